import { describe, expect, test } from "vitest";
import { windowWords as english } from "../../src/language/en/window.ts";
import { lineStarts } from "../../src/language/furniture.ts";
import { windowWords as chinese } from "../../src/language/zh/window.ts";
import { Headed } from "../../src/text/headed.ts";
import { headsOf } from "../../src/text/heads.ts";

describe("the heads of a source", () => {
	test.each([
		["deals?", ["de"]],
		["a|bc", ["a", "bc"]],
		["[Oo]n ", ["On", "on"]],
		["(?:the )?Q[1-3]", ["th", "Q1", "Q2", "Q3"]],
		["(?<year>20\\d\\d)年", ["20"]],
		["x?\\.y", ["x.", ".y"]],
		["(?<![()]|\\))(?!z)^\\bno$", ["no"]],
		["a{2,3}b", ["a"]],
		["a*b", ["b", "a"]],
		["年\\p{Lu}{2}|月.", ["年", "月"]],
	])("%s", (source, heads) => {
		expect(headsOf(source).toSorted()).toStrictEqual(heads.toSorted());
	});

	test.each([".a", "[^a]b", "\\p{L}+", "\\S", "a?", "(?:a|)", "[a-z]{0,3}"])(
		"%s may begin with anything",
		(source) => {
			expect(headsOf(source)).toContain("");
		},
	);
});

const texts = [
	"The first half of 2026 ended on June 30; FY2025 began in mid-2024, or Q1 '25.",
	"by the end of the next decade, from March to May 2027, over five years",
	"预计2026年下半年开始，10月6日宣布，去年第三季度，未来五年，今年年底前，上周三",
	"责任编辑：李 | 更多精彩内容 2025-10-06 12:30 阅读 300",
	"read more: related articles | 3 hours ago - subscribe to our newsletter",
	"disclaimer: this article is not advice 免责声明 版权所有 © 2025",
];

describe.each([true, false])("headed patterns, apart: %s", (isApart) => {
	const make = (sources: readonly string[]) =>
		new RegExp(`(?:${sources.join("|")})`, "uy");

	test.each([
		{ what: "English times", sources: english.cores },
		{ what: "Chinese times", sources: chinese.cores },
		...lineStarts.map(({ maxLength, starts }) => ({
			what: `furniture of ${maxLength}`,
			sources: starts,
		})),
	])("find what all sources together do: $what", ({ sources }) => {
		const all = make(sources);
		const headed = new Headed(sources, { make, isApart });
		let found = 0;
		for (const text of texts)
			for (let at = 0; at <= text.length; at += 1) {
				all.lastIndex = at;
				const wanted = all.exec(text);
				expect(headed.match(text, at)?.[0]).toBe(wanted?.[0]);
				if (wanted !== null) found += 1;
			}
		expect(found).toBeGreaterThan(0);
	});
});
