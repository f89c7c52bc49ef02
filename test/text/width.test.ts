import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import inkWidth from "../../src/text/ink-width.ts";
import {
	fitted,
	graphemesOf,
	truncate,
	widthOf,
} from "../../src/text/width.ts";
import { wrap } from "../../src/text/wrap.ts";

/** The same cases in every run. */
const seed = 20250922;

test.each([
	["", 0],
	["NVIDIA", 6],
	["英伟达", 6],
	["ＡＢ", 4],
	["ﾃｽﾄ", 3],
	["삼성", 4],
	["e\u0301te\u0301", 3],
	["👍", 2],
	["👍🏽", 2],
	["👩‍👩‍👧", 2],
	["❤️", 2],
	["🇨🇳", 2],
	["1️⃣", 2],
	["→ ▸ ● ░", 7],
	["─│┼", 3],
	["a\u200bb", 2],
])("widthOf %j", (text, width) => {
	expect(widthOf(text)).toBe(width);
});

describe("fitted", () => {
	test.each([
		["NVIDIA", 8, "left", "NVIDIA  "],
		["NVIDIA", 8, "right", "  NVIDIA"],
		["NVIDIA", 6, "left", "NVIDIA"],
		["NVIDIA", 5, "left", "NVID…"],
		["NVIDIA", 1, "left", "…"],
		["NVIDIA", 0, "left", ""],
		["NVIDIA", -3, "left", ""],
		["英伟达投资", 10, "left", "英伟达投资"],
		["英伟达投资", 9, "left", "英伟达投…"],
		["英伟达投资", 8, "left", "英伟达… "],
		["英伟达投资", 8, "right", " 英伟达…"],
		["👍🏽👍🏽👍🏽", 5, "left", "👍🏽👍🏽…"],
		["e\u0301e\u0301e\u0301", 2, "left", "e\u0301…"],
	] as const)("%j in %i, %s", (text, width, align, expected) => {
		expect(fitted(text, width, align)).toBe(expected);
	});

	test("always has the width asked for", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme", maxLength: 40 }),
				fc.integer({ min: 0, max: 30 }),
				(text, width) => widthOf(fitted(text, width)) === width,
			),
			{ seed },
		);
	});
});

test("truncate leaves what fits alone and cuts nothing in two", () => {
	expect(truncate("英伟达", 6)).toBe("英伟达");
	expect(truncate("英伟达", 5)).toBe("英伟…");
	expect(truncate("👩‍👩‍👧👩‍👩‍👧", 3)).toBe("👩‍👩‍👧…");
	expect(graphemesOf("a👩‍👩‍👧é")).toEqual(["a", "👩‍👩‍👧", "é"]);
});

describe("wrap", () => {
	test.each([
		["", 10, []],
		["   ", 10, []],
		["one two three", 8, ["one two", "three"]],
		["one two three", 7, ["one two", "three"]],
		["one two three", 3, ["one", "two", "thr", "ee"]],
		[
			"up to $100 billion, they said.",
			12,
			["up to $100", "billion,", "they said."],
		],
		["英伟达将投资一千亿美元。", 8, ["英伟达将", "投资一千", "亿美元。"]],
		["他说：“未定案”。", 10, ["他说：“未", "定案”。"]],
		["1 says ≈ $170B", 10, ["1 says", "≈ $170B"]],
		["1 says 5–10 M of", 13, ["1 says 5–10 M", "of"]],
		["1 says 5–10 M of", 12, ["1 says", "5–10 M of"]],
		["up 3.93 % then", 8, ["up", "3.93 %", "then"]],
		["plan A is 5 Apples", 11, ["plan A is 5", "Apples"]],
		["aaaaaaaaaa", 4, ["aaaa", "aaaa", "aa"]],
		["他说：“未定案”。", 8, ["他说：", "“未定", "案”。"]],
		["英英", 1, ["英", "英"]],
	])("%j in %i", (text, width, lines) => {
		expect(wrap(text, width)).toEqual(lines);
	});

	test("no line is wider than asked and nothing but spaces is lost", () => {
		const word = fc.oneof(
			fc.string({ unit: "grapheme", maxLength: 12 }),
			fc.constantFrom(
				"英伟达投资",
				"OpenAI,",
				"“10吉瓦”。",
				"https://example.com/a-long-path",
			),
		);
		fc.assert(
			fc.property(
				fc.array(word, { maxLength: 12 }),
				fc.integer({ min: 2, max: 40 }),
				(words, width) => {
					const text = words.join(" ");
					const lines = wrap(text, width);
					const squeeze = (whole: string) => whole.replace(/\s+/gu, "");
					const isNarrow = (line: string) =>
						widthOf(line) <= width || graphemesOf(line).length === 1;
					expect(lines.every(isNarrow)).toBe(true);
					expect(squeeze(lines.join(""))).toBe(squeeze(text));
				},
			),
			{ seed },
		);
	});
});

describe("what Ink measures by", () => {
	const unit = fc.oneof(
		fc.string({ unit: "grapheme", maxLength: 3 }),
		fc.constantFrom("英伟达", " ⏎", "│ ● ▸", "…", "👩‍👩‍👧", "é", "a\u200b"),
		fc.constantFrom("\u001B[1m", "\u001B[38;5;212m", "\u001B[39m", "\u001B[0m"),
		fc.constantFrom(
			"\u001B]8;;https://a.example\u0007",
			"\u001B[2K",
			"\u009B1m",
		),
	);

	test("is what string-width counts, with styles, links and control characters", () => {
		fc.assert(
			fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
				const text = units.join("");
				expect(inkWidth(text)).toBe(stringWidth(text));
			}),
			{ seed },
		);
	});

	test.each([{ countAnsiEscapeCodes: true }, { ambiguousIsNarrow: false }])(
		"counts with %j as string-width does",
		(options) => {
			const text = "\u001B[1m± 英伟达\u001B[0m";
			expect(inkWidth(text, options)).toBe(stringWidth(text, options));
		},
	);
});
