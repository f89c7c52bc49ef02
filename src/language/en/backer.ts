/** Before or behind a name: it only tells who stands behind another, "a startup backed by", "the N-backed startup". */
export const ahead =
	/\b(?:backed|funded|financed|supported|seeded|founded|part-owned)(?: in part| partly| financially)? by (?:[\w-]+ ){0,2}(?:and )?$/i;
export const behind = /^-(?:backed|funded|financed|supported|seeded)\b/i;

/** An aside on who stands behind the one named before it, in a text whose names stand as ⟦their place⟧: ", backed by ⟦2⟧,". */
export const aside =
	/, (?:backed|funded|financed|supported|seeded|founded|part-owned)(?: in part| partly)? by [^,;]{0,24}⟦\d+⟧[^,;]{0,24},/g;

/** Before or behind the name of one of those who put money into a round: "led by", "investors including". */
export const inRoundAhead =
	/\b(?:(?:co-)?led|anchored|headed) by (?:[\w-]+ ){0,3}$|\b(?:rais|secur|receiv|clos)(?:e[ds]?|ing)\b[^,;.]{0,60} from (?:[^,;.]{0,40} and )?$|\b(?:investors|backers)(?:,| such as| like| including| among them)* (?:[\w-]+ ){0,2}$/i;
export const inRoundBehind =
	/^ (?:(?:co-)?led|anchored|headed)\b[^,;.]{0,16}\bround\b|^(?: and [A-Z][\w.]*)* among (?:the|its) (?:investors|backers)\b/i;
