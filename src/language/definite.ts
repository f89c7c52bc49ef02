/** Before a noun: one that is known, "the 1-gigawatt site", 该吉瓦. */
export const isDefinite = (ahead: string): boolean =>
	/\b(?:the|its)[ -]*$|[该这此]座?$/i.test(ahead);
