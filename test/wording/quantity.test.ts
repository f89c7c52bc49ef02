import { describe, expect, test } from "vitest";
import type { Quantity } from "../../src/extract/claim.ts";
import { type Locale, locales } from "../../src/wording/locale.ts";
import { wordFigure, wordQuantity } from "../../src/wording/quantity.ts";

const exactly = (number: number, unit: Quantity["unit"]): Quantity => ({
	unit,
	low: number,
	high: number,
});

describe("wordQuantity", () => {
	test.each<[Quantity, string, string, string]>([
		[
			{ unit: "USD", low: null, high: 1e11 },
			"up to $100B",
			"最高1,000亿美元",
			"最高1,000億美元",
		],
		[{ unit: "GW", low: 10, high: null }, "≥ 10 GW", "≥ 10吉瓦", "≥ 10吉瓦"],
		[{ unit: "count", low: 4e6, high: 5e6 }, "4–5 M", "400–500万", "400–500萬"],
		[
			{ unit: "USD", low: 1.7e11, high: 1.7e11, approx: true },
			"≈ $170B",
			"约1,700亿美元",
			"約1,700億美元",
		],
		[exactly(2.5e10, "USD"), "$25B", "250亿美元", "250億美元"],
		[exactly(4.46e12, "USD"), "$4.46T", "4.46万亿美元", "4.46萬億美元"],
		[exactly(7.5e8, "USD"), "$750M", "7.5亿美元", "7.5億美元"],
		[exactly(950, "USD"), "$950", "950美元", "950美元"],
		[exactly(7_850, "count"), "7,850", "7,850", "7,850"],
		[exactly(0.5, "GW"), "500 MW", "500兆瓦", "500百萬瓦"],
		[exactly(0.06, "GW"), "60 MW", "60兆瓦", "60百萬瓦"],
		[exactly(0.0575, "GW"), "57.5 MW", "57.5兆瓦", "57.5百萬瓦"],
		[exactly(1, "GW"), "1 GW", "1吉瓦", "1吉瓦"],
		[exactly(0, "GW"), "0 GW", "0吉瓦", "0吉瓦"],
		[
			{ unit: "GW", low: null, high: 0.36, approx: true },
			"up to 360 MW",
			"最高360兆瓦",
			"最高360百萬瓦",
		],
		[
			{ unit: "GW", low: 0.36, high: 0.42 },
			"360–420 MW",
			"360–420兆瓦",
			"360–420百萬瓦",
		],
		[{ unit: "GW", low: 0.5, high: 2 }, "0.5–2 GW", "0.5–2吉瓦", "0.5–2吉瓦"],
		[
			{ unit: "GW", low: 0.06, high: 2 },
			"0.06 GW – 2 GW",
			"0.06吉瓦 – 2吉瓦",
			"0.06吉瓦 – 2吉瓦",
		],
		[exactly(-1.61, "percent"), "−1.61 %", "−1.61%", "−1.61%"],
		[exactly(-3e9, "USD"), "−$3B", "−30亿美元", "−30億美元"],
		[exactly(1e10, "CNY"), "CN¥10B", "100亿元人民币", "100億元人民幣"],
		[exactly(7.8e11, "HKD"), "HK$780B", "7,800亿港元", "7,800億港元"],
		[
			{ unit: "USD", low: 5e10, high: 6e10 },
			"$50–60B",
			"500–600亿美元",
			"500–600億美元",
		],
		[
			{ unit: "count", low: 50_000, high: 2e6 },
			"50,000 – 2 M",
			"5万 – 200万",
			"5萬 – 200萬",
		],
		[{ unit: "percent", low: null, high: -3 }, "≤ −3 %", "≤ −3%", "≤ −3%"],
		[{ unit: "USD", low: null, high: null }, "", "", ""],
	])("%j", (quantity, en, hans, hant) => {
		expect(wordQuantity(quantity, "en")).toBe(en);
		expect(wordQuantity(quantity, "zh-Hans")).toBe(hans);
		expect(wordQuantity(quantity, "zh-Hant")).toBe(hant);
	});

	test("in words a fall of more than so much goes further down", () => {
		const fall = { unit: "percent", low: null, high: -9 } as const;
		const wording = (locale: Locale) =>
			wordQuantity(fall, locale, { inWords: true });
		expect(locales.map(wording)).toEqual([
			"−9 % or lower",
			"−9%或更低",
			"−9%或更低",
		]);
	});

	test("only a signed style shows a plus", () => {
		const rise = exactly(3.93, "percent");
		expect(wordQuantity(rise, "en")).toBe("3.93 %");
		expect(wordQuantity(rise, "en", { signed: true })).toBe("+3.93 %");
		expect(wordQuantity(exactly(0, "percent"), "en", { signed: true })).toBe(
			"0 %",
		);
		expect(
			wordQuantity({ unit: "percent", low: 3, high: 4 }, "en", {
				signed: true,
			}),
		).toBe("+3 % – +4 %");
	});
});

test.each([
	["price-move", exactly(3.93, "percent"), "+3.93 %", "+3.93%"],
	["stake", exactly(2, "percent"), "2 %", "2%"],
	["market-cap-change", exactly(-1.7e11, "USD"), "−$170B", "−1,700亿美元"],
	[
		"chips",
		{ unit: "count", low: 4e6, high: 5e6 },
		"4–5 M chips",
		"400–500万枚芯片",
	],
	["users", exactly(7e8, "count"), "700 M users", "7亿用户"],
	["chips", exactly(3.5e10, "USD"), "$35B", "350亿美元"],
] as const)("wordFigure: %s %j", (kind, quantity, en, zh) => {
	expect(wordFigure(quantity, kind, "en")).toBe(en);
	expect(wordFigure(quantity, kind, "zh-Hans")).toBe(zh);
});
