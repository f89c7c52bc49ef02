import type { MappedText } from "../../text/sink.ts";
import type { Sentence } from "../passage.ts";

/** The longest sentence that is read, in UTF-16 units: what goes on longer is a table, or made to keep readers busy. */
export const longestSentence = 3_000;

const isTooLong = ({ start, end }: Sentence): boolean =>
	end - start > longestSentence;

/** The text with a line end for what its sentences say beyond their limit; `null` where all of them keep to it. */
export const clipSentences = (
	{ text, map }: MappedText,
	sentences: readonly Sentence[],
): MappedText | null => {
	const long = sentences.filter(isTooLong);
	if (long.length === 0) return null;
	const parts: string[] = [];
	const offsets = new Int32Array(map.length);
	let length = 0;
	let from = 0;
	const keep = (to: number): void => {
		parts.push(text.slice(from, to));
		offsets.set(map.subarray(from, to), length);
		length += to - from;
	};
	for (const { start, end } of long) {
		const cut = start + longestSentence;
		keep(cut);
		parts.push("\n");
		offsets[length++] = map[cut] ?? 0;
		from = end;
	}
	keep(text.length);
	offsets[length] = map[text.length] ?? 0;
	return { text: parts.join(""), map: offsets.slice(0, length + 1) };
};
