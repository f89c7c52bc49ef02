import { type Cue, cues } from "../../../language/cue.ts";
import type { Mention } from "../../mention.ts";

/**
 * The alphabet into which a sentence is rewritten before rules read it: one character a mention,
 * one a cue word, and a few for what stands between.
 */
export const mentionSymbol = {
	name: "N",
	money: "M",
	power: "G",
	percent: "P",
	count: "C",
	window: "W",
} as const satisfies Record<Mention["type"], string>;

/** "Every gigawatt": a power named as a step, not as a size. */
export const eachPower = "E";
/** "The first gigawatt". */
export const firstPower = "F";

/** Words that no rule knows: a short stretch; over a long one it is doubtful whether what stands around it belongs together. */
export const filler = "_";
/** A long stretch of such words. */
export const longFiller = "=";
/** Between the members of a list. */
export const joiner = "&";

/** The first letter beyond ASCII: lines stay strings of one byte a letter, which patterns and searches read faster. */
const firstCueSymbol = 0x80;
const symbols = new Map(
	cues.map((cue, index) => [cue, String.fromCharCode(firstCueSymbol + index)]),
);

/** The character that stands for a class of words. */
export const symbolOf = (cue: Cue): string => {
	const symbol = symbols.get(cue);
	if (symbol === undefined) throw new Error(`no symbol for cue ${cue}`);
	return symbol;
};

/** The characters of several classes of words, for patterns that take any of them. */
export const symbolsOf = (...classes: readonly Cue[]): string =>
	classes.map(symbolOf).join("");

/** The number of a symbol. */
export const codeOf = (symbol: string): number => symbol.charCodeAt(0);

const cueNames: ReadonlySet<string> = new Set(cues);
const isCue = (word: string): word is Cue => cueNames.has(word);

/** How many symbols there may be: a symbol's number is its code. */
export const symbolCount = firstCueSymbol + cues.length;

/** The character of a word of the pattern notation: a mention's letter or a cue's name; `null` for neither. */
export const symbolNamed = (word: string): string | null => {
	if (/^[NMGEFPCW&,;()_=]$/.test(word)) return word;
	return isCue(word) ? symbolOf(word) : null;
};

/** The name of a character, for people who ask why a rule fired. */
export const nameOfSymbol = (symbol: string): string =>
	cues[symbol.charCodeAt(0) - firstCueSymbol] ?? symbol;

/** The symbols of a line. Lines are short, and most are asked little: a search costs less than a set. */
export class SymbolSet {
	private readonly symbols: string;

	constructor(symbols: string) {
		this.symbols = symbols;
	}

	has(symbol: string): boolean {
		return this.symbols.includes(symbol);
	}
}
