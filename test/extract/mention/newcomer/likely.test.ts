import { describe, expect, test } from "vitest";
import { likelyNames } from "../../../../src/extract/mention/newcomer/likely.ts";

const likelyIn = (text: string): readonly string[] =>
	likelyNames(text, /[\u4e00-\u9fff]/.test(text), 0, () => true);

describe("names that no table knows, told by all that stands around them", () => {
	test.each<[string, readonly string[]]>([
		["Dunmore signed a lease with the utility.", ["Dunmore"]],
		["It holds a stake in Dunmore, the filing showed.", ["Dunmore"]],
		["Dunmore's shares closed 4% lower.", ["Dunmore"]],
		["a contract with Orrin Labs worth $2 billion", ["Orrin Labs"]],
		["云麓股份股价周五收涨2%。", ["云麓股份"]],
		["禾驿数据与该公司签约。", ["禾驿数据"]],
		["该公司收购Dunmore。", ["Dunmore"]],
	])("%s", (text, expected) => {
		expect(likelyIn(text)).toEqual(expected);
	});

	test.each([
		"It will build a plant in Loughton, near the river.",
		"President Haldor met the ministers.",
		"The site in Loughton County opens in May.",
		"according to Professor Haldor of the institute",
		"The Loughton River is low.",
		"预计今年半导体行业增长。",
		"这一消息带来银行危机。",
	])("no company: %s", (text) => {
		expect(likelyIn(text)).toEqual([]);
	});
});

test("what is known already is not asked for", () => {
	const text = "It holds a stake in Dunmore.";
	expect(likelyNames(text, false, 0, () => false)).toEqual([]);
});
