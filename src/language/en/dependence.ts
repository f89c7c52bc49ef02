/** A customer's part of a company's sales: told of the company, whom the text goes on with. */
export const dependence =
	/\b(?:account(?:s|ed|ing)? for|made up|makes up|brought in|contributed|represent(?:s|ed))\b[^,;.]{0,30}(?:%| per ?cent)[^,;.]{0,12}\b(?:of|in) (?:its |the company['’]s |total )?(?:[\w-]+ )?(?:sales|revenues?|turnover)\b/i;
