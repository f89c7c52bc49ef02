/** Before a day: it is still to come, "will report results on". */
export const isToCome =
	/\b(?:will|is to|are to|due to|plans? to|expected to|set to|scheduled to)\b[^,;]*$/i;
