import fc from "fast-check";
import { expect, test } from "vitest";
import { annotated } from "../../src/view/content/annotation.ts";
import type { Tone } from "../../src/view/line.ts";
import { wholeText } from "../../src/view/model.ts";
import {
	altered,
	article,
	laterArticle,
	snapshot,
	statement,
} from "./sample.ts";
import { frameOf, rowsOfFrame, type Shot, screenOf } from "./screen.ts";

/** The same cases in every run. */
const seed = 20250922;

const size = { columns: 80, rows: 60 };
const keys = ["enter", "n", "enter"];

/** All text of one tone in the article's box, without the spaces at which rows break. */
const toned = (shot: Shot, tone: Tone): string =>
	(frameOf(shot).bands[0]?.[0]?.lines ?? [])
		.flatMap((line) => line.filter((span) => span.tone === tone))
		.map(({ text }) => text)
		.join("")
		.replace(/\s/gu, "");

const quoteOf = (start: number, end: number) =>
	wholeText(article).slice(start, end).replace(/\s/gu, "");

const rest = article.claims.slice(1);

test("the quote stands out, and so do the other claims", () => {
	const shot = { size, keys, article };
	expect(toned(shot, "selected")).toBe("英伟达计划向OpenAI投资最高1,000亿美元");
	expect(toned(shot, "accent")).toBe(
		rest.map(({ start, end }) => quoteOf(start, end)).join(""),
	);
});

test.each([
	[false, "‹", "›", "▸"],
	[true, "[", "]", ">"],
])(
	"each claim stands between signs, the quote behind one more (ASCII %s)",
	(isAscii, open, close, selected) => {
		const shown = rowsOfFrame(
			frameOf({ size: { columns: 200, rows: 60 }, keys, article, isAscii }),
		)
			.map((row) => row.replace(/[║#|]/gu, "").trim())
			.join("")
			.replace(/\s/gu, "");
		expect(shown).toContain(
			`${selected}${open}英伟达计划向OpenAI投资最高1,000亿美元${close}`,
		);
		for (const { start, end } of rest)
			expect(shown).toContain(`${open}${quoteOf(start, end)}${close}`);
	},
);

test.each([
	["no claim but the quote", [0, 3], [], "▸‹one› two three"],
	["the quote's own claim", [0, 3], [[0, 3]], "▸‹one› two three"],
	["a claim within the quote", [0, 7], [[4, 7]], "▸‹one two› three"],
	["a claim about the quote", [4, 7], [[0, 13]], "‹one ›▸‹two›‹ three›"],
	[
		"a claim that begins before the quote",
		[4, 13],
		[[0, 7]],
		"‹one ›▸‹two three›",
	],
	[
		"claims that overlap",
		[0, 3],
		[
			[8, 13],
			[4, 10],
			[4, 7],
		],
		"▸‹one› ‹two three›",
	],
	[
		"neighbours",
		[0, 3],
		[
			[8, 13],
			[4, 7],
		],
		"▸‹one› ‹two› ‹three›",
	],
] as const)("%s", (_, [start, end], claims, expected) => {
	const whole = "one two three";
	const { text, marks, at } = annotated(
		whole,
		{ start, end },
		claims.map(([from, to]) => ({ start: from, end: to })),
	);
	expect(text).toBe(expected);
	expect(text.slice(at)).toMatch(whole.slice(start, end));
	expect(text.replace(/[‹›▸]/gu, "")).toBe(whole);
	for (const mark of marks)
		expect(text.slice(mark.start - 1, mark.end + 1)).toMatch(/^‹.*›$/u);
});

test("any quote of any article is marked to the letter", () => {
	const whole = wholeText(article);
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: whole.length - 1 }),
			fc.integer({ min: 1, max: 90 }),
			fc.integer({ min: 60, max: 250 }),
			(start, length, columns) => {
				const end = Math.min(whole.length, start + length);
				const deals = statement.deals.map((deal) => ({
					...deal,
					sides: deal.sides.map((side) => ({
						...side,
						evidence: side.evidence.map((each) => ({ ...each, start, end })),
					})),
				}));
				const of = snapshot({ statement: { ...statement, deals } });
				const shot = { size: { columns, rows: 60 }, keys, article, of };
				expect(toned(shot, "selected")).toBe(quoteOf(start, end));
			},
		),
		{ numRuns: 60, seed },
	);
});

test("scrolling stops at both ends", () => {
	const small = { columns: 60, rows: 16 };
	const at = (more: readonly string[]) =>
		frameOf({ size: small, keys: [...keys, ...more], article });
	expect(at(["G", "j", "j"])).toEqual(at(["G"]));
	expect(at(["g", "k", "k"])).toEqual(at(["g"]));
	expect(at(["G", "g"])).toEqual(at(["g"]));
	expect(at(["G"])).not.toEqual(at(["g"]));
});

test("Esc leads back to the quote", () => {
	expect(frameOf({ size, keys: [...keys, "escape"], article })).toEqual(
		frameOf({ size, keys: ["enter", "n"], article }),
	);
});

test.each([
	["en", "version 2, of 23 Nov 2026"],
	["zh-Hans", "2026年11月23日的第2版"],
	["zh-Hant", "2026年11月23日的第2版"],
] as const)(
	"an altered article says so, among its quotes and over its text (%s)",
	(locale, told) => {
		const shot = { size: { columns: 120, rows: 40 }, of: altered(), locale };
		for (const open of [["enter"], ["enter", "n", "enter"]])
			expect(screenOf({ ...shot, keys: open })).toContain(told);
	},
);

test("the text shown is of the version that the quote is from", () => {
	const shot = { size, keys, article, of: altered() };
	expect(toned(shot, "selected")).toBe("");
	expect(toned({ ...shot, article: laterArticle }, "selected")).not.toBe("");
});
