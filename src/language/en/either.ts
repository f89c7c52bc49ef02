/** How English leaves open which of two times it will be. */

/** Between the times: "or". */
export const or =
	/^,? or (?:(?:possibly|perhaps|maybe|even|in|as late as) )*(?:the )?$/;

/** Before the first: "between late 2027 and early 2028". */
export const between = /\bbetween (?:the )?$/i;

/** Between the times that this one opens. */
export const and = /^ and (?:the )?$/;
