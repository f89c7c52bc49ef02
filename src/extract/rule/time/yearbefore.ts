import { isYearBefore, namesYearBefore } from "../../../language/former.ts";
import type { Window } from "../../claim.ts";
import type { Line } from "../line/line.ts";
import { textBehind, textOf } from "../line/linetext.ts";
import { clauseAround, windowOf } from "../line/pick.ts";
import type { When } from "./windownear.ts";

const isoYear = /^\d{4}/;

/** The same day of another year. */
export const inYear = (day: string, year: string): string =>
	day.replace(isoYear, year);

const shifted = (day: string, years: number): string =>
	inYear(day, String(Number(day.slice(0, 4)) + years));

/** 2025年预计净亏损2.4亿元，而上年净利润为3100万元: the year before the one that the sentence has told, not before today. */
const isBeforeYearTold = (
	line: Line,
	at: number,
	{ from, to }: Window,
): boolean => {
	const clause = clauseAround(line, at);
	const isNamed = line.tokens.slice(clause.from, at).some((token) => {
		const window = windowOf(token);
		return window !== null && namesYearBefore(textOf(line, window));
	});
	return (
		isNamed &&
		line.tokens.slice(0, clause.from).some((token) => {
			const when = windowOf(token)?.when;
			return when?.from === from && when?.to === to;
		})
	);
};

/** "Up from $290 million a year earlier": the time told beside the figure, a year before; `null` where no such words stand behind it. */
export const yearBefore = (
	line: Line,
	at: number,
	when: Window | undefined,
): When | null => {
	const { from, to } = when ?? {};
	if (!from || !to) return null;
	const isBefore =
		isYearBefore(textBehind(line, at)) ||
		isBeforeYearTold(line, at, { from, to });
	if (!isBefore) return null;
	return { when: { from: shifted(from, -1), to: shifted(to, -1) } };
};

/** Whether the words make `when` the year before the one that the sentence has told. */
export const isOfYearBefore = (
	line: Line,
	at: number,
	{ from, to }: Window,
): boolean =>
	from !== undefined &&
	to !== undefined &&
	isBeforeYearTold(line, at, { from: shifted(from, 1), to: shifted(to, 1) });
