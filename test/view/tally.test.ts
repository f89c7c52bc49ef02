import { expect, test } from "vitest";
import type { Locale } from "../../src/wording/locale.ts";
import { frameOf, rowsOfFrame } from "./screen.ts";

const size = { columns: 80, rows: 24 };
const whole = "= investments (6) $6.5B – $118.5B  purchases (4) $610.4B";

/** The first row of sums below the deals, at 80x24. */
const tallyAfter = (keys: readonly string[], locale: Locale = "en"): string =>
	rowsOfFrame(frameOf({ size, keys, locale }))
		.slice(2, 17)
		.map((row) => row.replace(/^║|║$/g, "").trim())
		.find((row) => /\(\d+\) |（\d+）/.test(row)) ?? "";

const filter = (text: string) => ["/", ...text, "enter"];

test.each([
	[[], whole],
	[["/", ..."nokia"], "= filtered: investments (1) $1B"],
	[filter("nokia"), "= filtered: investments (1) $1B"],
	[
		filter("!nvidia"),
		"= filtered: purchases (4) $610.4B  investments (1) CN¥8B",
	],
	[filter("purchase"), "= filtered: purchases (4) $610.4B"],
	[["d"], "= filtered: investments (2) up to $100.5B (up to $100B not final)"],
	[["d", ...filter("wayve")], "= filtered: investments (1) up to $500M"],
	[filter("stake"), ""],
	[[...filter("nokia"), "escape"], whole],
	[["/", ..."nokia", "escape"], whole],
	[["d", "d"], whole],
	[[...filter("nokia"), "2", "1"], "= filtered: investments (1) $1B"],
])("after %s the deals come to: %s", (keys, told) => {
	expect(tallyAfter(keys)).toBe(told);
});

test.each([
	["zh-Hans", "= 筛选后：投资 (1) 10亿美元"],
	["zh-Hant", "= 篩選後：投資 (1) 10億美元"],
] as const)("in %s a filtered tally says so", (locale, told) => {
	expect(tallyAfter(filter("nokia"), locale)).toBe(told);
});
