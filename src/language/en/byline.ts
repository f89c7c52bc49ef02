/** What English pages set before the day of publication. Pattern sources; in any case. */

/** Before a date in figures. */
export const published = "published|posted|updated";

/** Before a date in words. */
const dated = `${published}|date`;

/** Months by the letters that all their spellings begin with. */
export const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(
	" ",
);

/** A date in words behind those that pages set before it: "Published September 28, 2025". Month, day and year are its groups. */
export const publishedInWords = new RegExp(
	`(?:${dated})[^\\n]{0,20}?\\b(${months.join("|")})[a-z]{0,6}\\.? (\\d{1,2}),? (\\d{4})`,
	"i",
);
