import { cloudServices } from "../../language/company/cloud.ts";
import type { Referents } from "../coreference.ts";
import type { Mention, Span } from "../mention.ts";
import type { Passage, Sentence } from "../passage.ts";
import {
	eachPower,
	filler,
	firstPower,
	joiner,
	longFiller,
	mentionSymbol,
	symbolOf,
} from "./symbol.ts";
import type { CueFinder } from "./vocabulary.ts";

/** One symbol of a line and what it stands for. */
export type Token = Span & Readonly<{ mention?: Mention; name?: string }>;

/** A sentence as rules read it: a string of symbols, and a token for each. */
export type Line = Readonly<{
	symbols: string;
	/** The symbols that occur. */
	has: ReadonlySet<string>;
	tokens: readonly Token[];
	sentence: Sentence;
	/** Line of the raw text that it stands in: a paragraph as the page set it. */
	block: number;
	/** The sentence's own words. */
	text: string;
}>;

const pronoun = symbolOf("it");
const letter = /[\p{L}\p{N}$%]/u;

/** Symbols of a line at most: what goes on longer is no sentence, and no rule looks beyond. */
const longestLine = 300;

/** A line in the making: symbols are added from left to right. */
const startLine = (finder: CueFinder) => {
	const symbols: string[] = [];
	const tokens: Token[] = [];
	const add = (symbol: string, token: Token) => {
		symbols.push(symbol);
		tokens.push(token);
	};
	const addFiller = (text: string, start: number, end: number) => {
		if (end <= start || !letter.test(text.slice(start, end))) return;
		const isLong = end - start > finder.longFiller;
		add(isLong ? longFiller : filler, { start, end });
	};
	return { symbols, tokens, add, addFiller };
};

type Making = ReturnType<typeof startLine>;

/** Adds the words of clean[start, end), which holds no mention. */
const addWords = (
	making: Making,
	clean: string,
	start: number,
	end: number,
	finder: CueFinder,
	referents: Referents,
): void => {
	const stretch = clean.slice(start, end);
	let rest = 0;
	for (const { index, length, word } of finder.sweep(stretch)) {
		const symbols = finder.symbols.get(word) ?? "";
		if (symbols === "") continue;
		making.addFiller(clean, start + rest, start + index);
		rest = index + length;
		const span = { start: start + index, end: start + rest };
		const name =
			symbols === pronoun ? referents.pronoun(making.symbols.join("")) : null;
		if (name !== null) making.add(mentionSymbol.name, { ...span, name });
		else for (const symbol of symbols) making.add(symbol, span);
	}
	making.addFiller(clean, start + rest, end);
};

const symbolOfFigure = (
	mention: Exclude<Mention, { type: "name" }>,
): string => {
	if (mention.type !== "power") return mentionSymbol[mention.type];
	if (mention.each) return eachPower;
	return mention.ordinal === "first" ? firstPower : mentionSymbol.power;
};

/** The price of a share or of a single thing: 以每股23.28美元认购, "paying $16 a share". No rule reads one. */
const isUnitPrice = (mention: Mention): boolean =>
	mention.type === "money" && mention.noun !== undefined;

/** A bracket that adds nothing for the rules: (AVGO.US), 英伟达(Nvidia), a second date, unknown words. */
const isGloss = (making: Making, at: number, kept: number): boolean => {
	const { symbols, tokens } = making;
	if (symbols[at] !== "(") return false;
	const inner = symbols[at + 1] ?? "";
	if (inner === ")") return true;
	if (symbols[at + 2] !== ")") return false;
	if (inner === "N") {
		const before = tokens[kept - 1]?.name;
		return before !== undefined && before === tokens[at + 1]?.name;
	}
	return inner === filler || (inner === "W" && symbols[kept - 1] === "W");
};

/** Drops glosses in brackets, and a name that only repeats the one before it (Nvidia輝達). */
const dropGlosses = (making: Making): void => {
	const { symbols, tokens } = making;
	let kept = 0;
	let at = 0;
	while (at < symbols.length) {
		const token = tokens[at];
		const symbol = symbols[at];
		if (token === undefined || symbol === undefined) break;
		if (isGloss(making, at, kept)) {
			at += symbols[at + 1] === ")" ? 2 : 3;
			continue;
		}
		const isRepeated =
			symbol === "N" &&
			symbols[kept - 1] === "N" &&
			token.name === tokens[kept - 1]?.name;
		if (!isRepeated) {
			symbols[kept] = symbol;
			tokens[kept] = token;
			kept += 1;
		}
		at += 1;
	}
	symbols.length = kept;
	tokens.length = kept;
};

/**
 * Rewrites one sentence into symbols. `mentions` are those of the sentence, in order; a name that
 * nobody can tell becomes filler.
 */
export const readLine = (
	passage: Passage,
	sentence: Sentence,
	mentions: readonly Mention[],
	referents: Referents,
	finder: CueFinder,
	block: number,
): Line => {
	const { clean } = passage;
	const making = startLine(finder);
	let at = sentence.start;
	for (const mention of mentions) {
		addWords(making, clean, at, mention.start, finder, referents);
		at = mention.end;
		const span = { start: mention.start, end: mention.end, mention };
		if (mention.type !== "name") {
			if (!isUnitPrice(mention)) making.add(symbolOfFigure(mention), span);
			else if (making.symbols.at(-1) !== filler) making.add(filler, span);
			continue;
		}
		const name = referents.resolve(mention);
		const both = name === null ? referents.both(mention) : null;
		if (both !== null) {
			making.add(mentionSymbol.name, { ...span, name: both[0] });
			making.add(joiner, span);
			making.add(mentionSymbol.name, { ...span, name: both[1] });
		} else if (name === null) making.add(filler, span);
		else making.add(mentionSymbol.name, { ...span, name });
		const isService = cloudServices.has(clean.slice(span.start, span.end));
		if (isService) making.add(symbolOf("cloud"), span);
	}
	addWords(making, clean, at, sentence.end, finder, referents);
	dropGlosses(making);
	making.symbols.length = Math.min(making.symbols.length, longestLine);
	return {
		symbols: making.symbols.join(""),
		has: new Set(making.symbols),
		tokens: making.tokens.slice(0, longestLine),
		sentence,
		block,
		text: clean.slice(sentence.start, sentence.end),
	};
};
