/** Before and behind a percentage: what staff are paid rises by it. */
const pay = "(?:pay|wages?|salar(?:y|ies))";
export const before = new RegExp(
	`\\b(?:${pay} (?:rises?|raises?|increases?|hikes?|deals?)|raises? for (?:its |their )?(?:staff|workers|employees)|(?:rais|increas|lift|hik)(?:e|es|ed|ing) (?:[\\w'’-]+ ){0,3}?${pay})\\b[^,;.]{0,24}$`,
	"i",
);
export const behind = new RegExp(
	`^ (?:[a-z-]+ )?(?:${pay} (?:rise|raise|increase|hike)|raise\\b)`,
	"i",
);
