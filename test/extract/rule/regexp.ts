import { symbolNamed } from "../../../src/extract/rule/line/symbol.ts";

/** The gaps of the pattern notation, said again as regular expressions. */
const gaps: Readonly<Record<string, string>> = {
	"-": "_?",
	"~": "[^NMGEFPC,;]{0,9}?",
	"~r": `[^NMGEFPC,;${symbolNamed("reach")}${symbolNamed("to")}]{0,9}?`,
	"~,": "[^NMGEFPC;]{0,12}?",
	"..": "[^N;]{0,14}?",
	"~N": "[^MGEFPC,;]{0,12}?",
	"..N": "[^MGEFPC;]{0,20}?",
	"...": "[^;]{0,26}?",
	"^": "^",
	$: "$",
};

const classOf = (words: string): string =>
	`[${words.split("|").map(symbolNamed).join("")}]`;

const sourceOf = (item: string): string => {
	const gap = gaps[item];
	if (gap !== undefined) return gap;
	if (item.startsWith("<!")) return `(?<!${classOf(item.slice(2))}_?)`;
	if (item.startsWith("!")) return `(?!_?${classOf(item.slice(1))})`;
	const [label, word = item] = item.split(/:(?=.)/);
	const symbols = classOf(word.replace(/\?$/, ""));
	const source = word === item ? symbols : `(?<${label}>${symbols})`;
	return word.endsWith("?") ? `(?:${source})?` : source;
};

/** A pattern as a regular expression: slower than the matcher, and easier to trust. */
export const regexpOf = (notation: string): RegExp =>
	new RegExp(notation.split(" ").map(sourceOf).join(""), "dg");
