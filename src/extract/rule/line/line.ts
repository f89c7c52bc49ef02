import { cloudServices } from "../../../language/company/cloud.ts";
import type { Referents } from "../../coreference.ts";
import type { Marks } from "../../marks.ts";
import type { Mention, Span } from "../../mention.ts";
import type { Passage, Sentence } from "../../passage.ts";
import { dropSpeaker } from "./asidesaid.ts";
import { startOfDescription } from "./description.ts";
import { dropGlosses } from "./gloss.ts";
import {
	isUnitPrice,
	longestLine,
	Making,
	symbolOfFigure,
} from "./linemaking.ts";
import {
	filler,
	joiner,
	mentionSymbol,
	SymbolSet,
	symbolOf,
} from "./symbol.ts";
import type { CueFinder } from "./vocabulary.ts";

/** One symbol of a line and what it stands for. */
export type Token = Span & Readonly<{ mention?: Mention; name?: string }>;

/** A sentence as rules read it: a string of symbols, and a token for each. */
export type Line = Readonly<{
	symbols: string;
	/** Asked whether a symbol occurs. */
	has: SymbolSet;
	tokens: readonly Token[];
	/** Names from left to right, without repetition. */
	names: readonly string[];
	sentence: Sentence;
	/** Line of the raw text that it stands in: a paragraph as the page set it. */
	block: number;
	/** The sentence's own words. */
	text: string;
	marks: Marks;
}>;

const service = symbolOf("cloud");

/** Where a mention begins, with the words that describe a company before it. */
const openingOf = (clean: string, from: number, mention: Mention): number =>
	mention.type === "name" && mention.sort === "company"
		? startOfDescription(clean, from, mention.start)
		: mention.start;

const namesAmong = (tokens: readonly Token[]): readonly string[] => {
	const names: string[] = [];
	for (const { name } of tokens)
		if (name !== undefined && !names.includes(name)) names.push(name);
	return names;
};

/** A figure by its symbol; the unit of a price is told by none. */
const addFigure = (
	making: Making,
	mention: Exclude<Mention, { type: "name" }>,
): void => {
	const { start, end } = mention;
	if (mention.type !== "window") making.turnToOrigin();
	if (!isUnitPrice(mention))
		making.add(symbolOfFigure(mention), { start, end, mention });
	else if (making.symbols.at(-1) !== filler)
		making.add(filler, { start, end, mention });
};

/** One name or, of a word such as "both", two; a name that nobody can tell becomes filler. */
const addName = (
	making: Making,
	mention: Extract<Mention, { type: "name" }>,
	referents: Referents,
): void => {
	const { start, end } = mention;
	const name = referents.resolve(mention);
	const both = name === null ? referents.both(mention) : null;
	if (both !== null) {
		making.add(mentionSymbol.name, { start, end, mention, name: both[0] });
		making.add(joiner, { start, end, mention });
		making.add(mentionSymbol.name, { start, end, mention, name: both[1] });
	} else if (name === null) making.add(filler, { start, end, mention });
	else {
		making.dropEpithet(name, start);
		making.add(mentionSymbol.name, { start, end, mention, name });
	}
};

/** The symbols of a sentence, before any that add nothing are dropped. */
const makeLine = (
	clean: string,
	sentence: Sentence,
	mentions: readonly Mention[],
	referents: Referents,
	finder: CueFinder,
): Making => {
	const making = new Making(clean, finder, referents);
	let at = sentence.start;
	for (const mention of mentions) {
		const { start, end } = mention;
		making.addWords(at, openingOf(clean, at, mention));
		at = end;
		if (mention.type !== "name") {
			addFigure(making, mention);
			continue;
		}
		addName(making, mention, referents);
		if (cloudServices.has(clean.slice(start, end)))
			making.add(service, { start, end, mention });
	}
	making.addWords(at, sentence.end);
	return making;
};

/**
 * Rewrites one sentence into symbols. `mentions` are those of the sentence, in order; a name that
 * nobody can tell becomes filler.
 */
export const readLine = (
	{ clean }: Passage,
	sentence: Sentence,
	mentions: readonly Mention[],
	referents: Referents,
	finder: CueFinder,
	block: number,
	marks: Marks,
): Line => {
	const making = makeLine(clean, sentence, mentions, referents, finder);
	dropGlosses(making);
	dropSpeaker(making.symbols, making.tokens);
	const { symbols, tokens } = making;
	if (symbols.length > longestLine)
		symbols.length = tokens.length = longestLine;
	const text = symbols.join("");
	return {
		symbols: text,
		has: new SymbolSet(text),
		tokens,
		names: namesAmong(tokens),
		sentence,
		block,
		text: clean.slice(sentence.start, sentence.end),
		marks,
	};
};
