/** Before a sum or a share, and between the two: the one is what the other costs, "will pay $168 million for 64%". */
export const buying =
	/\b(?:pay|pays|paid|paying|buy|buys|bought|buying|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)) (?:(?:an?|the|about|around|some|roughly|nearly|up to|as much as|approximately|just|over|more than|least|at) )*$/i;
export const paidFor = /^(?:(?!\band\b)[^,;.])*\bfor (?:[a-z]+ ){0,2}$/i;
