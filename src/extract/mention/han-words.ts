import type { Span } from "../mention.ts";

/** Words of two or more Chinese characters, found by their first two: several times as fast as one large pattern. */
export type HanWords = Readonly<{
	/** 1 for each code unit that begins a word. */
	starts: Uint8Array;
	/** By the first two characters, the longest first. */
	byPair: ReadonlyMap<string, readonly string[]>;
}>;

export const hanWordsOf = (words: readonly string[]): HanWords => {
	const starts = new Uint8Array(0x10000);
	const byPair = new Map<string, string[]>();
	for (const word of words.toSorted((a, b) => b.length - a.length)) {
		starts[word.charCodeAt(0)] = 1;
		const pair = word.slice(0, 2);
		const list = byPair.get(pair) ?? [];
		byPair.set(pair, list);
		list.push(word);
	}
	return { starts, byPair };
};

/** Where the words stand in a text, in order, the longest at each place. */
export const findHanWords = (
	text: string,
	{ starts, byPair }: HanWords,
): Span[] => {
	const spans: Span[] = [];
	for (let at = 0; at < text.length; at++) {
		if (starts[text.charCodeAt(at)] !== 1) continue;
		const word = byPair
			.get(text.slice(at, at + 2))
			?.find((candidate) => text.startsWith(candidate, at));
		if (word === undefined) continue;
		spans.push({ start: at, end: at + word.length });
		at += word.length - 1;
	}
	return spans;
};
