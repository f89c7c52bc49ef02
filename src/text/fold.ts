import { pairs } from "./traditional.ts";

const space = 0x20;

/** Runs of code units that fold to a run of ASCII: first, last, where the first goes. */
const asciiRuns = [
	[0xff01, 0xff5e, 0x21], // fullwidth forms
	[0xfe50, 0xfe50, 0x2c],
	[0xfe52, 0xfe52, 0x2e],
	[0xfe54, 0xfe55, 0x3a],
	[0xfe59, 0xfe5a, 0x28],
] as const;

/** Signs that have an ASCII or a usual form of one unit. Quotation marks that open and close stay as they are. */
const signs =
	"‘'’'‚'‛'′'ʼ'‐-‑-‒-–-−-﹣-⁃-∼~〜~～~﹪%﹩$﹠&﹢+﹖?﹗!•·・·‧·∙·⋅·･·￥¥￡£￠¢．.｡。､、｢「｣」﹁「﹂」﹃『﹄』﹔;︰:∶:⁄/∕/";

/** Everything that is only room between words; tabs too. */
const spaces =
	"\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u3164\u2800";
const lineEnds = "\r\v\f\u0085\u2028\u2029";

const buildTable = (): Uint16Array => {
	const table = new Uint16Array(0x10000);
	for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
	const addPairs = (list: string) => {
		for (let at = 0; at + 1 < list.length; at += 2)
			table[list.charCodeAt(at)] = list.charCodeAt(at + 1);
	};
	for (const [first, last, to] of asciiRuns)
		for (let unit = first; unit <= last; unit++)
			table[unit] = unit - first + to;
	addPairs(signs);
	for (const unit of spaces) table[unit.charCodeAt(0)] = space;
	for (const unit of lineEnds) table[unit.charCodeAt(0)] = 0x0a;
	addPairs(pairs.replaceAll("\n", ""));
	addCompatibilityForms(table);
	return table;
};

/** Radicals and compatibility ideographs, as text copied from PDF files has them: each to the character it stands for. */
const addCompatibilityForms = (table: Uint16Array): void => {
	for (const [first, last] of [
		[0x2f00, 0x2fd5],
		[0xf900, 0xfad9],
	] as const)
		for (let unit = first; unit <= last; unit++) {
			const normal = String.fromCharCode(unit).normalize("NFKC");
			if (normal.length !== 1) continue;
			const plain = normal.charCodeAt(0);
			table[unit] = table[plain] ?? plain;
		}
};

/** For each UTF-16 unit the unit that it is read as. */
export const foldTable: Uint16Array = buildTable();

const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The text of the first `length` units; a lone surrogate becomes U+FFFD. */
export const textOfUnits = (units: Uint16Array, length: number): string =>
	decoder.decode(units.subarray(0, length));

/**
 * Traditional script as simplified, fullwidth forms as ASCII, every kind of space as a space, one unit for one:
 * the result is as long as `text`. `１，０００億美元` is read as `1,000亿美元`.
 */
export const fold = (text: string): string => {
	const units = new Uint16Array(text.length);
	for (let at = 0; at < text.length; at++)
		units[at] = foldTable[text.charCodeAt(at)] ?? 0;
	return textOfUnits(units, text.length);
};
