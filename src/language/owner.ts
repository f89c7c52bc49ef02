/** Words for those who have put money into a company. */
export const namesOwners = (text: string): boolean =>
	/\b(?:investor|backer|shareholder)s?\b|投资[方人者]|股东|金主|出资[方人]/i.test(
		text,
	);

const owner = /(?:['’]s|旗下的?|的) ?$/;

/** Ends with whose the name behind is: "Elon Musk's", 马斯克旗下. */
export const endsInOwner = (text: string): boolean => owner.test(text);
