/** Before or within a sum these add it to one told before: "another $30 billion". */
export const adding =
	/\b(?:another|a further|further|an additional|additional)\b/i;

/** Behind a sum these say that it comes later than one told before: "up to $20 billion later". */
export const later =
	/^ (?:more )?(?:later|over time|if|once|when|provided|should|subject to|contingent|depending|down the (?:line|road)|thereafter|afterwards|to (?:follow|come)|in (?:later|further) (?:stages|tranches|instal?lments))\b/i;
