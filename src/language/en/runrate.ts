/** What English says around a sum of sales by which it is what a year would bring. */

/** Before the sum: "ARR of", and no word for what was earned so far. */
export const ahead =
	/\b(?:ARR|run[- ]rate)\b(?:(?!\b(?:revenues?|sales|profits?|income|loss)\b)[^,;()]){0,60}$/;

/** Behind the sum: "in annualized run-rate". */
export const behind =
	/^ (?:(?:in|of) )?(?:[\w-]+ ){0,4}?(?:ARR|(?:annual |annualized |annualised |revenue )?run[- ]rate)\b/;
