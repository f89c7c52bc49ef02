import { cloudServices } from "../../language/company/cloud.ts";
import { holdsLetter } from "../../text/letter.ts";
import type { Referents } from "../coreference.ts";
import type { Mention, Span } from "../mention.ts";
import type { Passage, Sentence } from "../passage.ts";
import { dropSpeaker } from "./asidesaid.ts";
import { isAuxiliary, mayBeAuxiliary } from "./auxiliary.ts";
import { startOfDescription } from "./description.ts";
import type { Hit } from "./sweep.ts";
import {
	eachPower,
	filler,
	firstPower,
	joiner,
	longFiller,
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
}>;

const pronoun = symbolOf("it");
const service = symbolOf("cloud");

/** Symbols of a line at most: what goes on longer is no sentence, and no rule looks beyond. */
const longestLine = 300;
/** No pronoun is resolved beyond: glosses dropped may shorten a line, but not so much. */
const farthestPronoun = 4 * longestLine;

/** A line in the making: symbols are added from left to right. */
class Making {
	readonly symbols: string[] = [];
	readonly tokens: Token[] = [];
	private readonly clean: string;
	private readonly finder: CueFinder;
	private readonly referents: Referents;

	constructor(clean: string, finder: CueFinder, referents: Referents) {
		this.clean = clean;
		this.finder = finder;
		this.referents = referents;
	}

	textOf({ start, end }: Span): string {
		return this.clean.slice(start, end);
	}

	add(symbol: string, token: Token): void {
		this.symbols.push(symbol);
		this.tokens.push(token);
	}

	/** Adds the words of clean[start, end), which holds no mention. */
	addWords(start: number, end: number): void {
		let rest = start;
		for (const hit of this.finder.sweep(this.clean, start, end)) {
			this.addFiller(rest, hit.start);
			rest = hit.end;
			this.addCue(hit);
		}
		this.addFiller(rest, end);
	}

	private addCue({ start, end, symbols }: Hit): void {
		const name =
			symbols === pronoun && this.symbols.length < farthestPronoun
				? this.referents.pronoun(this.symbols.join(""))
				: null;
		if (name !== null) this.add(mentionSymbol.name, { start, end, name });
		else if (symbols.length === 1) this.add(symbols, { start, end });
		else for (const symbol of symbols) this.add(symbol, { start, end });
	}

	private addFiller(start: number, end: number): void {
		if (end <= start || !holdsLetter(this.clean, start, end)) return;
		const isLong = end - start > this.finder.longFiller;
		this.add(isLong ? longFiller : filler, { start, end });
	}
}

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

/** What a sum in another currency, in brackets behind a sum, is made of: M ( 約新台幣1.64兆至1.77兆元 ). */
const conversion = new Set([
	filler,
	joiner,
	",",
	...(["reach", "equal", "for", "into", "to"] as const).map(symbolOf),
]);
const longestConversion = 6;

/** How many symbols the conversion takes that opens at `at`, brackets included; 0 for none. */
const conversionAt = (symbols: readonly string[], at: number): number => {
	const length = symbols.slice(at + 1, at + 2 + longestConversion).indexOf(")");
	const inner = symbols.slice(at + 1, at + 1 + length);
	const isPlain = length > 0 && inner.every((one) => conversion.has(one));
	return isPlain ? length + 2 : 0;
};

/** A bracket that adds nothing for the rules: (AVGO.US), 英伟达(Nvidia), a second date, unknown words. */
const isGloss = (making: Making, at: number, kept: number): boolean => {
	const { symbols, tokens } = making;
	const inner = symbols[at + 1] ?? "";
	if (inner === ")") return true;
	if (symbols[at + 2] !== ")") return false;
	if (inner === "N") {
		const before = tokens[kept - 1]?.name;
		return before !== undefined && before === tokens[at + 1]?.name;
	}
	return inner === filler || (inner === "W" && symbols[kept - 1] === "W");
};

/** How many symbols the gloss takes that opens at `at`; 0 for none. */
const glossAt = (making: Making, at: number, kept: number): number => {
	const { symbols } = making;
	if (symbols[at] !== "(") return 0;
	if (isGloss(making, at, kept)) return symbols[at + 1] === ")" ? 2 : 3;
	return symbols[kept - 1] === mentionSymbol.money
		? conversionAt(symbols, at)
		: 0;
};

/** A description of the name right behind it: "the database start-up Rockset". */
const isRole = (token: Token | undefined): boolean =>
	token?.mention?.type === "name" && token.mention.sort === "role";

const isProduct = ({ mention }: Token): boolean =>
	mention?.type === "name" && mention.sort === "product";

/** Drops glosses in brackets, and a name that only repeats the one before it (Nvidia輝達). */
const dropGlosses = (making: Making): void => {
	const { symbols, tokens } = making;
	let kept = 0;
	let at = 0;
	while (at < symbols.length) {
		const token = tokens[at];
		const symbol = symbols[at];
		if (token === undefined || symbol === undefined) break;
		const gloss = glossAt(making, at, kept);
		if (gloss > 0) {
			at += gloss;
			continue;
		}
		if (
			mayBeAuxiliary(symbol) &&
			isAuxiliary(making.textOf(token), symbol, symbols[at + 1])
		) {
			at += 1;
			continue;
		}
		const isRepeated =
			symbol === "N" &&
			symbols[kept - 1] === "N" &&
			token.name === tokens[kept - 1]?.name;
		const isDescribed =
			symbol === "N" && symbols[kept - 1] === "N" && isRole(tokens[kept - 1]);
		if (isDescribed) {
			tokens[kept - 1] = token;
		} else if (isRepeated && isProduct(token)) {
			// 谷歌TPU is a product, whoever's name stands before it.
			tokens[kept - 1] = { ...token, start: tokens[kept - 1]?.start ?? 0 };
		} else if (!isRepeated) {
			symbols[kept] = symbol;
			tokens[kept] = token;
			kept += 1;
		}
		at += 1;
	}
	symbols.length = kept;
	tokens.length = kept;
};

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
	const making = new Making(clean, finder, referents);
	let at = sentence.start;
	for (const mention of mentions) {
		const { start, end } = mention;
		making.addWords(at, openingOf(clean, at, mention));
		at = end;
		if (mention.type !== "name") {
			if (!isUnitPrice(mention))
				making.add(symbolOfFigure(mention), { start, end, mention });
			else if (making.symbols.at(-1) !== filler)
				making.add(filler, { start, end, mention });
			continue;
		}
		const name = referents.resolve(mention);
		const both = name === null ? referents.both(mention) : null;
		if (both !== null) {
			making.add(mentionSymbol.name, { start, end, mention, name: both[0] });
			making.add(joiner, { start, end, mention });
			making.add(mentionSymbol.name, { start, end, mention, name: both[1] });
		} else if (name === null) making.add(filler, { start, end, mention });
		else making.add(mentionSymbol.name, { start, end, mention, name });
		if (cloudServices.has(clean.slice(start, end)))
			making.add(service, { start, end, mention });
	}
	making.addWords(at, sentence.end);
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
	};
};
