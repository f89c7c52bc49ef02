import type { Vocabulary } from "../../language/cues.ts";
import { joiner, symbolOf } from "./symbol.ts";

/** The words of one language, ready to be found in one sweep. */
export type CueFinder = Readonly<{
	pattern: RegExp;
	/** Symbols of a word in lower case, one for each class that it belongs to; empty for words that only look like a cue. */
	symbols: ReadonlyMap<string, string>;
	longFiller: number;
}>;

const escapeWord = (word: string): string =>
	word.replace(/[.*+?^${}()|[\]\\&-]/g, "\\$&");

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

/** One alternation of all words, the longest first, and the table from word to symbols. */
export const finderOf = (vocabulary: Vocabulary): CueFinder => {
	const symbols = symbolsOfWords(vocabulary);
	const longestFirst = [...symbols.keys()].sort((a, b) => b.length - a.length);
	const words = longestFirst.map(escapeWord).join("|");
	const whole = vocabulary.spaced ? `(?<![\\w-])(?:${words})(?!\\w)` : words;
	for (const [mark, symbol] of Object.entries(punctuation))
		if (!symbols.has(mark)) symbols.set(mark, symbol);
	return {
		pattern: new RegExp(`${whole}|[,，:：—–;；。()]`, "gi"),
		symbols,
		longFiller: vocabulary.longFiller,
	};
};
