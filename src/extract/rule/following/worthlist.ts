import { isLongListed } from "../../../language/company/listed.ts";
import { tellsRankByWorth } from "../../../language/valuable.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { holdsAny } from "../line/pick.ts";
import { setOf } from "../line/symbolclass.ts";
import { namedSumsIn } from "./namedsum.ts";
import { figureOf } from "./placedfigure.ts";

/** "Microsoft ($4 trillion)": a name with a sum in brackets. */
const bracketed = /N_?[(]_?M_?[)]/dg;

const worths = setOf("cap", "worth", "valuation");
/** What such sums are else: earned, owed, spent or ordered. */
const books = setOf(
	"revenue",
	"profit",
	"loss",
	"capex",
	"spend",
	"debt",
	"backlog",
	"contract",
);
/** Words for what backers bring. */
const backing = setOf("round", "raise", "invest", "put", "stakebuy", "from");

/** No single deal is as large, and few companies are worth as much. */
const trillion = 1e12;

/** "Ahead of Microsoft ($4 trillion) and Apple ($3.9 trillion)": what listed companies are worth, told beside their names. */
export const readWorthList = (line: Line, lang: string): readonly Draft[] => {
	if (!line.has.has("(") || !line.has.has("M") || !line.has.has("N")) return [];
	const end = line.symbols.length;
	if (holdsAny(line, books, 0, end)) return [];
	const drafts = namedSumsIn(line, bracketed).flatMap(
		([place, at]): Draft[] => {
			const told = figureOf(line, place, at);
			if (told === null || !isLongListed(told.name)) return [];
			return [
				{
					kind: "market-cap",
					subject: told.name,
					object: null,
					...told.figure,
					rule: `${lang}/market-cap/in-brackets`,
				},
			];
		},
	);
	const isLarge = drafts.some(({ value }) => (value?.low ?? 0) >= trillion);
	if (isLarge) return drafts;
	const isOfWorth =
		holdsAny(line, worths, 0, end) || tellsRankByWorth(line.text);
	return isOfWorth && !holdsAny(line, backing, 0, end) ? drafts : [];
};
