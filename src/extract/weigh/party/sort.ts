import type { Kind } from "../../claim.ts";
import type { Draft } from "../../rule/draft.ts";
import { inTurn } from "../../rule/following/respectively.ts";
import { overruledMark } from "../weighed.ts";

/** Claims whose parties are told by the same signs. */
export type Sort =
	| "systems"
	| "contract"
	| "papers"
	| "deal"
	| "outlay"
	| "company";

const sortOfKind: Readonly<Record<Kind, Sort>> = {
	capacity: "systems",
	chips: "systems",
	milestone: "systems",
	purchase: "contract",
	status: "papers",
	investment: "deal",
	tranche: "deal",
	acquisition: "deal",
	stake: "deal",
	spending: "outlay",
	"price-move": "company",
	"market-cap-change": "company",
	"market-cap": "company",
	valuation: "company",
	revenue: "company",
	profit: "company",
	users: "company",
	"unit-cost": "company",
	"funding-round": "company",
};

/** All that a company has secured; "$24 billion against $30 billion at Anthropic"; "respectively": the sentence alone tells of whom. */
const toldAlone = ["/overall", "/next-owner", inTurn].flatMap((rule) => [
	rule,
	rule + overruledMark,
]);

/** By the name of the rule: every claim is asked about beside every other. */
const known = new Map<string, boolean>();

const isToldAlone = ({ rule }: Draft): boolean => {
	const told = known.get(rule);
	if (told !== undefined) return told;
	const isAlone = toldAlone.some((ending) => rule.endsWith(ending));
	known.set(rule, isAlone);
	return isAlone;
};

/** Of which sort a claim is; `null` for one whose parties only rules tell. */
export const sortOf = (draft: Draft): Sort | null =>
	draft.qualifier === "own-chip" || isToldAlone(draft)
		? null
		: sortOfKind[draft.kind];

/** Whether a claim of the sort has two parties always, one always, or one or two. */
export const objectIn = {
	systems: "perhaps",
	contract: "always",
	papers: "always",
	deal: "always",
	outlay: "perhaps",
	company: "never",
} as const satisfies Readonly<Record<Sort, string>>;
