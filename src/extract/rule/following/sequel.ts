import { adding, later } from "../../../language/en/sequel.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround, holdsAny } from "../line/pick.ts";
import { setOf } from "../line/symbolclass.ts";
import { relabelled } from "../rule.ts";
import { continueLikewise } from "./likewise.ts";
import { figureAt } from "./placedfigure.ts";
import { readUntaken } from "./untaken.ts";

/** What a further sum may be of that has nothing to do with the deal before it. */
const ofOther = setOf(
	"valuation",
	"cap",
	"revenue",
	"profit",
	"debt",
	"spend",
	"capex",
	"stock",
	"market",
	"backlog",
);
/** How many characters before a sum the word may stand that adds it. */
const reach = 16;

/** Only the deal's own parties are named from its sum to the end of the clause of the next. */
const namesOnlyParties = (line: Line, draft: Draft, end: number): boolean =>
	line.tokens
		.slice(draft.at, end)
		.every(
			({ name }) =>
				name === undefined || name === draft.subject || name === draft.object,
		);

const sequelAt = (line: Line, draft: Draft, at: number): Draft | null => {
	const figure = figureAt(line, at);
	if (figure === null || figure.value.unit !== draft.value?.unit) return null;
	const { start } = line.sentence;
	const from = figure.start - start;
	const to = figure.end - start;
	const isAdded = adding.test(line.text.slice(Math.max(0, from - reach), to));
	if (!isAdded && !later.test(line.text.slice(to))) return null;
	const clause = clauseAround(line, at);
	if (!namesOnlyParties(line, draft, clause.to)) return null;
	if (holdsAny(line, ofOther, at, clause.to)) return null;
	return { ...draft, ...figure, rule: relabelled(draft.rule, "sequel") };
};

/** Further sums of an investment or contract of the sentence: "…, and another $30 billion if it meets its targets". */
export const continueDeals = (
	line: Line,
	drafts: readonly Draft[],
	taken: Set<number>,
	lang: string,
): readonly Draft[] => {
	if (lang !== "en") return continueLikewise(line, drafts, taken);
	const deals = drafts.filter(
		({ kind, denied }) =>
			(kind === "investment" || kind === "purchase") && !denied,
	);
	if (deals.length === 0) return [];
	return readUntaken(line, taken, (at) => {
		const deal = deals.findLast((told) => (told.at ?? at) < at);
		return deal === undefined ? null : sequelAt(line, deal, at);
	});
};
