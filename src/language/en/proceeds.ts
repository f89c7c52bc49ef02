/** Behind a sum: it is what a sale brought, "$5.8 billion from the sale of its shares". */
export const behind =
	/^ (?:in (?:cash |net )?proceeds )?(?:from|raised by|raised from|for) (?:the |its )?(?:sale|sell-?off|selling|disposal)\b/i;
