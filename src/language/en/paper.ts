const papers = /^leases?$/i;

/** A verb of the tables that is a contract's name where it stands as a noun. */
export const namesPaper = (word: string): boolean => papers.test(word);
