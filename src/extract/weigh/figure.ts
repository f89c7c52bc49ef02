import { sectorOf } from "../../language/sector.ts";
import type { Quantity } from "../claim.ts";
import type { QuantityMention } from "../mention.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import type { Language } from "../rule/read.ts";
import { symbolCount } from "../rule/symbol.ts";
import { seeAround } from "./around.ts";
import { join } from "./join.ts";
import { nameOfMeaning } from "./meaning.ts";
import { ruleName } from "./rulename.ts";
import type { Look, See, SeeCode } from "./see.ts";
import { codeAt, isPlain } from "./symbolword.ts";
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

const seeQuantity = (
	{ value, noun = "none", each, ordinal }: QuantityMention,
	see: See,
): void => {
	see("noun", noun);
	see("unit", value.unit);
	see("size", sizeOf(value));
	see("bound", boundOf(value));
	if (each) see("step", "each");
	if (ordinal) see("step", ordinal);
};

const businessAt = (line: Line, place: number): string => {
	const name = line.tokens[place]?.name;
	return name === undefined ? "nobody" : (sectorOf(name) ?? "unknown");
};

/** What those do who are named nearest on either side. */
const seeBusiness = (line: Line, at: number, see: See): void => {
	const left = businessAt(line, line.symbols.lastIndexOf("N", at));
	const right = businessAt(line, line.symbols.indexOf("N", at));
	see("business before", left);
	see("business behind", right);
	see("businesses", join(left, right));
};

/** Which classes of words the line before holds. */
const seeBefore = (line: Line, seeCode: SeeCode): void => {
	const known = new Uint8Array(symbolCount);
	for (let place = 0; place < line.symbols.length; place += 1) {
		const code = codeAt(line, place);
		if (isPlain(code) || known[code] === 1) continue;
		known[code] = 1;
		seeCode("in the line before", code);
	}
};

/** All that is seen of a figure but for what the rules make of it. */
export const lookAtFigure =
	({ line, before, at, quantity, lang }: Figure): Look =>
	(see, seeCode) => {
		see("always", lang);
		seeQuantity(quantity, see);
		if (line.sentence.inTitle) see("stands", "in-title");
		seeAround(line, at, see, seeCode);
		seeWords(line, quantity, lang, see);
		seeBusiness(line, at, see);
		if (before !== undefined) seeBefore(before, seeCode);
	};

/** What the rules make of a figure: a draft, or nothing. */
const lookAtReading =
	(draft: Draft | undefined, lang: Language): Look =>
	(see) => {
		if (draft === undefined) {
			see("read as", "nothing");
			see("read as, by language", join("nothing", lang));
			return;
		}
		const meaning = nameOfMeaning(draft);
		see("read as", meaning);
		see("read as kind", draft.kind);
		see("read as, by language", join(meaning, lang));
		see("read by", ruleName(draft));
	};

const figures = /[MGEFPC]/;

/** Whether a symbol stands for money, power, a percentage or a count: no price of a share or a card. */
export const isFigure = ({ symbols }: Line, at: number): boolean =>
	figures.test(symbols[at] ?? "");

/** The figure at a place of the line that is read. */
export const figureAt = (
	{ line, lines, lang }: View,
	at: number,
	quantity: QuantityMention,
): Figure => ({ line, before: lines.at(-2), at, quantity, lang });

/** All that is seen of a figure, what rules make of it included. */
export const lookAtFigureRead =
	(figure: Figure, draft: Draft | undefined): Look =>
	(see, seeCode) => {
		lookAtFigure(figure)(see, seeCode);
		lookAtReading(draft, figure.lang)(see, seeCode);
	};
