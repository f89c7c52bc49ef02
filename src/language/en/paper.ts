const papers = /^leases?$/i;

const article =
	/(?:^|[^a-z])(?:an?|the|this|that|these|those|its|their|two|three|four|several|both|new|further|additional|first|second|third|anchor|long-term|hosting|colocation) $/i;

/** How many characters before a noun are looked at. */
export const articleView = 12;

/** Right before a noun: an article, a number, or an adjective of papers. */
export const endsInArticle = (before: string): boolean => article.test(before);

/** A verb of the tables that is a contract's name where it stands as a noun. */
export const namesPaper = (word: string): boolean => papers.test(word);
