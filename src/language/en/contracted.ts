/** What English says around a power that a company has secured. */

/** Before the power: "contracted". */
export const contractedAhead =
	/\b(?:contracted|secured|signed up)\b[^,;]{0,30}$/i;

/** Behind the power: "under contract". */
export const contractedBehind =
	/^[^,;.]{0,24}\b(?:under contract|contracted|secured)\b/i;

/** Speaks of what a company has secured in all. */
export const underContract = /\bunder contract\b/i;
