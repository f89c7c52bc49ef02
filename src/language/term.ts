import * as en from "./en/term.ts";
import * as zh from "./zh/term.ts";

/** Speaks of a company's own quarter or year of accounts. */
export const isFiscal = (text: string): boolean =>
	en.fiscal.test(text) || zh.fiscal.test(text);

/** Puts a figure into the time of the one told before: 同期, "in the same quarter". */
export const isOfSameTerm = (text: string): boolean =>
	en.sameTerm.test(text) || zh.sameTerm.test(text);

/** Ends a figure's time with the one told before: "by then". */
export const endsThen = (text: string): boolean => en.endingThen.test(text);

/** Before a time: something was struck then, it does not run since. "Dates from March". */
export const isStruckThen = (before: string): boolean => en.dated.test(before);

/** Whether what stands before a sum ends with the year that it is of. */
export const tellsYearAhead = (before: string): boolean =>
	zh.yearAhead.test(before);

/** A time that tells from when, or until when: "starting in 2026". */
export const opensSpan = (time: string): boolean => en.spanOpening.test(time);
