/** Before or behind a name: it only tells who stands behind another, "a startup backed by", "the N-backed startup". */
export const ahead =
	/\b(?:backed|funded|financed|supported|seeded|founded|part-owned)(?: in part| partly| financially)? by (?:[\w-]+ ){0,2}(?:and )?$/i;
export const behind = /^-(?:backed|funded|financed|supported|seeded)\b/i;

/** An aside on who stands behind the one named before it, in a text whose names stand as ⟦their place⟧: ", backed by ⟦2⟧,". */
export const aside =
	/, (?:backed|funded|financed|supported|seeded|founded|part-owned)(?: in part| partly)? by [^,;]{0,24}⟦\d+⟧[^,;]{0,24},/g;
