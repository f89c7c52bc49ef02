import { isYearBefore } from "../../language/former.ts";
import type { Window } from "../claim.ts";
import type { Line } from "./line.ts";
import { textBehind } from "./linetext.ts";
import type { When } from "./windownear.ts";

const isoYear = /^\d{4}/;

/** The same day of another year. */
export const inYear = (day: string, year: string): string =>
	day.replace(isoYear, year);

const earlier = (day: string): string =>
	inYear(day, String(Number(day.slice(0, 4)) - 1));

/** "Up from $290 million a year earlier": the time told beside the figure, a year before; `null` where no such words stand behind it. */
export const yearBefore = (
	line: Line,
	at: number,
	when: Window | undefined,
): When | null => {
	const { from, to } = when ?? {};
	if (!from || !to || !isYearBefore(textBehind(line, at))) return null;
	return { when: { from: earlier(from), to: earlier(to) } };
};
