/** What no terminal may be sent from inside a text: controls, formats, private and unassigned characters. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Signs to which one terminal gives a column and the next none: fillers, variation selectors, colours of skin, rings and keycaps
 * around a sign, parts of Hangul syllables that stand alone, and the signs that join Indic consonants.
 */
const unsteady =
	/[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\p{Me}\u1160-\u11ff\ud7b0-\ud7fb]|[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d](?=\p{L})/gu;

/** One sign of Thai and Lao that is drawn as two: written as those two it is measured alike everywhere. */
const twofold: Readonly<Record<string, string>> = {
	"\u0e33": "\u0e4d\u0e32",
	"\u0eb3": "\u0ecd\u0eb2",
};

/** Flags are pairs of letters, and shown as such: half a pair has no width that all agree on. */
const flagLetter = /[\u{1f1e6}-\u{1f1ff}]/gu;
const letterOf = (flag: string): string =>
	String.fromCodePoint((flag.codePointAt(0) ?? 0) - 0x1f1e6 + 65);

const harmless = /^[ -~\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

/**
 * The last guard before the screen, whatever was cleaned before: a space for each bad character, and nothing left that terminals
 * measure in different ways, for a border after it must stay straight.
 */
export const printable = (text: string): string =>
	harmless.test(text)
		? text
		: text
				.normalize("NFC")
				.replace(unprintable, " ")
				.replace(unsteady, "")
				.replace(/[\u0e33\u0eb3]/g, (sign) => twofold[sign] ?? sign)
				.replace(flagLetter, letterOf);
