import { sectorOf } from "../../language/sector.ts";
import type { Quantity } from "../claim.ts";
import type { QuantityMention } from "../mention.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { codeOf, symbolCount } from "../rule/line/symbol.ts";
import { standsAt } from "../rule/line/symbolclass.ts";
import type { Language } from "../rule/read.ts";
import { seeAround } from "./around.ts";
import { nameOfMeaning } from "./meaning.ts";
import { ruleName } from "./rulename.ts";
import { aspect, type Look, type Signs } from "./sign.ts";
import { isPlain } from "./symbolword.ts";
import type { View } from "./view.ts";
import { seeWords } from "./words.ts";

/** A figure where it stands. */
export type Figure = Readonly<{
	line: Line;
	/** The line before. */
	before: Line | undefined;
	at: number;
	quantity: QuantityMention;
	lang: Language;
}>;

const boundOf = ({ low, high, approx }: Quantity): string => {
	if (low === null) return "up-to";
	if (high === null) return "at-least";
	if (low !== high) return "range";
	return approx ? "about" : "exact";
};

/** In half powers of ten. */
const sizeOf = ({ low, high }: Quantity): string => {
	const amount = Math.abs(high ?? low ?? 0);
	return `${amount === 0 ? 0 : Math.floor(2 * Math.log10(amount))}`;
};

const aspects = {
	language: aspect("always"),
	noun: aspect("noun"),
	unit: aspect("unit"),
	size: aspect("size"),
	bound: aspect("bound"),
	step: aspect("step"),
	stands: aspect("stands"),
	businessBefore: aspect("business before"),
	businessBehind: aspect("business behind"),
	businesses: aspect("businesses"),
	lineBefore: aspect("in the line before"),
	readAs: aspect("read as"),
	readAsKind: aspect("read as kind"),
	readByLanguage: aspect("read as, by language"),
	readBy: aspect("read by"),
} as const;

const seeQuantity = (
	{ value, noun = "none", each, ordinal }: QuantityMention,
	signs: Signs,
): void => {
	signs.see(aspects.noun, noun);
	signs.see(aspects.unit, value.unit);
	signs.see(aspects.size, sizeOf(value));
	signs.see(aspects.bound, boundOf(value));
	if (each) signs.see(aspects.step, "each");
	if (ordinal) signs.see(aspects.step, ordinal);
};

const businessAt = (line: Line, place: number): string => {
	const name = line.tokens[place]?.name;
	return name === undefined ? "nobody" : (sectorOf(name) ?? "unknown");
};

/** What those do who are named nearest on either side. */
const seeBusiness = (line: Line, at: number, signs: Signs): void => {
	const left = businessAt(line, line.symbols.lastIndexOf("N", at));
	const right = businessAt(line, line.symbols.indexOf("N", at));
	signs.see(aspects.businessBefore, left);
	signs.see(aspects.businessBehind, right);
	signs.seeBoth(aspects.businesses, left, right);
};

/** By the code of a class of words whether it was seen. */
const seen = new Uint8Array(symbolCount);

/** Which classes of words the line before holds. */
const seeBefore = ({ symbols }: Line, signs: Signs): void => {
	seen.fill(0);
	for (let place = 0; place < symbols.length; place += 1) {
		const code = symbols.charCodeAt(place);
		if (isPlain(code) || seen[code] === 1) continue;
		seen[code] = 1;
		signs.seeSymbol(aspects.lineBefore, code);
	}
};

/** All that is seen of a figure but for what the rules make of it. */
export const lookAtFigure =
	({ line, before, at, quantity, lang }: Figure): Look =>
	(signs) => {
		signs.see(aspects.language, lang);
		seeQuantity(quantity, signs);
		if (line.sentence.inTitle) signs.see(aspects.stands, "in-title");
		seeAround(line, at, signs);
		seeWords(line, quantity, lang, signs);
		seeBusiness(line, at, signs);
		if (before !== undefined) seeBefore(before, signs);
	};

/** What the rules make of a figure: a draft, or nothing. */
const seeReading = (
	draft: Draft | undefined,
	lang: Language,
	signs: Signs,
): void => {
	const meaning = draft === undefined ? "nothing" : nameOfMeaning(draft);
	signs.see(aspects.readAs, meaning);
	if (draft !== undefined) signs.see(aspects.readAsKind, draft.kind);
	signs.seeBoth(aspects.readByLanguage, meaning, lang);
	if (draft !== undefined) signs.see(aspects.readBy, ruleName(draft));
};

const figures = new Uint8Array(symbolCount);
for (const symbol of "MGEFPC") figures[codeOf(symbol)] = 1;

/** Whether a symbol stands for money, power, a percentage or a count: no price of a share or a card. */
export const isFigure = ({ symbols }: Line, at: number): boolean =>
	standsAt(figures, symbols, at);

/** The figure at a place of the line that is read. */
export const figureAt = (
	{ line, lines, lang }: View,
	at: number,
	quantity: QuantityMention,
): Figure => ({ line, before: lines.at(-2), at, quantity, lang });

/** All that is seen of a figure, what rules make of it included. */
export const lookAtFigureRead =
	(figure: Figure, draft: Draft | undefined): Look =>
	(signs) => {
		lookAtFigure(figure)(signs);
		seeReading(draft, figure.lang, signs);
	};
