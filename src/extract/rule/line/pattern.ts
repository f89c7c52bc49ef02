import { symbolNamed } from "./symbol.ts";
import { classOf, classWithout, type SymbolClass } from "./symbolclass.ts";

/** Parts of a match that a pattern may label. */
export const labels = ["s", "o", "v", "w", "u", "x"] as const;
/** One of these, by its letter. */
export type Label = (typeof labels)[number];

/** What a step of a pattern asks for. */
export const sorts = {
	/** One symbol of the class. */
	symbol: 0,
	/** One symbol of the class, if it is there and what follows still fits. */
	optional: 1,
	/** Up to so many symbols of the class, as few as will do. */
	gap: 2,
	/** Nowhere but at the line's first symbol, or behind its last. */
	opening: 3,
	closing: 4,
	/** No symbol of the class next or before, a filler between left aside. */
	notBefore: 5,
	notAfter: 6,
} as const;

/** One of these, by its number. */
export type Sort = (typeof sorts)[keyof typeof sorts];

/** One step of a pattern, and what comes after it. */
export type Step = Readonly<{
	sort: Sort;
	set: Uint8Array;
	/** How long a gap may be. */
	most: number;
	/** Which of {@link labels} marks its place; -1 for none. */
	label: number;
	next: Step | null;
}>;

/** A compiled pattern over symbol strings. */
export type Pattern = Readonly<{
	steps: Step | null;
	/** A line must hold one symbol of each class, in this order, or the pattern cannot match. */
	needs: readonly SymbolClass[];
}>;

type Item = Readonly<{
	sort: Sort;
	symbols: SymbolClass;
	most?: number;
	label?: number;
}>;

/** What may stand between two symbols; all bounded, so that matching stays linear. */
const gaps: Readonly<Record<string, Item>> = {
	/** At most one short stretch of unknown words. */
	"-": { sort: sorts.optional, symbols: classOf("_") },
	/** Words, no name, figure or comma. */
	"~": { sort: sorts.gap, symbols: classWithout("NMGEFPC,;"), most: 9 },
	/** Words, none of them saying that an amount is reached rather than added. */
	"~r": {
		sort: sorts.gap,
		symbols: classWithout(
			`NMGEFPC,;${symbolNamed("reach")}${symbolNamed("to")}`,
		),
		most: 9,
	},
	/** Words and commas, no name or figure. */
	"~,": { sort: sorts.gap, symbols: classWithout("NMGEFPC;"), most: 12 },
	/** Anything but a name. */
	"..": { sort: sorts.gap, symbols: classWithout("N;"), most: 14 },
	/** Anything in the clause but money. */
	"~N": { sort: sorts.gap, symbols: classWithout("MGEFPC,;"), most: 12 },
	/** Anything in the sentence but a figure. */
	"..N": { sort: sorts.gap, symbols: classWithout("MGEFPC;"), most: 20 },
	/** Anything in the sentence. */
	"...": { sort: sorts.gap, symbols: classWithout(";"), most: 26 },
};

const anchors: Readonly<Record<string, Item>> = {
	"^": { sort: sorts.opening, symbols: classOf("") },
	$: { sort: sorts.closing, symbols: classOf("") },
};

const labelNames: readonly string[] = labels;

const classNamed = (alternatives: string): SymbolClass => {
	const symbols = alternatives.split("|").map((word) => {
		const symbol = symbolNamed(word);
		if (symbol === null) throw new Error(`unknown word in pattern: ${word}`);
		return symbol;
	});
	return classOf(symbols.join(""));
};

const readItem = (item: string): Item => {
	if (item.startsWith("<!"))
		return { sort: sorts.notAfter, symbols: classNamed(item.slice(2)) };
	if (item.startsWith("!"))
		return { sort: sorts.notBefore, symbols: classNamed(item.slice(1)) };
	const [head = "", tail] = item.split(":");
	const label = tail === undefined ? -1 : labelNames.indexOf(head);
	const word = label === -1 ? item : (tail ?? "");
	return word.endsWith("?")
		? { sort: sorts.optional, symbols: classNamed(word.slice(0, -1)), label }
		: { sort: sorts.symbol, symbols: classNamed(word), label };
};

const known = new Map(Object.entries({ ...gaps, ...anchors }));

/** Thousands of patterns are made of a few hundred items: each is read once. */
const compileItem = (notation: string): Item => {
	const item = known.get(notation) ?? readItem(notation);
	known.set(notation, item);
	return item;
};

/**
 * Compiles a pattern such as `s:N ~ invest ~ v:M ~ into o:N`: words are classes of cues, capitals
 * mentions (N name, M money, G power, E each unit of power, F the first, P percent, C count, W window), `a|b` either, `x?` optional,
 * `!x` not before x, `<!x` not after x, and the gaps of the table above. Labels: s subject, o object,
 * v value, w window, u a second subject or object, x a second value.
 */
export const compilePattern = (notation: string): Pattern => {
	const items = notation.split(" ").map(compileItem);
	return {
		steps: items.reduceRight<Step | null>(
			(next, { sort, symbols, most = 0, label = -1 }) => ({
				sort,
				set: symbols.set,
				most,
				label,
				next,
			}),
			null,
		),
		needs: items.flatMap(({ sort, symbols }) =>
			sort === sorts.symbol ? [symbols] : [],
		),
	};
};
