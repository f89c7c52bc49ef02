import { describe, expect, test } from "vitest";
import { quantitiesIn } from "./reading.ts";

const power = (text: string) => quantitiesIn("power", text);

const cases: readonly [string, readonly string[]][] = [
	[
		"10 GW",
		[
			"10GW",
			"10 GW of systems",
			"a 10-gigawatt plan",
			"ten gigawatts",
			"10吉瓦",
			"10千兆瓦(GW)",
			"10百萬瓩",
			"100億瓦",
			"1000万千瓦",
			"十吉瓦",
			"10吉瓦(GW)算力",
		],
	],
	[
		"0.5 GW",
		[
			"500 MW",
			"500MW",
			"500 megawatts",
			"500兆瓦",
			"50万千瓦",
			"500千瓩",
			"0.5GW",
			"half a gigawatt",
			"a half-gigawatt campus",
		],
	],
	[
		"≥10 GW",
		[
			"at least 10 gigawatts",
			"至少10吉瓦",
			"10吉瓦以上",
			"超过10GW",
			"10 GW or more",
		],
	],
	["≥0.3 GW", ["300+ MW of power", "300-plus megawatts", "300+ MW容量"]],
	["≥4.5 GW", ["a pipeline of 4.5+ GW"]],
	["≤6 GW", ["up to 6 gigawatts", "最高6吉瓦", "as much as 6GW"]],
	[
		"~3.5 GW",
		["about 3.5 gigawatts", "approximately 3.5GW", "约3.5吉瓦", "3.5吉瓦左右"],
	],
	["5–7 GW", ["5 to 7 gigawatts", "5-7GW", "5至7吉瓦"]],
	[
		"1 GW each",
		[
			"for every 1 GW",
			"every gigawatt",
			"each gigawatt of capacity",
			"per gigawatt",
			"$10 billion a gigawatt",
			"$35bn/GW",
			"每个吉瓦",
			"每1GW",
			"每吉瓦",
			"每完成1吉瓦",
			"每部署1 GW",
			"每落地1GW",
		],
	],
	[
		"1 GW first",
		[
			"the first gigawatt",
			"the first 1 gigawatt",
			"an initial 1 GW",
			"首个1吉瓦",
			"首1GW",
			"首GW",
			"第一吉瓦",
			"首批1 吉瓦",
		],
	],
	["1 GW", ["a gigawatt of power", "one gigawatt"]],
];

describe("power", () => {
	for (const [expected, phrasings] of cases)
		test.each(phrasings)(`${expected}: %s`, (text) => {
			expect(power(text)).toEqual([expected]);
		});
});

describe("no power", () => {
	test.each([
		"10 GWh of storage",
		"500千瓦时",
		"several gigawatts",
		"数吉瓦",
		"规模数个百万瓩",
		"几个百万千瓦",
		"a new MWX board",
		"第三季",
	])("%s", (text) => {
		expect(power(text)).toEqual([]);
	});
});

test("racks and houses draw no power that counts", () => {
	expect(power("Each rack draws 120 kW, 30-50 kilowatts or more.")).toEqual([]);
});

describe("a number leaves its unit to the power before it", () => {
	test.each([
		["2 gigawatts by 2030 and scale up to five over time", ["2 GW", "≤5 GW"]],
		["200 megawatts now, growing to 800 next year", ["0.2 GW", "0.8 GW"]],
		["240 MW, and can expand to about 1,200 by 2028", ["0.24 GW", "1.2 GW"]],
		["had 1.9 gigawatts, against Anthropic's 1.4, and", ["1.9 GW", "1.4 GW"]],
		["runs 2 GW, and costs will rise to $10 billion", ["2 GW"]],
		["runs 2 GW, and prices rise to 10 percent", ["2 GW"]],
		["runs 2 GW. The staff grew to 800 in 2024", ["2 GW"]],
		["runs 2 GW, against Anthropic's 50,000 chips", ["2 GW"]],
		["runs 2 GW in Ohio, which could eventually grow to 5", ["2 GW", "5 GW"]],
		["is 2 GW today, rising to 4.5.", ["2 GW", "4.5 GW"]],
		["takes 1 GW in 2026 and expands to three in 2027", ["1 GW", "3 GW"]],
		["of 300 MW of capacity expandable to 900", ["0.3 GW", "0.9 GW"]],
		["runs 2 GW while its headcount expands to 80,000 by 2027", ["2 GW"]],
		["runs 2 GW with the number of sites rising to six", ["2 GW"]],
		["runs 2 GW at six sites, growing to 12 next year", ["2 GW"]],
		["runs 2 GW at a campus scaling to 1,200 acres", ["2 GW"]],
		["runs 2 GW, growing to 1,200,000 in 2027", ["2 GW"]],
		["runs 2 GW and could expand to 2030", ["2 GW"]],
		["runs 2 GW and has a staff rising to 800", ["2 GW"]],
		["runs 2 GW, and could expand to 5,000 in time", ["2 GW"]],
		["runs 2 GW as its backlog grows to 40 by 2027", ["2 GW"]],
	])("%s", (text, expected) => {
		expect(power(text)).toEqual(expected);
	});
});
