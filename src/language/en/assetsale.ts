const verbs =
	"sell|sells|selling|sold|divest(?:s|ed|ing)?|offload(?:s|ed|ing)?";
const things =
	"sites?|campus(?:es)?|plants?|factor(?:y|ies)|fabs?|buildings?|headquarters|land|propert(?:y|ies)|facilit(?:y|ies)|data cent(?:er|re)s?|stakes?|shares|holdings?|bonds|chips|warehouses?|mines?";

/** "Will sell its Nevada plant to": what changes hands is no business, nor is its seller. */
const assetSold = new RegExp(
	`\\b(?:${verbs}) [^,;]{0,80}?\\b(?:${things})\\b[^,;]{0,40}? to(?! (?:acquire|buy|fund|finance|pay|help|raise|take|back|invest|support|purchase)\\b)(?: [a-z-]+){0,2}$`,
	"i",
);

/** Whether the words between two names tell that the first sells something to the second that is no business. */
export const sellsAsset = (between: string): boolean =>
	assetSold.test(between.trim());

const ownVerbs = `${verbs}|dispos(?:es|ed|ing)? of|unload(?:s|ed|ing)?|dump(?:s|ed|ing)?|exit(?:s|ed|ing)?|liquidat(?:es|ed|ing)?|cash(?:es|ed|ing)? (?:out|in)(?: of)?`;
const held =
	"stakes?|shares|holdings?|stock|positions?|interests?|investments?";
/** "Sold to" somebody is another matter. */
const giveUp = `\\b(?:${ownVerbs})(?![^,;]* to [a-z])`;

const holdingSold = new RegExp(
	`${giveUp} [^,;]{0,60}\\b(?:${held}) (?:in|of)$`,
	"i",
);
const howMuch =
	"its|his|their|all|some|most|part|much|of|the|entire|whole|remaining|more|half|\\$?[\\d.,]+ ?(?:[mb]illion|bn)?(?: worth)?";
const ownSold = new RegExp(`${giveUp}(?: (?:${howMuch}))*$`, "i");
const heldBehind = new RegExp(
	`^(?:['’]s)? (?:[a-z-]+ )?(?:${held})(?![a-z])`,
	"i",
);

/** Between and behind two names, "sold its $5.8 billion stake in", "disposed of its … shares": one who held a part of another gives it away. */
export const sellsHolding = (between: string, behind: string): boolean =>
	holdingSold.test(between) ||
	(ownSold.test(between) && heldBehind.test(behind));
