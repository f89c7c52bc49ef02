import { Trie } from "../../text/trie.ts";
import type { Span } from "../mention.ts";
import { escapeWord, firstsOf } from "./pattern.ts";

/** Words that begin with a Chinese character. */
export type HanWords = Readonly<{
	/** 1 for each code unit that begins a word. */
	starts: Uint8Array;
	/** One of these: a text without any, as most English ones, need not be gone through. */
	anyStart: RegExp;
	words: Trie;
}>;

export const hanWordsOf = (words: readonly string[]): HanWords => {
	const starts = new Uint8Array(0x10000);
	for (const word of words) starts[word.charCodeAt(0)] = 1;
	const firsts = [...firstsOf(words)].map(escapeWord).join("|");
	const anyStart = new RegExp(firsts === "" ? "(?!)" : firsts);
	return { starts, anyStart, words: new Trie(words, false) };
};

/** Where the words stand in a text, in order, the longest at each place. */
export const findHanWords = (
	text: string,
	{ starts, anyStart, words }: HanWords,
): Span[] => {
	if (!anyStart.test(text)) return [];
	const spans: Span[] = [];
	for (let at = 0; at < text.length; at++) {
		if (starts[text.charCodeAt(at)] !== 1) continue;
		if (words.find(text, at, text.length, null) < 0) continue;
		spans.push({ start: at, end: at + words.length });
		at += words.length - 1;
	}
	return spans;
};
