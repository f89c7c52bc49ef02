const verbs =
	"sell|sells|selling|sold|divest(?:s|ed|ing)?|offload(?:s|ed|ing)?";
const things =
	"sites?|campus(?:es)?|plants?|factor(?:y|ies)|fabs?|buildings?|headquarters|land|propert(?:y|ies)|facilit(?:y|ies)|data cent(?:er|re)s?|stakes?|shares|holdings?|bonds|chips|warehouses?|mines?";

/** "Will sell its Nevada plant to": what changes hands is no business, and neither is the one who sells it. */
const assetSold = new RegExp(
	`\\b(?:${verbs}) [^,;]{0,80}?\\b(?:${things})\\b[^,;]{0,40}? to(?! (?:acquire|buy|fund|finance|pay|help|raise|take|back|invest|support|purchase)\\b)(?: [a-z-]+){0,2}$`,
	"i",
);

/** Whether the words between two names tell that the first sells the second something that is no business. */
export const sellsAsset = (between: string): boolean =>
	assetSold.test(between.trim());
