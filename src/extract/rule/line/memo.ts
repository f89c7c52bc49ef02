import type { Line } from "./line.ts";

/** Remembers what was read of the line asked about last: readers ask about one line many times, then of another. */
export const memoOfLine = <Value>(
	read: (line: Line) => Value,
): ((line: Line) => Value) => {
	let known: Readonly<{ line: Line; value: Value }> | null = null;
	return (line) => {
		if (known?.line !== line) known = { line, value: read(line) };
		return known.value;
	};
};
