import { type Quantity, units } from "../claim.ts";
import type { QuantityMention } from "../mention.ts";
import type { Line } from "../rule/line.ts";
import type { Language } from "../rule/read.ts";
import { symbolCount } from "../rule/symbol.ts";
import { comma, endsClause, isUnknown, neighbourOf } from "./clause.ts";
import { Space, symbolWords } from "./space.ts";

/** All that may be seen of a figure. */
export const figureSpace = new Space();

const sorts = [..."MGEFPC"];
const nouns = ["chips", "users", "people", "shares"];
const bounds = ["exact", "approx", "upto", "least", "range"];
/** Half powers of ten, from a hundredth on. */
const sizes = Array.from({ length: 34 }, (_, size) => `${size - 4}`);
const languages: readonly Language[] = ["en", "zh"];

const eachOf = (words: readonly string[]): readonly string[] =>
	sorts.flatMap((sort) => words.map((word) => `${sort}:${word}`));

const always = figureSpace.add("figure", ["any", "refused", "title"]);
const refused = always + 1;
const inTitle = always + 2;
const noun = figureSpace.add("noun", eachOf(["none", "other", ...nouns]));
const language = figureSpace.add("language", eachOf(languages));
const size = figureSpace.add("size", eachOf(sizes));
const bound = figureSpace.add("bound", eachOf(bounds));
const currency = figureSpace.add("currency", units);
const names = figureSpace.add("names", ["0", "1", "2", "more"]);
const anywhere = figureSpace.add("anywhere", symbolWords);

/** What is seen on one side of a figure. */
const sideOf = (side: string) => ({
	next: figureSpace.add(`${side} next`, symbolWords),
	inClause: figureSpace.add(`${side}`, symbolWords),
	near: figureSpace.add(`${side} near`, symbolWords),
	middle: figureSpace.add(`${side} middle`, symbolWords),
	far: figureSpace.add(`${side} far`, symbolWords),
	beyond: figureSpace.add(`${side} beyond`, symbolWords),
});
type Side = ReturnType<typeof sideOf>;
const left = sideOf("left");
const right = sideOf("right");

/** How many symbols away a word may stand. */
const reach = 14;
/** In its clause, or as many beside it. */
const clauses = 2;

const placeOf = (side: Side, distance: number): number => {
	if (distance <= 2) return side.near;
	return distance <= 5 ? side.middle : side.far;
};

/** Notes which symbols stand on one side, each where it is nearest. */
const noteSide = (
	{ symbols }: Line,
	at: number,
	way: 1 | -1,
	side: Side,
	seen: Uint8Array,
	traits: number[],
): void => {
	const mark = way === 1 ? 1 : 2;
	let breaks = 0;
	traits.push(side.next + neighbourOf(symbols, at, way));
	for (let distance = 1; distance <= reach; distance += 1) {
		const place = at + way * distance;
		if (place < 0 || place >= symbols.length) return;
		const code = symbols.charCodeAt(place);
		if (endsClause(code)) breaks += 1;
		if (breaks > clauses) return;
		const told = seen[code] ?? 0;
		if (isUnknown(code) || code === comma || (told & mark) !== 0) continue;
		seen[code] = told | mark;
		if (told === 0) traits.push(anywhere + code);
		if (breaks === 0)
			traits.push(side.inClause + code, placeOf(side, distance) + code);
		else if (breaks === 1) traits.push(side.beyond + code);
	}
};

const boundOf = ({ low, high, approx }: Quantity): number => {
	if (low === null) return bounds.indexOf("upto");
	if (high === null) return bounds.indexOf("least");
	if (low !== high) return bounds.indexOf("range");
	return bounds.indexOf(approx ? "approx" : "exact");
};

const sizeOf = ({ low, high }: Quantity): number => {
	const amount = Math.abs(high ?? low ?? 0);
	const half = amount === 0 ? 0 : Math.floor(2 * Math.log10(amount)) + 4;
	return Math.min(Math.max(half, 0), sizes.length - 1);
};

/** The number of what is counted among the nouns of {@link noun}. */
const nounOf = (word: string | undefined): number =>
	word === undefined ? 0 : nouns.indexOf(word) + 2;

/**
 * What is seen of the figure at a place: what it is, and which classes of words stand around it.
 * @param isRefused a rule has looked at it and made nothing of it
 */
export const traitsOfFigure = (
	line: Line,
	at: number,
	{ value, noun: word }: QuantityMention,
	lang: Language,
	isRefused: boolean,
): readonly number[] => {
	const sort = sorts.indexOf(line.symbols.charAt(at));
	const traits = [
		always,
		noun + sort * (nouns.length + 2) + nounOf(word),
		language + sort * languages.length + languages.indexOf(lang),
		size + sort * sizes.length + sizeOf(value),
		bound + sort * bounds.length + boundOf(value),
		currency + units.indexOf(value.unit),
		names + Math.min(line.names.length, 3),
	];
	if (isRefused) traits.push(refused);
	if (line.sentence.inTitle) traits.push(inTitle);
	const seen = new Uint8Array(symbolCount);
	noteSide(line, at, -1, left, seen, traits);
	noteSide(line, at, 1, right, seen, traits);
	return traits;
};
