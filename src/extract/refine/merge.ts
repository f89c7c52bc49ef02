import type { Draft } from "../rule/draft.ts";
import { moreSpecific } from "./precise.ts";
import { isSameFact, isSameWindow } from "./samefact.ts";

/** Where the fact of a draft stands in the list; -1 for one that is new. */
const findFact = (merged: readonly Draft[], draft: Draft): number =>
	merged.findIndex((known) => isSameFact(known, draft));

const measuresSystems = ({ kind }: Draft): boolean =>
	kind === "capacity" || kind === "chips" || kind === "milestone";

/** A headline's systems that the body tells of with other parties: the body knows better who runs them. */
const isEcho = (headline: Draft, body: Draft): boolean =>
	headline.kind === body.kind &&
	headline.line.sentence.inTitle &&
	!body.line.sentence.inTitle &&
	(headline.object === null || headline.object === body.object) &&
	headline.value?.low === body.value?.low &&
	headline.value?.high === body.value?.high &&
	(headline.value !== undefined || isSameStep(headline, body));

/** "Nvidia's $100 billion OpenAI deal" above a text on an investment of that sum: the headline's deal is that, and no order. */
const isDealOf = (headline: Draft, body: Draft): boolean =>
	headline.kind === "purchase" &&
	body.kind === "investment" &&
	headline.line.sentence.inTitle &&
	!body.line.sentence.inTitle &&
	headline.subject === body.object &&
	headline.object === body.subject &&
	headline.value?.unit === body.value?.unit &&
	headline.value?.high === body.value?.high;

const isSameStep = (one: Draft, other: Draft): boolean =>
	one.qualifier === other.qualifier && isSameWindow(one, other);

/** One claim a fact: repetitions become one claim with the most precise wording and all that any of them tells. */
export const mergeFacts = (drafts: readonly Draft[]): readonly Draft[] => {
	const merged: Draft[] = [];
	for (const draft of drafts) {
		const at = findFact(merged, draft);
		const known = merged[at];
		if (known === undefined) merged.push(draft);
		else merged[at] = moreSpecific(known, draft);
	}
	return merged.filter(
		(draft) =>
			!merged.some(
				(body) =>
					isDealOf(draft, body) ||
					(measuresSystems(draft) && isEcho(draft, body)),
			),
	);
};
