import type { Window } from "../../claim.ts";
import type { Line } from "../line/line.ts";
import { clauseAround, windowOf } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import type { When } from "./windownear.ts";
import { inYear } from "./yearbefore.ts";

const sameTerm = symbolOf("sameday");

/** The year that is told before the figure with 同期 behind it; `null` where none is. */
const yearTold = (line: Line, at: number): string | null => {
	const place = line.symbols.lastIndexOf(`W${sameTerm}`, at);
	if (place < clauseAround(line, at).from) return null;
	return windowOf(line.tokens[place])?.when.from?.slice(0, 4) ?? null;
};

/** 去年同期亏损5.30亿元: of a quarter or half-year told before, not of the whole year that it names. */
export const isOfSameTermIn = (line: Line, at: number): boolean =>
	line.has.has(sameTerm) && yearTold(line, at) !== null;

/** 2024年同期, 去年同期: the quarter or half-year `when` of the figure before, a year earlier; `null` where nothing tells so. */
export const sameTermOf = (
	line: Line,
	at: number,
	when: Window | undefined,
): When | null => {
	const { from, to } = when ?? {};
	const told = yearTold(line, at);
	if (told === null || !from || !to) return null;
	// 去年同期 beside a figure of last year: the year before that.
	const isOwn = told === from.slice(0, 4);
	const year = isOwn ? String(Number(told) - 1) : told;
	return { when: { from: inYear(from, year), to: inYear(to, year) } };
};
