import type { Cue } from "../../../language/cue.ts";
import { symbolCount, symbolOf } from "./symbol.ts";

/** Symbols any of which will do. Equal classes are one object. */
export type SymbolClass = Readonly<{
	/** The class's number. */
	index: number;
	/** Its symbols, by their codes. */
	codes: readonly number[];
	/** 1 at the codes of its symbols. */
	set: Uint8Array;
}>;

const known = new Map<string, SymbolClass>();

/** How many classes there are so far. */
export const classCount = (): number => known.size;

/** Stands behind a line's last symbol, and in no class. */
export const lineEnd = 0;

/** Sets a bit. */
export const setBit = (bits: Int32Array, index: number): void => {
	bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
};

const learn = (key: string, codes: readonly number[]): SymbolClass => {
	const set = new Uint8Array(symbolCount);
	for (const code of codes) set[code] = 1;
	const found = { index: known.size, codes, set };
	known.set(key, found);
	return found;
};

/** The class of these symbols. */
export const classOf = (symbols: string): SymbolClass => {
	const codes = Array.from(new Set(symbols), (symbol) => symbol.charCodeAt(0));
	const key = codes.toSorted((a, b) => a - b).join(" ");
	return known.get(key) ?? learn(key, codes);
};

/** For code that looks at symbols one by one: 1 at the codes of these words' classes. */
export const setOf = (...cues: readonly Cue[]): Uint8Array => {
	const set = new Uint8Array(symbolCount);
	for (const cue of cues) set[symbolOf(cue).charCodeAt(0)] = 1;
	return set;
};

/** Whether a symbol of the set stands at a place of the line; none stands beyond its ends. */
export const standsAt = (
	set: Uint8Array,
	symbols: string,
	at: number,
): boolean =>
	at >= 0 && at < symbols.length && set[symbols.charCodeAt(at)] === 1;

/** The class of all symbols but these. */
export const classWithout = (symbols: string): SymbolClass => {
	let others = "";
	for (let code = lineEnd + 1; code < symbolCount; code += 1) {
		const symbol = String.fromCharCode(code);
		if (!symbols.includes(symbol)) others += symbol;
	}
	return classOf(others);
};

/** For each symbol, a row of bits: one for each class that holds it. */
export const classesBySymbol = (): Readonly<{
	bits: Int32Array;
	/** How many words a row has. */
	width: number;
}> => {
	const width = Math.ceil(known.size / 32);
	const bits = new Int32Array(symbolCount * width);
	for (const { index, codes } of known.values())
		for (const code of codes) setBit(bits, code * width * 32 + index);
	return { bits, width };
};
