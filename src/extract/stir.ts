import { hanHeads, latinHeads } from "../language/measured.ts";
import { Trie } from "../text/trie.ts";
import { type Marks, mark } from "./marks.ts";
import type { Span } from "./mention.ts";
import type { Sentence } from "./passage.ts";

const heads = new Trie([...new Set([...latinHeads, ...hanHeads])], false);

const kinds = { none: 0, digit: 1, letter: 2, han: 3 } as const;
const kindOf = new Uint8Array(0x10000);
/** Units before which a Latin word ends. */
const bounds = new Uint8Array(0x10000).fill(1);
for (const digit of "0123456789%") kindOf[digit.charCodeAt(0)] = kinds.digit;
for (const letter of "abcdefghijklmnopqrstuvwxyz")
	for (const form of [letter, letter.toUpperCase()]) {
		kindOf[form.charCodeAt(0)] = kinds.letter;
		bounds[form.charCodeAt(0)] = 0;
	}
for (const word of hanHeads) kindOf[word.charCodeAt(0)] = kinds.han;

/**
 * Whether clean[start, end) may hold a figure or a time: a digit, or a word without which none is written out. Most sentences hold
 * neither, and need not be searched for them.
 */
export const mayMeasure = (
	clean: string,
	start: number,
	end: number,
): boolean => {
	for (let at = start; at < end; at += 1) {
		const kind = kindOf[clean.charCodeAt(at)];
		if (kind === kinds.none) continue;
		if (kind === kinds.digit) return true;
		if (kind === kinds.han) {
			if (heads.find(clean, at, end, null) >= 0) return true;
			continue;
		}
		if (heads.find(clean, at, end, bounds) >= 0) return true;
		while (kindOf[clean.charCodeAt(at + 1)] === kinds.letter) at += 1;
	}
	return false;
};

/** The same where the marks of clean[start, end) are known. */
export const isMeasured = (
	clean: string,
	start: number,
	end: number,
	marks: Marks,
): boolean =>
	(marks & mark.digit) !== 0 ||
	((marks & mark.measure) !== 0 && mayMeasure(clean, start, end));

/** The stretches of text, of one sentence or more, of which something holds. */
export const spansWhere = (
	sentences: readonly Sentence[],
	holds: (at: number) => boolean,
): readonly Span[] => {
	const spans: { start: number; end: number }[] = [];
	let isOpen = false;
	for (const [at, { start, end }] of sentences.entries()) {
		const isHeld = holds(at);
		const last = spans.at(-1);
		if (isHeld && isOpen && last !== undefined) last.end = end;
		else if (isHeld) spans.push({ start, end });
		isOpen = isHeld;
	}
	return spans;
};
