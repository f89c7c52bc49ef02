import type { Vocabulary } from "../../language/cues.ts";
import { type Sweep, sweepAnywhere, sweepWords } from "./sweep.ts";
import { joiner, symbolOf } from "./symbol.ts";

/** The words of one language, ready to be found in one sweep. */
export type CueFinder = Readonly<{
	sweep: Sweep;
	/** Symbols of a word in lower case, one for each class that it belongs to; empty for words that only look like a cue. */
	symbols: ReadonlyMap<string, string>;
	longFiller: number;
}>;

const punctuation: Readonly<Record<string, string>> = {
	",": ",",
	"，": ",",
	":": ",",
	"：": ",",
	"—": ",",
	"–": ",",
	";": ";",
	"；": ";",
	"。": ";",
	"(": "(",
	")": ")",
};

const symbolsOfWords = (vocabulary: Vocabulary): Map<string, string> => {
	const symbols = new Map<string, string>();
	const learn = (word: string, value: string) => {
		const known = symbols.get(word);
		if (word === "" || known === "" || known?.includes(value)) return;
		symbols.set(word, (known ?? "") + value);
	};
	for (const word of vocabulary.ignored) learn(word, "");
	for (const word of vocabulary.joiners) learn(word, joiner);
	for (const table of vocabulary.tables) {
		for (const [cue, words] of entriesOf(table)) {
			for (const word of words) learn(word, symbolOf(cue));
			const prefix = vocabulary.annualPrefix;
			if (prefix?.before.includes(cue))
				for (const word of words)
					learn(`${prefix.word}${word}`, symbolOf("annual") + symbolOf(cue));
		}
	}
	return symbols;
};

const entriesOf = <Key extends string, Value>(
	table: Readonly<Partial<Record<Key, Value>>>,
): [Key, Value][] => {
	const entries: [Key, Value][] = [];
	for (const key in table) {
		const value = table[key];
		if (value !== undefined) entries.push([key, value]);
	}
	return entries;
};

/** All words of a language in one sweep, and the table from word to symbols. */
export const finderOf = (vocabulary: Vocabulary): CueFinder => {
	const symbols = symbolsOfWords(vocabulary);
	const words = [...symbols.keys()];
	const marks = Object.keys(punctuation);
	for (const [mark, symbol] of Object.entries(punctuation))
		if (!symbols.has(mark)) symbols.set(mark, symbol);
	return {
		sweep: vocabulary.spaced
			? sweepWords(words, marks.join(""))
			: sweepAnywhere([...words, ...marks]),
		symbols,
		longFiller: vocabulary.longFiller,
	};
};
