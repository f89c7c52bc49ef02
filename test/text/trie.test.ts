import fc from "fast-check";
import { expect, test } from "vitest";
import { Trie } from "../../src/text/trie.ts";

const letters = fc.constantFrom(..."abcABé中国- ");
const wordOf = (maxLength: number) =>
	fc.string({ unit: letters, minLength: 1, maxLength });

/** Words end before these alone. */
const bounds = new Uint8Array(0x10000).fill(1);
for (const letter of "abcAB") bounds[letter.charCodeAt(0)] = 0;

/** What a trie finds, by looking at word after word. */
const longestAt = (
	words: readonly string[],
	text: string,
	at: number,
	endsAt: Uint8Array | null,
): string => {
	const found = words.filter((word) => {
		const past = at + word.length;
		const ends =
			endsAt === null ||
			past === text.length ||
			endsAt[text.charCodeAt(past)] === 1;
		return text.startsWith(word, at) && ends;
	});
	return found.reduce((a, b) => (b.length > a.length ? b : a), "");
};

test.each([
	["anywhere", null],
	["at the ends of words", bounds],
] as const)("finds the longest word %s", (_, endsAt) => {
	fc.assert(
		fc.property(
			fc.array(wordOf(5), { maxLength: 40 }),
			wordOf(40),
			(words, text) => {
				const trie = new Trie(words, false);
				for (let at = 0; at < text.length; at += 1) {
					const number = trie.find(text, at, text.length, endsAt);
					const wanted = longestAt(words, text, at, endsAt);
					expect(number < 0 ? "" : words[number]).toBe(wanted);
					if (number >= 0) expect(trie.length).toBe(wanted.length);
				}
			},
		),
	);
});

test("finds words in capitals where it folds, and no further than it may look", () => {
	const trie = new Trie(["deal", "dealer", "é"], true);
	expect(trie.find("DEALER", 0, 6, null)).toBe(1);
	expect(trie.find("DEALER", 0, 5, null)).toBe(0);
	expect(trie.find("É", 0, 1, null)).toBe(2);
	expect(new Trie(["deal"], false).find("DEAL", 0, 4, null)).toBe(-1);
});
