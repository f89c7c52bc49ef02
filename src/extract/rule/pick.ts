import type { QuantityMention, WindowMention } from "../mention.ts";
import type { Line, Token } from "./line.ts";

/** The index of the first of `wanted` to the left of `at`, not beyond one of `stops`; -1 for none. */
export const findLeft = (
	line: Line,
	at: number,
	wanted: string,
	stops = ";",
): number => {
	for (let index = at - 1; index >= 0; index -= 1) {
		const symbol = line.symbols[index] ?? "";
		if (wanted.includes(symbol)) return index;
		if (stops.includes(symbol)) return -1;
	}
	return -1;
};

/** The same to the right. */
export const findRight = (
	line: Line,
	at: number,
	wanted: string,
	stops = ";",
): number => {
	for (let index = at + 1; index < line.symbols.length; index += 1) {
		const symbol = line.symbols[index] ?? "";
		if (wanted.includes(symbol)) return index;
		if (stops.includes(symbol)) return -1;
	}
	return -1;
};

/** Bounds of the clause around `at`: between commas and semicolons, end exclusive. */
export const clauseAround = (
	line: Line,
	at: number,
): Readonly<{ from: number; to: number }> => {
	const from = findLeft(line, at, ",;", "") + 1;
	const right = findRight(line, at, ",;", "");
	return { from, to: right === -1 ? line.symbols.length : right };
};

export const quantityOf = (
	token: Token | undefined,
): QuantityMention | null => {
	const mention = token?.mention;
	if (mention === undefined || mention.type === "name") return null;
	return mention.type === "window" ? null : mention;
};

export const windowOf = (token: Token | undefined): WindowMention | null =>
	token?.mention?.type === "window" ? token.mention : null;
