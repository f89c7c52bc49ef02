/** Months by the letters that all their spellings begin with. */
export const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(
	" ",
);

/** A date in figures behind the words that pages set before it: 发表于 2025-9-28. Year, month and day are its groups. */
export const publishedInFigures =
	/(?:发表于|发布时间|发布于|发表时间|日期|时间|published|posted|updated)[^\d\n]{0,12}(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/i;

/** The same in words: "Published September 28, 2025". Month, day and year are its groups. */
export const publishedInWords = new RegExp(
	`(?:published|posted|updated|date)[^\\n]{0,20}?\\b(${months.join("|")})[a-z]{0,6}\\.? (\\d{1,2}),? (\\d{4})`,
	"i",
);
