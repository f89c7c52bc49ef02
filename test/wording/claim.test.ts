import { expect, test } from "vitest";
import { wordSaid } from "../../src/wording/claim.ts";

const value = { unit: "USD", low: 3e9, high: 3e9 } as const;
const upon = "first-capacity";
const when = { from: "2027-01-01", to: "2027-06-30" };

test.each([
	[{ value }, "$3B", "30亿美元"],
	[{ value, when }, "$3B due H1 2027", "2027年上半年付30亿美元"],
	[
		{ value, upon },
		"$3B once the first capacity runs",
		"首批算力启用后付30亿美元",
	],
	[
		{ value, upon, when },
		"$3B once the first capacity runs, H1 2027",
		"首批算力启用后付30亿美元，2027年上半年",
	],
] as const)("the terms of a tranche: %j", (figure, en, zh) => {
	expect(wordSaid(figure, "tranche", "en")).toBe(en);
	expect(wordSaid(figure, "tranche", "zh-Hans")).toBe(zh);
});
