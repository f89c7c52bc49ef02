/** How English marks a noun as known. */

/** Before the noun: "the". */
export const definite = /\b(?:the|its)[ -]*$/i;
