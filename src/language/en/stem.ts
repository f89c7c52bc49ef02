/** A word without the endings of verbs and plurals, so that its forms are one: "rents", "renting", "rented". */
export const stem = (word: string): string =>
	word.replace(/(?:ing|ed|es|s|e)$/, "");

/** Words as people write them, of a text in lower case. */
export const wordsIn = (text: string): readonly string[] =>
	text.match(/[a-z][a-z'’-]*/g) ?? [];
