const about =
	"(?:the |an? )?(?:about |around |roughly |nearly |some |up to |at least |more than |over |previously [a-z]+ |originally [a-z]+ )?";

/** Without one of these words nothing is rejected so. */
export const marks = [
	"not|rather than|instead of|as opposed to",
	"earlier|previous|prior|original",
	"incorrectly|wrongly|mistakenly|erroneously|misstated",
];

/** Before a figure, behind another: "1 million, not", "4 gigawatts rather than the previously reported". */
export const contrast = new RegExp(
	`(?:,? (?:and |but )?not|,? rather than|,? instead of|,? as opposed to) ${about}[$€£¥]?$`,
	"i",
);

/** Before a figure that another is to replace: "not 2 million but". */
export const opened = new RegExp(`\\bnot ${about}[$€£¥]?$`, "i");
export const replaced = /^[^,;.]{0,24},? but (?:rather |only )?/i;

/**
 * A sentence on what was told wrong: "an earlier version of this story said", "misstated",
 * "Correction: an earlier report said". */
export const mistaken =
	/\b(?:an?|the) (?:earlier|previous|prior|original) (?:version|edition) of (?:this|the|our) (?:article|story|report|post|headline)\b|\b(?:incorrectly|wrongly|mistakenly|erroneously) (?:said|stated|reported|gave|put|listed)\b|\bmisstated\b|^\W*(?:correction|clarification)\b[^;]*\b(?:earlier|previous|original)(?:ly)? /i;

/** Before the figure that takes the place of one told wrong: "it should be". */
export const corrected = new RegExp(
	`\\b(?:actually|in fact|should (?:be|have been|read)|(?:correct|right) figure is) ${about}[$€£¥]?$`,
	"i",
);
