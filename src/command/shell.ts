/** A word of a command that we suggest, as a shell takes it: quoted where it holds what a shell would make something of. */
export const quoteForShell = (word: string): string =>
	/^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
