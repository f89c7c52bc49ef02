import type { Passage, Sentence } from "./passage.ts";

const lineEnd = 0x0a;

/** Numbers the lines of the raw text; to be asked for sentences in order. */
export const blocksOf = ({ raw, map }: Passage) => {
	let block = 0;
	let at = 0;
	return (sentence: Sentence): number => {
		const start = map[sentence.start] ?? raw.length;
		for (; at < start; at += 1) if (raw.charCodeAt(at) === lineEnd) block += 1;
		return block;
	};
};
