import { expect, test } from "vitest";
import type { Quantity } from "../../src/extract/claim.ts";
import { widthOf } from "../../src/text/width.ts";
import { wordDealFigure, wordStatus } from "../../src/wording/deal.ts";
import { locales, wordsOf } from "../../src/wording/locale.ts";
import { deal, exactly, side, upTo } from "../view/sample.ts";

const about = (number: number): Quantity => ({
	...exactly(number),
	approx: true,
});

const figure = (value: Quantity, denied: boolean) =>
	deal("NVIDIA", "OpenAI", "investment", value, {
		sides: [side([], { value, denied })],
	});

test.each([
	[upTo(100e9), false, "up to $100B", "最高1,000亿美元", "最高1,000億美元"],
	[exactly(60e9), true, "denied $60B", "否认600亿美元", "否認600億美元"],
	[upTo(100e9), true, "denied $100B", "否认1,000亿美元", "否認1,000億美元"],
	[about(9e8), true, "denied $900M", "否认9亿美元", "否認9億美元"],
	[
		{ unit: "USD", low: 4e9, high: 5e9 } as const,
		true,
		"denied $4–5B",
		"否认40–50亿美元",
		"否認40–50億美元",
	],
])("%o, only denied: %s", (value, isDenied, en, hans, hant) => {
	const shown = figure(value, isDenied);
	expect(wordDealFigure(shown, "en")).toBe(en);
	expect(wordDealFigure(shown, "zh-Hans")).toBe(hans);
	expect(wordDealFigure(shown, "zh-Hant")).toBe(hant);
});

const stands = deal("NVIDIA", "OpenAI", "investment", upTo(100e9), {
	status: "cancelled",
	sides: [side([], { value: upTo(100e9), stories: 16 })],
});

const halted = {
	...stands,
	status: "on-hold",
	doubted: "cancelled",
} as const;

test.each([
	[stands, 20, "cancelled", "取消"],
	[
		{ ...stands, inDoubt: true } as const,
		20,
		"cancelled? 1 of 16",
		"取消？1/16篇",
	],
	[
		{ ...stands, inDoubt: true } as const,
		16,
		"cancelled? 1/16",
		"取消？1/16篇",
	],
	[{ ...stands, inDoubt: true } as const, 11, "cancelled?", "取消？1/16"],
	[halted, 20, "on hold; cancelled?", "搁置；取消？"],
	[halted, 16, "on hold; off?", "搁置；取消？"],
	[halted, 11, "held; off?", "搁置;取消?"],
])("how a deal stands in so many columns", (told, width, en, zh) => {
	expect(wordStatus(told, "en", width)).toBe(en);
	expect(wordStatus(told, "zh-Hans", width)).toBe(zh);
});

test("in however few columns a doubt keeps its mark, and takes no more", () => {
	const doubts = (
		["on-hold", "scaled-back", "cancelled", "definitive"] as const
	).flatMap((status) => [
		{ ...stands, status, doubted: "cancelled" } as const,
		{ ...stands, status, inDoubt: true } as const,
	]);
	for (const locale of locales)
		for (const doubt of doubts)
			for (let width = 3; width <= 30; width += 1) {
				const told = wordStatus(doubt, locale, width);
				expect(told).toMatch(/[?？]/);
				expect(widthOf(told)).toBeLessThanOrEqual(width);
			}
});

test.each([
	["en", 11, "held; off?"],
	["zh-Hans", 11, "搁置;取消?"],
	["zh-Hant", 11, "擱置;取消?"],
	["zh-Hant", 12, "擱置；取消？"],
] as const)(
	"a halt beside a doubt in %s and %i columns: %s",
	(locale, width, told) => {
		expect(wordStatus(halted, locale, width)).toBe(told);
	},
);

/** What befalls a deal, and the sign whose word in the help explains it. */
const befalls = [
	["on-hold", "held"],
	["scaled-back", "scaledBack"],
	["cancelled", "denied"],
] as const;

test.each(
	locales.flatMap((locale) =>
		befalls.map(([status, sign]) => [locale, status, sign] as const),
	),
)(
	"in %s the help tells what '%s' means, by every word for it",
	(locale, status, sign) => {
		const words = wordsOf(locale);
		const told = words.board.help.signs[sign];
		expect(told).toContain(words.qualifiers[status]);
		expect(told).toContain(words.short[status] ?? "");
		expect(words.setback.told[status]).toContain(
			words.short[status] === "off" ? "off" : words.qualifiers[status],
		);
	},
);

test("a cut has the same word in every width", () => {
	const cut = deal("Qualcomm", "Mistral AI", "investment", upTo(12e9), {
		...{ status: "scaled-back", inDoubt: true },
		sides: [side([], { value: upTo(12e9), stories: 11 })],
	});
	const told = [Number.POSITIVE_INFINITY, 16, 11].map((width) =>
		wordStatus(cut, "en", width),
	);
	expect(told).toEqual(["cut? 1 of 11", "cut? 1 of 11", "cut? 1/11"]);
	const halted = { ...cut, doubted: "cancelled" } as const;
	expect(wordStatus(halted, "en", 11)).toBe("cut; off?");
	expect(wordStatus(cut, "zh-Hans", 11)).toBe("缩减？1/11");
});
