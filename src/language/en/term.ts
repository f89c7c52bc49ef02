/** What English says of the term that a figure is of. */

/** A company's own quarter or year of accounts. */
export const fiscal = /\bfiscal\b/i;

/** The time of the figure told before: "in the same quarter". */
export const sameTerm =
	/\bsame (?:period|quarter|half|three months|year|stretch)\b/i;

/** Ends a figure's time with the one told before: "by then". */
export const endingThen = /\bby then\b/;

/** Before a time: something was struck then, "dates from March". */
export const dated = /\bdat(?:es|ed|ing)(?: back)?(?: to| from)? $/i;

/** What a contract does as long as it lasts, and a site too. */
export const lasts = /^run/i;

/** Opens a time from which or until which something goes on. */
export const spanOpening =
	/^(?:starting|beginning|commencing|from|by|between|through|until)\b/i;
