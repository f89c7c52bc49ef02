const holding = "(?:stakes?|holdings?|shareholdings?|positions?|interests?)";
const being =
	"(?: (?:is|was|are|were|be|been|has|have|had|would|could|now|currently|then|today|already|that|which))*";

/** Before a sum: what a part of a company is worth, not the whole: "Nvidia's stake in CoreWeave is worth". */
export const stakeWorth = new RegExp(
	`\\b${holding}(?: (?:in|of) [^,;.]{1,40}?)?(?:,?${being} worth|${being} (?:valued|put|estimated|priced) at)\\b[^,;.]{0,25}$|\\bvalue of [^,;.]{1,40}\\b${holding}\\b[^,;.]{0,60}$`,
	"i",
);
