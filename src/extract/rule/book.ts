import type { Line } from "./line.ts";
import type { Pattern } from "./pattern.ts";
import { placesOf } from "./places.ts";
import {
	classCount,
	classOf,
	type SymbolClass,
	setBit,
} from "./symbolclass.ts";

type Reader = Readonly<{ patterns: readonly Pattern[] }>;

/** One pattern of a rule or another reader. */
export type Entry<Owner> = Readonly<{ owner: Owner; pattern: Pattern }>;

/** Readers by the symbols that their patterns cannot do without, so that a line meets only those that could match it. */
export type Book<Owner> = Readonly<{
	/** In their order. */
	entries: readonly Entry<Owner>[];
	/** By the symbol's code, the places of entries in that order. */
	bySymbol: readonly (readonly number[] | undefined)[];
	/** For each entry a bit for each class that its pattern needs. */
	needs: Int32Array;
	/** How many words those bits take for one entry. */
	width: number;
	/** A bit for each entry. */
	marks: Int32Array;
}>;

const mentions = classOf("NMPCGW&,;()_=");
const name = classOf("N");

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

/** All patterns of these owners, in their order, to be called by the symbols of a line. */
export const bookOf = <Owner extends Reader>(
	owners: readonly Owner[],
): Book<Owner> => {
	const bySymbol: number[][] = [];
	const entries = owners.flatMap((owner) =>
		owner.patterns.map((pattern): Entry<Owner> => ({ owner, pattern })),
	);
	for (const [order, { pattern }] of entries.entries())
		for (const code of rarestNeed(pattern).codes) {
			bySymbol[code] ??= [];
			bySymbol[code].push(order);
		}
	const width = Math.ceil(classCount() / 32);
	const needs = new Int32Array(entries.length * width);
	for (const [order, { pattern }] of entries.entries())
		for (const { index } of pattern.needs)
			setBit(needs, order * width * 32 + index);
	const marks = new Int32Array(Math.ceil(entries.length / 32));
	return { entries, bySymbol, needs, width, marks };
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

/** Whether the line holds a symbol of each class that an entry needs. */
const hasClasses = (
	{ needs, width }: Book<unknown>,
	order: number,
	classes: Int32Array,
): boolean => {
	const from = order * width;
	for (let word = 0; word < width; word += 1)
		if (((needs[from + word] ?? 0) & ~(classes[word] ?? 0)) !== 0) return false;
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
