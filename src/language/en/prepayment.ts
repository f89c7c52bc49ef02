/** Before a percentage: "prepays", "with a down payment of". */
export const ahead =
	/\b(?:pre-?pa(?:ys?|id|ying|yments?)|down[- ]?payments?|deposits?|advances?)(?: (?:of|about|around|roughly|some|worth|equal to)){0,2} ?$/i;

/** Behind it: "20% prepayment", "20% upfront". */
export const behind =
	/^ (?:(?:as )?an? |of (?:it|the (?:sum|price|contract|value)) )?(?:pre-?pa(?:yment|id)|down[- ]?payment|deposit|up[- ]?front|in advance)\b/i;
