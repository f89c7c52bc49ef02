import type { Line } from "../rule/line/line.ts";
import {
	codeOf,
	filler,
	longFiller,
	nameOfSymbol,
	symbolCount,
} from "../rule/line/symbol.ts";
import { lineEnd } from "../rule/line/symbolclass.ts";
import { shiftOf, spelledBy } from "./spelling.ts";

const words: readonly string[] = Array.from(
	{ length: symbolCount },
	(_, code) =>
		code === lineEnd ? "end" : nameOfSymbol(String.fromCharCode(code)),
);

/** The code of the symbol at a place; that of a line's end beyond its ends. */
export const codeAt = ({ symbols }: Line, place: number): number =>
	place < 0 || place >= symbols.length ? lineEnd : symbols.charCodeAt(place);

/** How signs call a symbol: by its class of words, a mention by its letter. */
export const wordOfCode = (code: number): string => words[code] ?? "end";

/** The number of a symbol's word, by its code, and by what that of something before it is multiplied. */
export const spelledSymbol = Int32Array.from(words, spelledBy);
export const shiftOfSymbol = Int32Array.from(words, ({ length }) =>
	shiftOf(length),
);

const plain = new Uint8Array(symbolCount);
for (const symbol of [filler, longFiller, ",", ";"]) plain[codeOf(symbol)] = 1;

/** Whether a symbol stands for words that no class knows, or for punctuation. */
export const isPlain = (code: number): boolean => plain[code] === 1;
