const sum =
	"(?:[$€£¥][\\d.,]+ ?(?:billion|million|bn|mn|m)\\b|[\\d.]+ ?(?:%|percent))";
const shares =
	"(?:in|of|worth of) (?:[\\w.]+(?:['’]s)? ){0,3}?(?:stock|shares|equity)\\b";
const cash = "(?:in|of) cash\\b";
const paid = "[^,;.$€£¥]{0,24}?";
const joined = "(?:,| and| plus|, and|, plus|;)[^,;.$€£¥]{0,24}?";

/** Behind the first of the two: "in cash and $3.5 billion in stock". */
export const isFirst = new RegExp(
	`^${paid} (?:${cash}${joined} ${sum}${paid} ${shares}|${shares}${joined} ${sum}${paid} ${cash})`,
	"i",
);

/** Before and behind the second. */
export const former = new RegExp(
	`${sum}${paid} (?:${cash}|${shares})${joined} $`,
	"i",
);
export const isSecond = new RegExp(`^${paid} (?:${cash}|${shares})`, "i");

/** Before a part of the price told right before it, and behind: "of which $3 billion in stock", "$3 billion of it in stock". */
export const partAhead =
	/\b(?:of which|including|consisting of|made up of),? (?:(?:about|around|roughly|some|nearly|up to) )?$/i;
export const partBehind = new RegExp(
	`^ of (?:it|that|which|the (?:price|total|sum))${paid} (?:${cash}|${shares})`,
	"i",
);
