const ahead =
	/\b(?:ARR|run[- ]rate)\b(?:(?!\b(?:revenues?|sales|profits?|income|loss)\b)[^,;()]){0,60}$/;
const behind =
	/^ (?:(?:in|of) )?(?:[\w-]+ ){0,4}?(?:ARR|(?:annual |annualized |annualised |revenue )?run[- ]rate)\b/;

/** Words around a sum of sales by which it is what a year would bring at today's pace. */
export const tellsRunRate = (before: string, after: string): boolean =>
	ahead.test(before) || behind.test(after);
