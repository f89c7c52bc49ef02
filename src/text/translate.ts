/** A text from this length on makes V8 translate a pattern into machine code at once. */
const long = 1000;

/**
 * Has a pattern translated into machine code before it is first used. V8 would make a program for its interpreter first, and
 * machine code when the pattern is used again: on a short text both together take some four times as long as the machine
 * code alone, and most of a process's first article goes into patterns.
 * @param text of the sort that it will be used on: letters of one byte and of two take code of their own
 */
export const translate = (pattern: RegExp, text: string): void => {
	pattern.lastIndex = 0;
	pattern.exec(text.padEnd(long));
	pattern.lastIndex = 0;
};

type Language = "en" | "zh";

const waiting: Readonly<Record<Language, RegExp[]>> = { en: [], zh: [] };

/** A long pattern that most articles in some languages are looked at with: {@link translateOften} is to translate it. */
export const often = (
	pattern: RegExp,
	...languages: readonly Language[]
): RegExp => {
	for (const language of languages) waiting[language].push(pattern);
	return pattern;
};

/** Translates the patterns that most articles in a language need; to be called with the text of each, and does so once. */
export const translateOften = (language: Language, text: string): void => {
	for (const pattern of waiting[language].splice(0)) translate(pattern, text);
};
