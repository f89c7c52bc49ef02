/** Without one of these there is nothing to find. */
export const heads: readonly string[] = [
	"with either",
	"with any of",
	"with both",
];

/** From the word that denies it on. */
export const withNeither =
	/\b(?:no|not|without|yet to|nor)\b[^.;]{0,60}?\b(?:agreements?|deals?|contracts?|papers|documents)\b[^.;]{0,40}?\bwith (?:either|any of (?:them|the two)|both)(?: of (?:them|the two)| company| party| side| firm| group)?(?![\w-])/i;
