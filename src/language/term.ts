const fiscal = /财季|会计季|财年|会计年度|\bfiscal\b/i;
const sameTerm =
	/同期|同一(?:季度?|时期|期间)|\bsame (?:period|quarter|half|three months|year|stretch)\b/i;
const then = /\bby then\b/;
const dated = /\bdat(?:es|ed|ing)(?: back)?(?: to| from)? $/i;

/** Speaks of a company's own quarter or year of accounts. */
export const isFiscal = (text: string): boolean => fiscal.test(text);

/** Puts a figure into the time of the one told before: 同期, "in the same quarter". */
export const isOfSameTerm = (text: string): boolean => sameTerm.test(text);

/** Ends a figure's time with the one told before: "by then". */
export const endsThen = (text: string): boolean => then.test(text);

/** Before a time: something was struck then, it does not run since. "Dates from March". */
export const isStruckThen = (before: string): boolean => dated.test(before);
