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
	headline.denied === body.denied &&
	(headline.object === null || headline.object === body.object) &&
	headline.value?.low === body.value?.low &&
	headline.value?.high === body.value?.high &&
	(headline.value !== undefined || isSameStep(headline, body));

const isNamed = ({ line }: Draft, name: string | null): boolean =>
	name !== null && line.names.includes(name);

/** What a headline calls a sum, where the body tells better what it is for. */
const isMisnamed = (headline: Draft, body: Draft): boolean => {
	if (body.kind === "investment")
		return (
			headline.kind === "purchase" &&
			headline.subject === body.object &&
			headline.object === body.subject
		);
	if (body.kind === "acquisition")
		return (
			(headline.kind === "investment" || headline.kind === "purchase") &&
			[headline.subject, headline.object].every(
				(party) => party === body.subject || party === body.object,
			)
		);
	return (
		headline.kind === "investment" &&
		body.kind === "spending" &&
		!isNamed(headline, headline.subject) &&
		!isNamed(headline, headline.object)
	);
};

/**
 * "Nvidia's $100 billion OpenAI deal" above a text on an investment or a takeover of that sum; 砸1.4兆美元 above what somebody spends on sites: the
 * headline's deal is that, and no other.
 */
const isDealOf = (headline: Draft, body: Draft): boolean =>
	headline.line.sentence.inTitle &&
	!body.line.sentence.inTitle &&
	headline.value?.unit === body.value?.unit &&
	headline.value?.high === body.value?.high &&
	isMisnamed(headline, body);

const isSameStep = (one: Draft, other: Draft): boolean =>
	one.qualifier === other.qualifier && isSameWindow(one, other);

/** "Meta rents 300 MW" above "Meta will rent 300 MW from Nebius": the words that name both tell more. */
const isWithoutSupplier = (headline: Draft, body: Draft): boolean =>
	measuresSystems(headline) &&
	headline.object === null &&
	isNamed(body, body.object);

/** Of two wordings the one that tells more; what a headline says in words alone and the body repeats is the body's. */
const mergeTwo = (known: Draft, draft: Draft): Draft => {
	const isHeadlines =
		(known.value === undefined || isWithoutSupplier(known, draft)) &&
		known.line.sentence.inTitle &&
		!draft.line.sentence.inTitle;
	return isHeadlines ? moreSpecific(draft, known) : moreSpecific(known, draft);
};

/** One claim a fact: repetitions become one claim with the most precise wording and all that any of them tells. */
export const mergeFacts = (drafts: readonly Draft[]): readonly Draft[] => {
	const merged: Draft[] = [];
	for (const draft of drafts) {
		const at = findFact(merged, draft);
		const known = merged[at];
		if (known === undefined) merged.push(draft);
		else merged[at] = mergeTwo(known, draft);
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
