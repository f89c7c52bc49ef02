const goods =
	"market share|share (?:of|in) (?:the |its |all )?(?!price|stock)[a-z][\\w-]*|(?:sales|shipments|deliveries|orders|prices?) of [^,;]{1,30}|(?:shipments|deliveries|subscriptions?|subscribers|downloads|visits|traffic|headcount|emissions|output|yields?)";
const changes =
	"rose|fell|grew|dropped|slid|slipped|climbed|declined|jumped|surged|dipped|is|was|stood|stands";
const isSet =
	"(?:rais|cut|lift|increas|hik|lower|reduc)[a-z]* (?:its |the |their )?(?:[\\w-]+ )?(?:prices?|fees?)";

/** Before a percentage: no share moved by it but what a company sells, asks or has of its market: "its share of search fell below". */
export const before = new RegExp(
	`\\b(?:(?:${goods})(?: [\\w'’-]+){0,5}? (?:${changes})|${isSet})\\b(?:(?!shares?\\b|stock\\b)[^,;.]){0,24}$`,
	"i",
);

/** Nothing of the kind stands behind a figure. */
export const behind = /(?!)/;
