import { symbolNamed } from "./symbol.ts";

/** Parts of a match that a pattern may label. */
export const labels = ["s", "o", "v", "w", "u", "x"] as const;
export type Label = (typeof labels)[number];

/** A compiled pattern over symbol strings. */
export type Pattern = Readonly<{
	/** With indices, global. */
	regexp: RegExp;
	/** Numbers of symbols: a line must hold one of each group, in this order, or the pattern cannot match. */
	needs: readonly (readonly number[])[];
}>;

/** What may stand between two symbols; all bounded, so that matching stays linear. */
const gaps: Readonly<Record<string, string>> = {
	/** At most one short stretch of unknown words. */
	"-": "_?",
	/** Words, no name, figure or comma. */
	"~": "[^NMGEFPC,;]{0,9}?",
	/** Words, none of them saying that an amount is reached rather than added. */
	"~r": `[^NMGEFPC,;${symbolNamed("reach")}${symbolNamed("to")}]{0,9}?`,
	/** Words and commas, no name or figure. */
	"~,": "[^NMGEFPC;]{0,12}?",
	/** Anything but a name. */
	"..": "[^N;]{0,14}?",
	/** Anything in the clause but money. */
	"~N": "[^MGEFPC,;]{0,12}?",
	/** Anything in the sentence but a figure. */
	"..N": "[^MGEFPC;]{0,20}?",
	/** Anything in the sentence. */
	"...": "[^;]{0,26}?",
};

const isLabel = (text: string): text is Label =>
	labels.some((label) => label === text);

const classOf = (alternatives: string): string => {
	const symbols = alternatives.split("|").map((word) => {
		const symbol = symbolNamed(word);
		if (symbol === null) throw new Error(`unknown word in pattern: ${word}`);
		return symbol;
	});
	return `[${symbols.join("")}]`;
};

const compileItem = (
	item: string,
): Readonly<{ source: string; needs: string | null }> => {
	const gap = gaps[item];
	if (gap !== undefined) return { source: gap, needs: null };
	if (item === "^") return { source: "^", needs: null };
	if (item === "$") return { source: "$", needs: null };
	if (item.startsWith("<!"))
		return { source: `(?<!${classOf(item.slice(2))}_?)`, needs: null };
	if (item.startsWith("!"))
		return { source: `(?!_?${classOf(item.slice(1))})`, needs: null };
	const [head = "", tail] = item.split(":");
	const label = tail !== undefined && isLabel(head) ? head : null;
	const word = label === null ? item : (tail ?? "");
	const isOptional = word.endsWith("?");
	const symbols = classOf(isOptional ? word.slice(0, -1) : word);
	const source = label === null ? symbols : `(?<${label}>${symbols})`;
	return isOptional
		? { source: `(?:${source})?`, needs: null }
		: { source, needs: symbols.slice(1, -1) };
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
		regexp: new RegExp(items.map((item) => item.source).join(""), "dg"),
		needs: items.flatMap(({ needs }) =>
			needs === null ? [] : [Array.from(needs, (one) => one.charCodeAt(0))],
		),
	};
};
