/** Before a chip of one's own: it is given up. "Has shut down", "marks the end of years of efforts to develop". */
export const endsAhead =
	/\b(?:shut(?:s|ting)? down|clos(?:es|ed|ing) down|disband(?:s|ed|ing)?|w(?:ind(?:s|ing)?|ound) down|moves? away from|moving away from|pull(?:s|ed|ing)? the plug on|(?:the|an) end (?:of|to|for)|end(?:s|ed|ing)? (?:the |its |all |work on |development of |efforts? to )|terminat(?:es?|ed|ing)|scrap(?:s|ped|ping)|axe[sd]?|cancel(?:s|l?ed|l?ing)?|kill(?:s|ed|ing)|shelv(?:es?|ed|ing)|discontinu(?:es?|ed|ing)|call(?:s|ed|ing)? off)\b[^;]*$/i;

/** Before it: it goes on all the same. "Does not change its plans for". */
export const goesOn =
	/(?:\bnot|n't|\bnever|\bwithout) (?:chang(?:e|ing)|affect(?:ing)?|alter(?:ing)?|slow(?:ing)?|stop(?:ping)?|halt(?:ing)?|abandon(?:ing)?|giv(?:e|ing) up|drop(?:ping)?|replac(?:e|ing))\b[^;]*$/i;

/** Behind it: "was shut down". */
export const endsBehind =
	/^[^,;]{0,40}\b(?:was|were|is|are|be|been|being|gets?|got) (?:shut down|closed down|disbanded|wound down|scrapped|axed|killed|discontinued|terminated|called off|abandoned)\b/i;
