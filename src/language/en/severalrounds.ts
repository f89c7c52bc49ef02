const several =
	"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multiple|\\d{1,2})";

/** Behind a sum: several rounds brought it, "over four rounds", "across five funding rounds". */
export const overRounds = new RegExp(
	`^ (?:(?:in|of) [a-z]+ (?:[a-z]+ )?)?(?:over|across|in|through) (?:its |the )?(?:(?:last|past|first) )?${several} (?:[a-z]+ )?rounds\\b`,
	"i",
);
