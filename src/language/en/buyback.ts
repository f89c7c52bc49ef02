/** Before a figure: shares bought back for it. */
export const before =
	/\b(?:buy(?:s|ing)? back|bought back|repurchas(?:e|es|ed|ing)|buybacks?)\b[^,;:.]{0,40}$/i;

/** The same behind a figure: "$50 billion share buyback". */
export const behind =
	/^(?: (?:share|stock|of|worth|in|its|own|shares))* ?(?:buybacks?|repurchases?)\b/i;
