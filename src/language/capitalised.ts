import * as en from "./en/capitalised.ts";

/** A word with a capital that any story may hold. */
export const isCommonCapitalised = (word: string): boolean =>
	en.common.test(word);
