import type { Line } from "./line.ts";
import type { Pattern } from "./pattern.ts";
import { meetsNeeds, symbolsPresent } from "./places.ts";
import type { Rule } from "./rule.ts";

/** One pattern of a rule, and its place in the order of all. */
export type Entry = Readonly<{ order: number; rule: Rule; pattern: Pattern }>;

/** Rules by the symbols that their patterns cannot do without, so that a line meets only those that could match it. */
export type Book = Readonly<{
	/** By the symbol's number. */
	bySymbol: readonly (readonly Entry[] | undefined)[];
}>;

const mentions = new Set(
	Array.from("NMPCGW&,;()_=", (mention) => mention.charCodeAt(0)),
);
const name = "N".charCodeAt(0);

/** The need that fewest lines meet: a class of words, else a rare mention. */
const rarestNeed = ({ needs }: Pattern): readonly number[] => {
	const cues = needs.filter(
		(need) => !need.every((symbol) => mentions.has(symbol)),
	);
	const [rarest] = cues.toSorted((a, b) => a.length - b.length);
	return rarest ?? needs.find((need) => !need.includes(name)) ?? [name];
};

export const bookOf = (rules: readonly Rule[]): Book => {
	const bySymbol: Entry[][] = [];
	let order = 0;
	for (const rule of rules)
		for (const pattern of rule.patterns) {
			const entry = { order, rule, pattern };
			order += 1;
			for (const symbol of rarestNeed(pattern)) {
				const entries = bySymbol[symbol];
				if (entries === undefined) bySymbol[symbol] = [entry];
				else if (!entries.includes(entry)) entries.push(entry);
			}
		}
	return { bySymbol };
};

/** The patterns that could match a line, in their order. */
export const openBook = ({ bySymbol }: Book, line: Line): readonly Entry[] => {
	const found: Entry[] = [];
	for (const symbol of symbolsPresent(line))
		for (const entry of bySymbol[symbol] ?? [])
			if (meetsNeeds(line, entry.pattern)) found.push(entry);
	found.sort((a, b) => a.order - b.order);
	return found.filter((entry, at) => entry !== found[at - 1]);
};
