import type { Line } from "./line.ts";
import type { Pattern } from "./pattern.ts";
import { placesOf } from "./places.ts";
import { classOf, type SymbolClass, setBit } from "./symbolclass.ts";

type Reader = Readonly<{ patterns: readonly Pattern[] }>;

/** One pattern of a rule or another reader. */
export type Entry<Owner> = Readonly<{ owner: Owner; pattern: Pattern }>;

/** Readers by the symbols that their patterns cannot do without, so that a line meets only those that could match it. */
export type Book<Owner> = Readonly<{
	/** In their order. */
	entries: readonly Entry<Owner>[];
	/** By the symbol's code, the places of entries in that order. */
	bySymbol: readonly (readonly number[] | undefined)[];
	/** For each entry the numbers of a few classes that its pattern needs besides, {@link noClass} for want of more. */
	needs: Int16Array;
	/** A bit for each entry. */
	marks: Int32Array;
}>;

const mentions = classOf("NMPCGW&,;()_=");
const name = classOf("N");

/** How many needs of an entry are looked at before its pattern is. A page of them all is small enough to stay at hand. */
const fewNeeds = 4;
const noClass = -1;

/** The need that fewest lines meet: a class of words, else a rare mention. */
const rarestNeed = ({ needs }: Pattern): SymbolClass => {
	const cues = needs.filter(
		({ codes }) => !codes.every((code) => mentions.codes.includes(code)),
	);
	const [rarest] = cues.toSorted((a, b) => a.codes.length - b.codes.length);
	const holdsName = ({ codes }: SymbolClass) =>
		codes.some((code) => name.codes.includes(code));
	return rarest ?? needs.find((need) => !holdsName(need)) ?? name;
};

/** The needs but the rarest that fewest symbols meet, by their numbers. */
const furtherNeeds = (
	{ needs }: Pattern,
	rarest: SymbolClass,
): readonly number[] =>
	needs
		.filter((need) => need !== rarest)
		.sort((a, b) => a.codes.length - b.codes.length)
		.slice(0, fewNeeds)
		.map(({ index }) => index);

/** All patterns of these owners, in their order, to be called by the symbols of a line. */
export const bookOf = <Owner extends Reader>(
	owners: readonly Owner[],
): Book<Owner> => {
	const bySymbol: number[][] = [];
	const entries = owners.flatMap((owner) =>
		owner.patterns.map((pattern): Entry<Owner> => ({ owner, pattern })),
	);
	const needs = new Int16Array(entries.length * fewNeeds).fill(noClass);
	for (const [order, { pattern }] of entries.entries()) {
		const rarest = rarestNeed(pattern);
		for (const code of rarest.codes) {
			bySymbol[code] ??= [];
			bySymbol[code].push(order);
		}
		needs.set(furtherNeeds(pattern, rarest), order * fewNeeds);
	}
	const marks = new Int32Array(Math.ceil(entries.length / 32));
	return { entries, bySymbol, needs, marks };
};

/** Marks the entries that one of the line's symbols calls for. */
const markCalled = (
	{ bySymbol, marks }: Book<unknown>,
	present: readonly number[],
): void => {
	marks.fill(0);
	for (const code of present) {
		const called = bySymbol[code];
		if (called === undefined) continue;
		for (const order of called) setBit(marks, order);
	}
};

/** Whether the line holds a symbol of each of the few classes. */
const hasClasses = (
	{ needs }: Book<unknown>,
	order: number,
	classes: Int32Array,
): boolean => {
	const from = order * fewNeeds;
	for (let at = from; at < from + fewNeeds; at += 1) {
		const index = needs[at] ?? noClass;
		if (index === noClass) return true;
		if (((classes[index >> 5] ?? 0) & (1 << (index & 31))) === 0) return false;
	}
	return true;
};

/** The patterns that could match a line, in their order. */
export const openBook = <Owner>(
	book: Book<Owner>,
	line: Line,
): readonly Entry<Owner>[] => {
	const places = placesOf(line);
	markCalled(book, places.present);
	const found: Entry<Owner>[] = [];
	const { entries, marks } = book;
	for (let word = 0; word < marks.length; word += 1)
		for (let bits = marks[word] ?? 0; bits !== 0; bits &= bits - 1) {
			const order = (word << 5) + 31 - Math.clz32(bits & -bits);
			if (!hasClasses(book, order, places.classes)) continue;
			const entry = entries[order];
			if (entry !== undefined && places.meet(entry.pattern)) found.push(entry);
		}
	return found;
};
