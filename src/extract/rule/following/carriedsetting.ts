import { isOutlook } from "../../../language/outlook.ts";
import { holdsAll } from "../../../language/together.ts";
import type { WindowMention } from "../../mention.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { textBetween } from "../line/linetext.ts";
import { clauseAround, windowOf } from "../line/pick.ts";
import { filler, joiner, symbolsOf } from "../line/symbol.ts";
import { classOf } from "../line/symbolclass.ts";

/** All that may stand around a figure that leaves out what it measures. */
const quiet = classOf(
	`${filler}NWP,;&()` +
		symbolsOf(
			"forecast",
			"reach",
			"rise",
			"narrow",
			"to",
			"say",
			"goal",
			"speak",
			"into",
			"for",
			"from",
			"by",
			"clause",
			"it",
			"more",
			"first",
			"use",
			"of",
			"annual",
			"compare",
			"sameday",
			"per",
			"stock",
		),
).set;

/** Where the words begin that stand between a figure and the clause from `from` on: what its own clause says behind it is its own. */
const openingAfter = (line: Line, at: number, from: number): number => {
	const { to } = clauseAround(line, at);
	return to < from ? to : at + 1;
};

/** What stands around a further figure. */
export type Setting = Readonly<{
	/** Where the words begin that are its own, and where its clause ends. */
	opening: number;
	to: number;
	/** No other figure of its clause stands before it. */
	isFirst: boolean;
	words: string;
	looksAhead: boolean;
	times: readonly WindowMention["sort"][];
}>;

/** What stands around the figure at `at`, which goes on with what the last claim measures. */
export const settingOf = (line: Line, at: number, last: Draft): Setting => {
	const { from, to } = clauseAround(line, at);
	const isOwnLine = last.line === line;
	const opening = isOwnLine ? openingAfter(line, last.at ?? 0, from) : 0;
	const words = textBetween(line, Math.max(from, opening), to);
	return {
		opening,
		to,
		isFirst: opening <= from,
		words,
		looksAhead: isOutlook(words),
		times: line.tokens
			.slice(opening, to)
			.flatMap((token) => windowOf(token)?.sort ?? []),
	};
};

/** The figure's own words do not say what it measures, nor that it is of several. */
export const leavesOut = (
	line: Line,
	at: number,
	{ opening, to, isFirst, looksAhead, words }: Setting,
): boolean => {
	if (!(isFirst || looksAhead) || holdsAll(words)) return false;
	const joined = line.symbols.indexOf(joiner, at);
	const end = joined === -1 ? to : Math.min(to, joined);
	for (let place = opening; place < end; place += 1)
		if (place !== at && quiet[line.symbols.charCodeAt(place)] !== 1)
			return false;
	return true;
};
