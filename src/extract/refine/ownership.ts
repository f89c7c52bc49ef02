import { tellsHolding } from "../../language/holding.ts";
import type { Kind } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";
import { clauseAround } from "../rule/line/pick.ts";
import type { Parties } from "../rule/party/parties.ts";
import { findActor } from "../rule/party/subject.ts";
import { isSector, type Pair } from "../rule/party/trade.ts";
import type { Scene } from "../rule/scene/scene.ts";

/** Only the sum of a deal: whose, the sentences before have told. */
export const isToldBefore = ({ rule }: Draft): boolean =>
	rule.endsWith("/told-before");

/** Only a sum, of the deal told last, whatever that was. */
export const isBareSum = ({ rule }: Draft): boolean =>
	rule.endsWith("/sum/told-before");

/** What sort of deal, of those that are told by "the deal is worth…", the article spoke of last. */
export const lastDealOf = ({ deals }: Scene): Kind | undefined =>
	[...deals.keys()].findLast(
		(kind) =>
			kind === "purchase" || kind === "acquisition" || kind === "investment",
	);

/** Who takes over whom; what the words leave out, of the takeover that the article tells of. */
export const acquirer = (draft: Draft, scene: Scene): Parties => {
	const { subject, object, line } = draft;
	if (subject !== null && object !== null) return { subject, object };
	const known = scene.deals.get("acquisition");
	if (isToldBefore(draft) && lastDealOf(scene) !== "acquisition")
		return { subject, object };
	if (object !== null) {
		const at = findActor(line, draft.at ?? 0, (name) => name !== object);
		const acting = line.tokens[at]?.name;
		const isTarget = known?.object === object || known?.object === scene.focus;
		const fallback = isTarget ? known?.subject : scene.focus;
		return { subject: acting ?? fallback ?? null, object };
	}
	if (known === undefined) return { subject, object };
	return subject === null || subject === known.subject
		? known
		: { subject, object };
};

/** Who has bought shares of whom: of the deal in the same sentence, else by warrants, else of the article's. */
const investedIn = ({ line }: Draft, scene: Scene): Pair | null => {
	const deals = (["investment", "acquisition"] as const).flatMap(
		(kind) => scene.deals.get(kind) ?? [],
	);
	return (
		deals.find((deal) => deal.line === line) ??
		(scene.hasWarrant ? scene.supply : null) ??
		scene.investment ??
		deals[0] ??
		null
	);
};

/** "Dell owns 3% of Veridon, SoftBank 9%": of the company of which the sentence told before. */
const heldOfSame = (
	{ subject, line }: Draft,
	{ deals }: Scene,
): string | null => {
	const held = deals.get("stake");
	return held?.line === line && held.object !== subject ? held.object : null;
};

/** 股东方面，微软占27%: of the company that the article is about, where no deal is told. */
const heldOfTopic = ({ subject, object }: Draft, { main }: Scene): Parties => {
	const [topic] = main;
	return topic === undefined || topic === subject
		? { subject, object }
		: { subject, object: object ?? topic };
};

/** 软银分三批付款，完成后持股约13%: of the company bought into, by whom the sentence is about. */
const heldBy = (
	{ line, at }: Draft,
	pair: Pair | null,
	{ hasWarrant, deals }: Scene,
): Pair | null => {
	if (pair === null || hasWarrant) return pair;
	if (deals.get("investment")?.line === line) return pair;
	const place = findActor(line, at ?? 0, (name) => name !== pair.object);
	const subject = line.tokens[place]?.name;
	return subject === undefined || isSector(subject, "lab", "project")
		? pair
		: { subject, object: pair.object };
};

/** "The foundation holds 26%": a holder that is no company known. */
const isOfOthers = ({ line, start, at }: Draft): boolean => {
	const offset = line.sentence.start;
	const end = line.tokens[at ?? -1]?.start ?? offset;
	const { from } = clauseAround(line, at ?? 0);
	if (line.symbols.slice(from, at).includes("N")) return false;
	return tellsHolding(line.text.slice(start - offset, end - offset));
};

/** Who holds whose shares: by warrants the customer its supplier's, else the investor its investee's. */
export const holder = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject !== null && object !== null) return { subject, object };
	const same = object === null ? heldOfSame(draft, scene) : null;
	if (subject !== null && same !== null) return { subject, object: same };
	const pair = investedIn(draft, scene);
	if (subject === null && object === null && isOfOthers(draft))
		return { subject, object };
	if (subject === null && object === null)
		return heldBy(draft, pair, scene) ?? { subject, object };
	if (subject === null && !scene.hasWarrant) {
		const actor = findActor(
			draft.line,
			draft.at ?? 0,
			(name) => name !== object,
		);
		return { subject: draft.line.tokens[actor]?.name ?? null, object };
	}
	if (pair === null) return heldOfTopic(draft, scene);
	return {
		subject: subject ?? (pair.subject === object ? null : pair.subject),
		object: object ?? (pair.object === subject ? null : pair.object),
	};
};
