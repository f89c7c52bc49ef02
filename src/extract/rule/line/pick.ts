import type { QuantityMention, WindowMention } from "../../mention.ts";
import type { Line, Token } from "./line.ts";

const comma = ",".charCodeAt(0);
const semicolon = ";".charCodeAt(0);

/** Whether one of a few symbols has this code. */
const includesCode = (symbols: string, code: number): boolean => {
	for (let at = 0; at < symbols.length; at += 1)
		if (symbols.charCodeAt(at) === code) return true;
	return false;
};

/** Whether a symbol of the set stands in [from, to). */
export const holdsAny = (
	{ symbols }: Line,
	set: Uint8Array,
	from: number,
	to: number,
): boolean => {
	const end = Math.min(to, symbols.length);
	for (let at = Math.max(from, 0); at < end; at += 1)
		if (set[symbols.charCodeAt(at)] === 1) return true;
	return false;
};

/** The index of the first of `wanted` to the left of `at`, not beyond one of `stops`; -1 for none. */
export const findLeft = (
	{ symbols }: Line,
	at: number,
	wanted: string,
	stops = ";",
): number => {
	for (let index = at - 1; index >= 0; index -= 1) {
		const code = symbols.charCodeAt(index);
		if (includesCode(wanted, code)) return index;
		if (includesCode(stops, code)) return -1;
	}
	return -1;
};

/** The same to the right. */
export const findRight = (
	{ symbols }: Line,
	at: number,
	wanted: string,
	stops = ";",
): number => {
	for (let index = at + 1; index < symbols.length; index += 1) {
		const code = symbols.charCodeAt(index);
		if (includesCode(wanted, code)) return index;
		if (includesCode(stops, code)) return -1;
	}
	return -1;
};

/** Bounds of the clause around `at`: between commas and semicolons, end exclusive. */
export const clauseAround = (
	{ symbols }: Line,
	at: number,
): Readonly<{ from: number; to: number }> => {
	let from = Math.max(at, 0);
	for (; from > 0; from -= 1) {
		const code = symbols.charCodeAt(from - 1);
		if (code === comma || code === semicolon) break;
	}
	let to = Math.min(at + 1, symbols.length);
	for (; to < symbols.length; to += 1) {
		const code = symbols.charCodeAt(to);
		if (code === comma || code === semicolon) break;
	}
	return { from, to };
};

/** The places of sums of money, from left to right. */
export const sumsIn = ({ symbols }: Line): readonly number[] => {
	const places: number[] = [];
	for (
		let at = symbols.indexOf("M");
		at !== -1;
		at = symbols.indexOf("M", at + 1)
	)
		places.push(at);
	return places;
};

/** The figure that a token is; `null` for a name, a time or a word. */
export const quantityOf = (
	token: Token | undefined,
): QuantityMention | null => {
	const mention = token?.mention;
	if (mention === undefined || mention.type === "name") return null;
	return mention.type === "window" ? null : mention;
};

/** The greatest that the figure at `at` may be; 0 for no figure. */
export const sizeAt = (line: Line, at: number): number => {
	const value = quantityOf(line.tokens[at])?.value;
	return value?.high ?? value?.low ?? 0;
};

/** The time that a token is; `null` for whatever else. */
export const windowOf = (token: Token | undefined): WindowMention | null =>
	token?.mention?.type === "window" ? token.mention : null;
