import type { MappedText } from "../../text/sink.ts";
import type { Range } from "./body.ts";

/** A text without some ranges of it, which come in order and do not overlap. */
export const cutOut = (
	mapped: MappedText,
	ranges: readonly Range[],
): MappedText => {
	if (ranges.length === 0) return mapped;
	const { text, map } = mapped;
	const offsets = new Int32Array(map.length);
	const parts: string[] = [];
	let length = 0;
	let kept = 0;
	for (const { from, to } of [...ranges, { from: text.length, to: 0 }]) {
		parts.push(text.slice(kept, from));
		offsets.set(map.subarray(kept, from), length);
		length += from - kept;
		kept = to;
	}
	offsets[length] = map[text.length] ?? 0;
	return { text: parts.join(""), map: offsets.slice(0, length + 1) };
};
