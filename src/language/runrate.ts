import * as en from "./en/runrate.ts";

/** Words around a sum of sales by which it is what a year would bring at today's pace. */
export const tellsRunRate = (before: string, after: string): boolean =>
	en.ahead.test(before) || en.behind.test(after);
