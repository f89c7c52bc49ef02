import type { Cue } from "../../../language/cue.ts";
import type { Vocabulary } from "../../../language/cues.ts";
import {
	type Sweep,
	type SymbolTable,
	sweepAnywhere,
	sweepWords,
} from "./sweep.ts";
import { joiner, symbolOf } from "./symbol.ts";

/** The words of one language, ready to be found in one sweep. */
export type CueFinder = Readonly<{
	sweep: Sweep;
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

const readVocabulary = (vocabulary: Vocabulary): SymbolTable => {
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

const known = new Map<Vocabulary, SymbolTable>();

const symbolsOfWords = (vocabulary: Vocabulary): SymbolTable => {
	const symbols = known.get(vocabulary) ?? readVocabulary(vocabulary);
	known.set(vocabulary, symbols);
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

/** All words of a language in one sweep, with the symbols that each stands for. */
export const finderOf = (vocabulary: Vocabulary): CueFinder => {
	const words = symbolsOfWords(vocabulary);
	const marks = new Map(
		Object.entries(punctuation).map(([mark, symbol]) => [
			mark,
			words.get(mark) ?? symbol,
		]),
	);
	return {
		sweep: vocabulary.spaced
			? sweepWords(words, marks)
			: sweepAnywhere(new Map([...words, ...marks])),
		longFiller: vocabulary.longFiller,
	};
};

const symbolsFor = (
	vocabulary: Vocabulary,
	wanted: readonly Cue[],
): readonly (readonly [string, string])[] => {
	const own = wanted.map(symbolOf);
	return [...symbolsOfWords(vocabulary)].filter(
		([, symbols]) =>
			symbols === "" || own.some((symbol) => symbols.includes(symbol)),
	);
};

/** The words of some classes. */
export const wordsFor = (
	vocabulary: Vocabulary,
	wanted: readonly Cue[],
): readonly string[] =>
	symbolsFor(vocabulary, wanted).flatMap(([word, symbols]) =>
		symbols === "" ? [] : [word],
	);

/** Only the words of some classes: for a look at a text that is not worth a full sweep. */
export const sweepFor = (
	vocabulary: Vocabulary,
	wanted: readonly Cue[],
): Sweep => {
	const words = new Map(symbolsFor(vocabulary, wanted));
	return vocabulary.spaced
		? sweepWords(words, new Map())
		: sweepAnywhere(words);
};
