/** Words for those who have put money into a company. */
export const namesOwners = (text: string): boolean =>
	/\b(?:investor|backer|shareholder)s?\b|投资[方人者]|股东|金主|出资[方人]/i.test(
		text,
	);
