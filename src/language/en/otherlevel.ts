const goods =
	"market share|share (?:of|in) (?:the |its |all )?(?!price|stock)[a-z][\\w-]*|(?:sales|shipments|deliveries|orders|prices?) of [^,;]{1,30}|(?:shipments|deliveries|subscriptions?|subscribers|downloads|visits|traffic|headcount|emissions|output|yields?)";
const changes =
	"rose|fell|grew|dropped|slid|slipped|climbed|declined|jumped|surged|dipped|is|was|stood|stands";
const isSet =
	"(?:rais|cut|lift|increas|hik|lower|reduc)[a-z]* (?:its |the |their )?(?:[\\w-]+ )?(?:prices?|fees?)";

const pay = "(?:pay|wages?|salar(?:y|ies))";
const isPay = `${pay} (?:rises?|raises?|increases?|hikes?|deals?)|raises? for (?:its |their )?(?:staff|workers|employees)|(?:rais|increas|lift|hik)(?:e|es|ed|ing) (?:[\\w'’-]+ ){0,3}?${pay}`;

/** Before a percentage: no share moved by it but what a company sells, asks, pays or has of its market: "its share of search fell below". */
export const before = new RegExp(
	`\\b(?:(?:${goods})(?: [\\w'’-]+){0,5}? (?:${changes})|${isSet}|${isPay})\\b(?:(?!shares?\\b|stock\\b)[^,;.]){0,24}$`,
	"i",
);

/** Behind a percentage: "a 5.1% raise". */
export const behind = new RegExp(
	`^ (?:[a-z-]+ )?(?:${pay} (?:rise|raise|increase|hike)|raise\\b)`,
	"i",
);
