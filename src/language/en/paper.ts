const papers = /^leases?$/i;

const article = /(?:^|[^a-z])(?:the|this|that|its|a) $/i;

/** Right before a noun. */
export const endsInArticle = (before: string): boolean => article.test(before);

/** A verb of the tables that is a contract's name where it stands as a noun. */
export const namesPaper = (word: string): boolean => papers.test(word);
