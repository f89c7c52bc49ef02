import type { Line } from "./line.ts";
import type { Pattern } from "./pattern.ts";
import type { Rule } from "./rule.ts";

/** One pattern of a rule, and its place in the order of all. */
export type Entry = Readonly<{ order: number; rule: Rule; pattern: Pattern }>;

/** Rules by the symbols that their patterns cannot do without, so that a line meets only those that could match it. */
export type Book = Readonly<{
	bySymbol: ReadonlyMap<string, readonly Entry[]>;
}>;

const mention = /^[NMPCGW&,;()_=]+$/;

/** The need that fewest lines meet: a class of words, else a rare mention. */
const rarestNeed = ({ needs }: Pattern): string => {
	const cues = needs.filter((need) => !mention.test(need));
	const [rarest] = cues.toSorted((a, b) => a.length - b.length);
	return rarest ?? needs.find((need) => need !== "N") ?? "N";
};

export const bookOf = (rules: readonly Rule[]): Book => {
	const bySymbol = new Map<string, Entry[]>();
	let order = 0;
	for (const rule of rules)
		for (const pattern of rule.patterns) {
			const entry = { order, rule, pattern };
			order += 1;
			for (const symbol of rarestNeed(pattern)) {
				const entries = bySymbol.get(symbol);
				if (entries === undefined) bySymbol.set(symbol, [entry]);
				else entries.push(entry);
			}
		}
	return { bySymbol };
};

/** Whether a line holds all that a pattern needs. */
export const meetsNeeds = (line: Line, { needs }: Pattern): boolean => {
	for (const need of needs) {
		let isMet = false;
		for (const symbol of need)
			if (line.has.has(symbol)) {
				isMet = true;
				break;
			}
		if (!isMet) return false;
	}
	return true;
};

/** The patterns that could match a line, in their order. */
export const openBook = (book: Book, line: Line): readonly Entry[] => {
	const found = new Set<Entry>();
	for (const symbol of line.has)
		for (const entry of book.bySymbol.get(symbol) ?? [])
			if (meetsNeeds(line, entry.pattern)) found.add(entry);
	return [...found].sort((a, b) => a.order - b.order);
};
