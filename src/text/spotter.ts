import { Trie } from "./trie.ts";

const isLetter = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x80; unit++)
	if (/[A-Za-z]/.test(String.fromCharCode(unit))) isLetter[unit] = 1;

/**
 * Tells in one look at a text of which groups it holds a word, in capitals or not: so that a pattern is not tried where a word is
 * missing that it cannot do without. Words in Latin letters are seen where a word begins, and may go on: "plan" is seen in
 * "planned", not in "explain".
 */
export class Spotter {
	private readonly trie: Trie;
	/** 1 for each unit that begins a word. */
	private readonly firsts = new Uint8Array(0x10000);
	/** For each word the bits of its groups, and those of all words that it begins with. */
	private readonly marks: Int32Array;

	/** @param groups the words of each group, the first of which has the lowest bit */
	constructor(groups: readonly (readonly string[])[]) {
		const bits = new Map<string, number>();
		for (const [place, words] of groups.entries())
			for (const word of words) {
				const key = word.toLowerCase();
				bits.set(key, (bits.get(key) ?? 0) | (1 << place));
				this.firsts[key.charCodeAt(0)] = 1;
				this.firsts[key.toUpperCase().charCodeAt(0)] = 1;
			}
		const words = [...bits.keys()].toSorted((a, b) => a.length - b.length);
		this.trie = new Trie(words, true);
		this.marks = new Int32Array(words.length);
		for (const [place, word] of words.entries()) {
			const shorter = this.trie.find(word, 0, word.length - 1, null);
			const begun = shorter < 0 ? 0 : (this.marks[shorter] ?? 0);
			this.marks[place] = (bits.get(word) ?? 0) | begun;
		}
	}

	/** The bits of all groups a word of which stands in text[start, end). */
	spot(text: string, start: number, end: number): number {
		const { trie, firsts, marks } = this;
		let spotted = 0;
		let former = 0;
		for (let at = start; at < end; at++) {
			const unit = text.charCodeAt(at);
			const letter = isLetter[unit] ?? 0;
			const isInside = (letter & former) !== 0;
			former = letter;
			if (isInside || firsts[unit] !== 1) continue;
			const word = trie.find(text, at, end, null);
			if (word >= 0) spotted |= marks[word] ?? 0;
		}
		return spotted;
	}
}
