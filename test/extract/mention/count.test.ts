import { describe, expect, test } from "vitest";
import { quantitiesIn } from "./reading.ts";

const count = (text: string) => quantitiesIn("count", text);
const percent = (text: string) => quantitiesIn("percent", text);

describe("counts with what they count", () => {
	test.each([
		[
			"4000000–5000000 count chips",
			[
				"4 to 5 million GPUs",
				"4-5 million GPUs",
				"400万至500万颗GPU",
				"400至500万颗GPU",
				"400萬到500萬個GPU",
				"400万至500万个图形处理单元",
			],
		],
		[
			"400000 count chips",
			["400,000 Nvidia GB200 chips", "40万颗", "40万颗英伟达GB200超级芯片"],
		],
		[
			"1000000 count chips",
			[
				"one million TPUs",
				"one million of its chips",
				"one million of the company's own AI chips",
				"a million accelerators",
				"100万块加速卡",
			],
		],
		[
			"500000 count chips",
			["a half million GPUs", "half a million of its chips"],
		],
		[
			"21500 count chips",
			["2萬1,500顆A100", "2万1500颗GPU", "两万一千五百颗GPU"],
		],
		["60000 count chips", ["6万个英伟达Grace Blackwell Ultra GPU"]],
		["50000 count chips", ["50,000 units of Nvidia's chip"]],
		[
			"24000 count chips",
			[
				"24,000: AMD Instinct MI355X GPUs",
				"24,000: the number of AMD Instinct MI355X GPUs",
			],
		],
		[
			"20000 count chips",
			[
				"Nvidia's latest chips, 20,000 of them, run there",
				"If the H200 is permitted, an initial order for 20,000 units at that price",
				"若英伟达H200获准，字节跳动打算先试购2万台，单价未定",
				"若H200獲准銷售，該公司打算先買2萬個做測試訂單",
			],
		],
		["≤58640 count chips", ["up to 58,640 NVIDIA GPUs"]],
		[
			"700000000 count users",
			[
				"700 million weekly users",
				"7亿周活跃用户",
				"周活跃用户7亿",
				"周活跃用户达7亿人",
				"周活跃用户10月增至7亿",
				"月活在2025年12月达到7亿",
				"MAU：2025年第四季度官方口径为7亿",
				"月活跃用户数 (MAU)已达7亿",
				"月活跃用户只增长约6%，达到7亿",
				"weekly active users across all its products stood at 700 million",
				"weekly active people (WAP) rose 5% to 700 million in March",
				"its user base has grown by about 12% and now reached 700 million",
			],
		],
		[
			"≥100000000 count users",
			["豆包日活破亿", "周活跃用户已超亿", "月活过亿"],
		],
		[
			"≥800000000 count users",
			["more than 800 million weekly active users", "每周活跃用户超8亿"],
		],
		["≤700000000 count users", ["周活跃用户高达7亿人"]],
		[
			"160000000 count shares",
			["160 million shares", "160 million of its shares", "1.6億股認股權"],
		],
		[
			"≥8000000 count homes",
			["more than eight million homes", "800多万户家庭"],
		],
	])("%s", (expected, phrasings) => {
		for (const text of phrasings) expect(count(text), text).toEqual([expected]);
	});
	test.each([
		[
			"up to 58,640 GPUs within a plan for 300,000.",
			["≤58640 count chips", "300000 count chips"],
		],
		[
			"200,000 GPUs; 104,000 go to Texas, and 23,000 arrive in 2027.",
			["200000 count chips", "104000 count chips", "23000 count chips"],
		],
		[
			"60,000 GPUs, with 31,000 possible later.",
			["60000 count chips", "31000 count chips"],
		],
		["8,000 GPUs in a hall of 23,000 square feet.", ["8000 count chips"]],
	])("a later number leaves its noun out: %s", (text, expected) => {
		expect(count(text)).toEqual(expected);
	});
	test.each([
		["50,000 GPUs to Samsung and 60,000 more to Naver", 60_000],
		["50,000 GPUs to Samsung and 60,000 units to Naver", 60_000],
		["它采用8000个英伟达GPU，并有潜力扩展至31000个。", 31_000],
		["已部署2.15萬組A100的GPU，計劃再運6.04萬組，數月內完成", 60_400],
	])("%s", (text, later) => {
		expect(count(text)).toContain(`${later} count chips`);
		expect(count(text)).toHaveLength(2);
	});
	test.each([
		"GB200機櫃已布建，屆時為144個。",
		"visibility to a half trillion in Blackwell and Rubin revenue",
		"Nvidia's chips run there; 20,000 of them are members.",
		"The city has built 20,000 units of housing",
		"新建住宅2万个。",
	])("%s: no chips are counted", (text) => {
		expect(count(text).filter((told) => told.endsWith("chips"))).toEqual([]);
	});
});

test.each([
	[
		"周活跃用户10月增至8亿,7月为7亿,3月为5亿。",
		[800000000, 700000000, 500000000],
	],
	["月活7亿,10月营收300亿。", [700000000]],
	["月活7亿,估值300亿。", [700000000]],
])("users at several times: %s", (text, expected) => {
	expect(count(text)).toEqual(expected.map((users) => `${users} count users`));
});

describe("no count", () => {
	test.each([
		"millions of GPUs",
		"数百万颗GPU",
		"几十万块显卡",
		"hundreds of thousands of chips",
		"400万平方英尺",
		"in 2026",
		"H100 and MI450",
		"第12名",
		"14倍",
		"8月营收300亿",
		"日均token消耗突破30万亿,已接近谷歌的43万亿",
		"模型参数达到2万亿",
	])("%s", (text) => {
		expect(count(text)).toEqual([]);
	});
});

describe("percents", () => {
	test.each([
		["3.93 percent", ["3.93%", "3.93 percent", "3.93 per cent", "百分之3.93"]],
		["4 percent", ["4%", "百分之四"]],
		["-1.61 percent", ["shares: -1.61%"]],
		["20 percent", ["两成股权", "五分之一", "a fifth of the company"]],
		["33.33 percent", ["三分之一", "a third of the shares", "one-third of"]],
		["≥37 percent", ["逾37%", "more than 37%", "超過37%"]],
		["~10 percent", ["近10%", "about 10%", "10%左右"]],
		["5–10 percent", ["5-10%", "5% to 10%", "5%至10%"]],
	])("%s", (expected, phrasings) => {
		for (const text of phrasings)
			expect(percent(text), text).toEqual([expected]);
	});
	test.each([
		"3个百分点",
		"3 percentage points",
		"25 basis points",
		"a third party",
		"the third quarter of 2026",
		"成立三成功",
		"增长3倍",
	])("none: %s", (text) => {
		expect(percent(text)).toEqual([]);
	});
});

describe("counts that a change begins at", () => {
	test.each([
		[
			"from 10,000 to 20,000 Nvidia processors",
			["10000 count chips", "20000 count chips"],
		],
		[
			"from roughly 10,000 to some 20,000 GPUs",
			["~10000 count chips", "~20000 count chips"],
		],
		[
			"900 million users, compared with 400 million a year earlier",
			["900000000 count users", "400000000 count users"],
		],
		["from 2027 to 20,000 GPUs", ["20000 count chips"]],
		["from 9 to 5, 20,000 GPUs run", ["20000 count chips"]],
	])("%s", (text, expected) => {
		expect(count(text)).toEqual(expected);
	});
});
