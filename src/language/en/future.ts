/** Before a day: it is still to come, "will report results on". */
export const isToCome =
	/\b(?:will|is to|are to|due to|plans? to|expected to|set to|scheduled to)\b[^,;]*$/i;

/** Before the word for a move: it has not been made, "would have to fall", "sees it rising". */
export const isSupposed =
	/\b(?:could|would|may|might|should|must|(?:ha(?:ve|s|d)|needs?) to|(?:sees?|expects?) (?:it|the (?:stock|shares)))(?: (?:still|well|also|easily|even|have to|need to|have|be))*(?: [a-z]+ly)? $/i;

/** Before a time: what was done then, whatever is to come, "after the site it opened in". */
export const isDoneThen = /\b(?:it|they|which|that|who) \w+ed(?: \w+)? $/i;
