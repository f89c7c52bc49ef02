import { everyMark } from "../../../src/extract/marks.ts";
import type { Line } from "../../../src/extract/rule/line/line.ts";
import { SymbolSet } from "../../../src/extract/rule/line/symbol.ts";

/** A line of these symbols, each a letter of its text. */
export const lineOf = (symbols: string): Line => ({
	symbols,
	has: new SymbolSet(symbols),
	tokens: Array.from(symbols, (_, start) => ({ start, end: start + 1 })),
	names: [],
	sentence: { start: 0, end: symbols.length, paragraph: 0, inTitle: false },
	block: 0,
	text: symbols,
	marks: everyMark,
});
