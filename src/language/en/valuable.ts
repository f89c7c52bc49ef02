/** How English ranks companies by what they are worth. */

/** "The world's most valuable company". */
export const rank =
	/\b(?:most|more|less|least) valuable\b|\b(?:largest|biggest|highest-valued|richest) (?:listed |public |publicly traded )?compan(?:y|ies)\b/i;
