/**
 * Words are kept as numbers while articles are read, so that no string has to be made only to be looked up: a polynomial of their
 * letters, modulo 2^32. That of words put together can be worked out from those of its parts.
 */
const base = 0x2c92_77b5;

/** The number of no letter at all. */
export const unspelled = 0;

/** The number of what is spelled so far, and one letter more. */
export const withLetter = (spelled: number, letter: number): number =>
	(Math.imul(spelled, base) + letter) | 0;

/** The number of what is spelled so far, and text[from, to) behind it. */
export const withText = (
	spelled: number,
	text: string,
	from: number,
	to: number,
): number => {
	let number = spelled;
	for (let at = from; at < to; at += 1)
		number = withLetter(number, text.charCodeAt(at));
	return number;
};

/** The number of a word. */
export const spelledBy = (word: string): number =>
	withText(unspelled, word, 0, word.length);

/** By what the number of something is multiplied when so many letters follow. */
export const shiftOf = (letters: number): number => {
	let shift = 1;
	for (let at = 0; at < letters; at += 1) shift = Math.imul(shift, base);
	return shift;
};
