import { plain } from "../../text/plain.ts";
import { type Locale, wordsOf } from "../../wording/locale.ts";

/** One word or phrase typed into a filter; barred by a `!`. */
export type Wanted = Readonly<{ word: string; isBarred: boolean }>;

/** The words that are one thing together: apart those of "on hold" would be found in other words. */
type Phrases = Readonly<{
	states: readonly (readonly string[])[];
	months: ReadonlySet<string>;
}>;

const phrasesOf = (locale: Locale): Phrases => {
	const { qualifiers, window } = wordsOf(locale);
	return {
		states: Object.values(qualifiers).map((name) => plain(name).split(" ")),
		months: new Set(window.months.map(plain)),
	};
};

/** How many of the words in front are one thing: "on hold" is, and "2 sep". */
const phraseLength = (
	words: readonly string[],
	{ states, months }: Phrases,
): number => {
	const [day = "", month = ""] = words;
	const isDay = /^\d{1,2}$/.test(day) && months.has(month);
	const named = states.filter((state) =>
		state.every((word, at) => word === words[at]),
	);
	return Math.max(isDay ? 2 : 1, ...named.map(({ length }) => length));
};

/** No phrase has more words. */
const mostWords = 4;

/** What is typed, taken apart where spaces stand, save within a phrase. */
export const wantedIn = (typed: string, locale: Locale): readonly Wanted[] => {
	const words = plain(typed).split(/\s+/);
	const phrases = phrasesOf(locale);
	const wanted: Wanted[] = [];
	for (let at = 0, length = 1; at < words.length; at += length) {
		const [first = "", ...rest] = words.slice(at, at + mostWords);
		const bare = first.replace(/^!/, "");
		length = phraseLength([bare, ...rest], phrases);
		const word = [bare, ...rest.slice(0, length - 1)].join(" ");
		if (word !== "") wanted.push({ word, isBarred: first !== bare });
	}
	return wanted;
};
