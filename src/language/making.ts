const making =
	/\b(?:(?:mass|volume|full-scale|high-volume) production|(?:in|into|enters?|entering|begins?|beginning|starts?|starting) production|mass-produc(?:e|ed|es|ing)|tap(?:e|es|ed|ing)[- ]?out)\b/i;

/** Tells that a chip is to be made: "mass production now pushed to 2026", "tape-out". */
export const tellsMaking = (text: string): boolean => making.test(text);
