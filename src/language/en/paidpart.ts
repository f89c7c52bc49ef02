/** Before and behind a sum: so much of what was promised has been paid, "has so far paid $11.6 billion of the". */
export const before =
	/\b(?:paid|funded|disbursed|handed over|delivered|contributed)(?: (?:out|in|about|around|nearly|over|some|only|just|the first))* $/i;
export const behind = /^ (?:out )?of (?:the|its|that|a|this)\b/i;
