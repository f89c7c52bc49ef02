import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPattern } from "../../../../src/extract/rule/line/match.ts";
import {
	compilePattern,
	labels,
} from "../../../../src/extract/rule/line/pattern.ts";
import { books } from "../../../../src/extract/rule/list.ts";
import { lineOf } from "../line.ts";
import { regexpOf } from "../regexp.ts";

/** What a pattern finds as a regular expression. */
const expected = (notation: string, symbols: string) => {
	const regexp = regexpOf(notation);
	const found = [];
	for (let match = regexp.exec(symbols); match !== null; ) {
		const { index, indices } = match;
		const at = labels.map((label) => indices?.groups?.[label]?.[0]);
		found.push({ start: index, end: index + match[0].length, at });
		regexp.lastIndex = index + 1;
		match = regexp.exec(symbols);
	}
	return found;
};

const found = (notation: string, symbols: string) =>
	findPattern(lineOf(symbols), compilePattern(notation)).map(
		({ start, end, at }) => ({
			start,
			end,
			at: labels.map((label) => at[label]),
		}),
	);

const items = [
	..."N M _ = & , ; W P N|M ^ $ - ~ ~r ~, .. ~N ..N ...".split(" "),
	..."invest into|to reach s:N o:N v:M x:invest|reach w:W".split(" "),
	..."_? ,|&? u:M|P? !invest !_ <!to <!N|_".split(" "),
];
const words = "N M G C P W & , ; ( ) _ =".split(" ");
const cues = ["invest", "into", "to", "reach"].map(
	(cue) => regexpOf(cue).source.slice(1, -1), // a class of one
);

/** Notations in which no label comes twice. */
const notation = fc
	.array(fc.constantFrom(...items), { minLength: 1, maxLength: 7 })
	.map((all) =>
		all.filter((item, at) => !item.includes(":") || all.indexOf(item) === at),
	)
	.filter((all) => all.some((item) => /^[\w:|]+$/.test(item)))
	.map((all) => all.join(" "));
const symbols = fc
	.array(fc.constantFrom(...words, ...words, ...cues), { maxLength: 24 })
	.map((all) => all.join(""));

describe("patterns", () => {
	it.each([
		["s:N ~ invest ~ v:M", "N_I_M", 1],
		["s:N ~ invest ~ v:M", "NNI_M", 1],
		["s:N ~ invest ~ v:M", "N,I_M", 0],
		["s:N ~, invest ~ v:M", "N,I_M", 1],
		["v:M - o:N !invest", "M_N_I", 0],
		["v:M - o:N !invest", "M_N=I", 1],
		["<!invest v:M", "I_M", 0],
		["<!invest v:M", "I=M", 1],
		["^ v:M", "_M", 0],
		["v:M $", "MM", 1],
	])("%s in %s: %d", (pattern, text, count) => {
		const line = text.replaceAll("I", cues[0] ?? "");
		expect(found(pattern, line)).toHaveLength(count);
	});

	it("are found where regular expressions find them", () => {
		fc.assert(
			fc.property(notation, symbols, (pattern, text) => {
				expect(found(pattern, text)).toEqual(expected(pattern, text));
			}),
			{ numRuns: 3000 },
		);
	});

	it("of the books need what they match", () => {
		const all = [...books.en.entries, ...books.zh.entries];
		expect(all.every(({ pattern }) => pattern.needs.length > 0)).toBe(true);
	});
});
