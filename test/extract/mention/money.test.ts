import { describe, expect, test } from "vitest";
import { mentionsIn, quantitiesIn } from "./reading.ts";

const money = (text: string, outlet?: string) =>
	quantitiesIn("money", text, outlet);

/** One amount for each wording. */
const cases: readonly [string, readonly string[]][] = [
	[
		"100000000000 USD",
		[
			"It will put $100 billion into the venture.",
			"a US$100bn plan",
			"the $100-billion plan",
			"a $100B plan",
			"100 billion dollars for chips",
			"one hundred billion dollars",
			"投入1,000亿美元",
			"投入1000億美元建設",
			"押注千亿美元",
			"一千亿美元的计划",
			"斥资100 billion美元",
		],
	],
	[
		"5000000000 USD",
		[
			"a US$5bn stake",
			"US$5 bn",
			"US$5 B for a stake",
			"$5 billion",
			"5 B USD",
			"50亿美元入股",
			"五十亿美元",
		],
	],
	["2500000000 EUR", ["a €2.5bn loan", "2.5 billion euros", "25亿欧元"]],
	["40000000 USD", ["MUSD 40", "40 MUSD", "40 USDm in cash"]],
	[
		"500000000 GBP",
		["£500m of debt", "500 million pounds", "5亿英镑", "投資5億鎊"],
	],
	[
		"20000000000 CNY",
		[
			"RMB 20 billion",
			"RMB20 billion",
			"20 billion yuan",
			"人民币200亿元",
			"200亿元人民币",
		],
	],
	[
		"3000000000000 TWD",
		["NT$3 trillion", "T$3 trillion", "TW$3tn", "新台幣3兆元", "3万亿台币"],
	],
	[
		"1528800000000 TWD",
		["新台币1兆5288亿元", "1.5288 trillion New Taiwan Dollars"],
	],
	["780000000000 HKD", ["HK$780 billion", "7,800億港元", "7800亿港币"]],
	["2000000000000 JPY", ["2 trillion yen", "2兆日圓", "2万亿日元"]],
	[
		"4460000000000 USD",
		["$4.46 trillion", "4.46万亿美元", "4.46兆美元", "4兆4600亿美元"],
	],
	[
		"500000000 USD",
		[
			"half a billion dollars",
			"$0.5bn",
			"a half-billion-dollar bet",
			"a half billion dollars",
			"Half a billion dollars went there",
		],
	],
	[
		"250000000 USD",
		[
			"a quarter of a billion dollars",
			"a quarter-billion dollars",
			"quarter-billion-dollar deals",
		],
	],
	["750000000 USD", ["three quarters of a billion dollars"]],
	["1500000000 USD", ["one-and-a-half billion dollars", "1,5 billion dollars"]],
	["1500000000 EUR", ["1,5 billion euros", "€1,5bn"]],
	["7100000000 USD", ["a 7.1 billion dollar loan", "71亿美元"]],
	[
		"≤100000000000 USD",
		[
			"up to $100 billion",
			"as much as US$100bn",
			"投资最高1000亿美元",
			"高达1,000亿美元",
			"不超过1000亿美元",
			"最多投1000亿美元",
			"最高投资OpenAI 1000亿美元",
			"no more than $100 billion",
			"a value as high as $100 billion",
			"not to exceed $100 billion",
			"topping out at $100 billion",
			"1000亿美元以内",
		],
	],
	[
		"≥900000000 USD",
		[
			"more than $900 million",
			"over $900m",
			"$900 million or more",
			"$900 million-plus",
			"$900M+",
			"$900+ million",
			"$900-plus million",
			"$900 million in sales or more",
			"$900 million of annual revenue or more",
			"$900 million and up.",
			"crossing $900 million in sales",
			"broke through $900 million",
			"went through the $900 million threshold",
			"its first quarter above the $900 million mark",
			"passed the $900-million milestone",
			"$900 million and counting",
			"花9亿多美元",
			"超过9亿美元",
			"逾9亿美元",
			"9亿美元以上",
			"no less than $900 million",
			"不低于9亿美元",
			"9亿余美元",
		],
	],
	[
		"~700000000 USD",
		[
			"about $700 million",
			"nearly $700m",
			"some $700 million",
			"shy of $700 million",
			"just under $700 million",
			"slightly below $700 million",
			"a little less than $700 million",
			"c.$700m",
			"c. $700m",
			"approaching $700 million",
			"in the region of $700 million",
			"近7亿美元",
			"约7亿美元",
			"7亿美元左右",
			"將近7億美元",
			"or around $700 million",
		],
	],
	["≤700000000 USD", ["$700 million in sales or less", "under $700 million"]],
	["~≤5000000000 USD", ["up to about $5bn", "最高约50亿美元"]],
	[
		"50000000000–60000000000 USD",
		[
			"$50 billion to $60 billion",
			"between $50 and $60 billion",
			"$50-60 billion",
			"$50 to $60 billion",
			"anywhere from $50–60 billion",
			"anywhere from $50 billion to $60 billion",
			"ranging from $50 billion to $60 billion",
			"cut from $50-60 billion",
			"500亿至600亿美元",
			"500亿美元到600亿美元",
			"500-600亿美元",
			"成本在500億至600億美元之間",
		],
	],
	[
		"~50000000000–60000000000 USD",
		[
			"ranging from about $50 billion to $60 billion",
			"somewhere between roughly $50 billion and $60 billion",
		],
	],
];

describe("a range of which one end alone says which yuan it is", () => {
	test.each([
		["人民币9.5亿元到10.6亿元", "950000000–1060000000 CNY"],
		["新台币300亿元至350亿元", "30000000000–35000000000 TWD"],
		["营收为人民币14.5亿元–15.2亿元", "1450000000–1520000000 CNY"],
	])("%s", (text, expected) => {
		expect(money(text)).toEqual([expected]);
	});
	test.each(["从人民币9.5亿元到10.6亿元", "人民币9.5亿元到10.6亿美元"])(
		"two sums: %s",
		(text) => {
			expect(money(text)).toHaveLength(2);
		},
	);
});

describe("what is made with a product is no money", () => {
	test.each([
		["投资80亿美元,日均token消耗突破30万亿,已接近谷歌的43万亿。", 1],
		["投资80亿美元,模型参数达到2万亿。", 1],
		["投资80亿美元,下载量破5亿,营收300亿。", 2],
	])("%s", (text, sums) => {
		expect(money(text)).toHaveLength(sums);
	});
});

describe("amounts of money", () => {
	for (const [expected, phrasings] of cases)
		test.each(phrasings)(`${expected}: %s`, (text) => {
			expect(money(text)).toEqual([expected]);
		});
});

describe("several amounts", () => {
	test.each([
		[
			"收入为320亿、730亿、1,140亿与1,440亿美元",
			[
				"32000000000 USD",
				"73000000000 USD",
				"114000000000 USD",
				"144000000000 USD",
			],
		],
		[
			"in 2024,2 million dollars' worth of chips for $3,500 million",
			["2000000 USD", "3500000000 USD"],
		],
		["各投300亿与最高500亿美元", ["30000000000 USD", "≤50000000000 USD"]],
		["共投1000亿美元,其中先支付100亿", ["100000000000 USD", "10000000000 USD"]],
		[
			"revenue rose from $9 billion to $30 billion",
			["9000000000 USD", "30000000000 USD"],
		],
		[
			"from $9 billion to 30 billion in a year",
			["9000000000 USD", "30000000000 USD"],
		],
		["营收从90亿美元到300亿美元", ["9000000000 USD", "30000000000 USD"]],
		[
			"went from about $9 billion to $12 billion",
			["~9000000000 USD", "12000000000 USD"],
		],
		[
			"climbed from just over $9 billion to $12 billion",
			["≥9000000000 USD", "12000000000 USD"],
		],
		["fell from $12 to $9 billion", ["12000000000 USD", "9000000000 USD"]],
		[
			"from $7–8 billion to $9–10 billion",
			["7000000000–8000000000 USD", "9000000000–10000000000 USD"],
		],
		[
			"$5 billion to $6 billion, down from $7 billion to $8 billion",
			["5000000000–6000000000 USD", "7000000000–8000000000 USD"],
		],
		[
			"sales of $5 billion; its value is up from $7 billion to $8 billion",
			["5000000000 USD", "7000000000 USD", "8000000000 USD"],
		],
	])("%s", (text, expected) => {
		expect(money(text)).toEqual(expected);
	});
});

describe("a figure that was expected is no mark", () => {
	test.each([
		["topped the $16.9 billion consensus", ["16900000000 USD"]],
		["reached the $16.9 billion mark", ["16900000000 USD"]],
	])("%s", (text, expected) => {
		expect(money(text)).toEqual(expected);
	});
});

test("a currency's name before the number, behind a bound", () => {
	expect(money("总值逾新台币9兆元")).toEqual(["≥9000000000000 TWD"]);
	expect(money("more than RMB 20 billion")).toEqual(["≥20000000000 CNY"]);
});

describe("conversions are left out", () => {
	test.each([
		["1000亿美元(约7800亿港元)", "100000000000 USD"],
		["3000億美元(逾新台幣9兆元)", "300000000000 USD"],
		["1100亿美元(约合人民币7544亿元)", "110000000000 USD"],
		["RMB 20 billion ($2.8 billion)", "20000000000 CNY"],
		["£1bn, or about $1.3bn,", "1000000000 GBP"],
		["T$505.7 billion ($16 billion)", "505700000000 TWD"],
	])("%s", (text, expected) => {
		expect(money(text)).toEqual([expected]);
	});
	test("but not a bracket that says something else", () => {
		expect(money("the biggest company ($4 trillion)")).toEqual([
			"4000000000000 USD",
		]);
		expect(money("$10 billion (up to $12 billion)")).toHaveLength(2);
	});
});

describe("a bare 元 or ¥ is local", () => {
	test.each([
		["投资200亿元", "udn.com", "20000000000 TWD"],
		["投资200亿元", "hk01.com", "20000000000 HKD"],
		["投资200亿元", "sohu.com", "20000000000 CNY"],
		["投资200亿元", "example.com.tw", "20000000000 TWD"],
		["a ¥20 billion fund in Japan", undefined, "20000000000 JPY"],
		["a ¥20 billion fund in Beijing", undefined, "20000000000 CNY"],
		["廣達資本支出約200億元", "example.com", "~20000000000 TWD"],
		["日月光斥資178億元擴廠", "example.com", "17800000000 TWD"],
		["阿里巴巴營收2476.52億元", "cnyes.com", "247652000000 CNY"],
		["鴻海與阿里巴巴合資100億元", "udn.com", "10000000000 TWD"],
		["鴻海在420億元的額度內採購", "udn.com", "≤42000000000 TWD"],
		["台積電市值站上34.74兆元", "udn.com", "≥34740000000000 TWD"],
	])("%s at %s", (text, outlet, expected) => {
		expect(money(text, outlet)).toEqual([expected]);
	});
});

describe("prices of shares are no deals", () => {
	test.each([
		["以每股23.28美元买入", "23.28 USD share-price"],
		["行权价$0.01/股", "0.01 USD share-price"],
		["raised its target to $250", "250 USD share-price"],
		["每股1美分", "0.01 USD share-price"],
	])("%s", (text, expected) => {
		expect(money(text)).toEqual([expected]);
	});
});

describe("no amount", () => {
	test.each([
		"数千亿美元",
		"数十亿美元的订单",
		"几百亿元",
		"上千亿美元",
		"tens of billions of dollars",
		"billions of dollars",
		"several billion dollars",
		"千亿美元级投入",
		"50万亿韩元",
		"1兆2000亿韩元",
		"A$5 billion",
		"5 billion rupees",
		"40万颗芯片",
		"10亿用户",
		"100亿参数的模型",
		"a billion users",
		"GB200",
		"the 2026 plan",
	])("%s", (text) => {
		expect(money(text)).toEqual([]);
	});
});

test("the span holds the bound's words", () => {
	const text = "It pledged up to US$5bn yesterday";
	const [mention] = mentionsIn(text);
	expect(mention && text.slice(mention.start, mention.end)).toBe(
		"up to US$5bn",
	);
});

test("a figure that a result is compared with has no bound", () => {
	expect(money("低于150.4亿美元的预估")).toEqual(["15040000000 USD"]);
});

describe("differences from what was expected", () => {
	test.each([
		[
			"sales of $20 billion topped estimates by nearly $2 billion",
			["20000000000 USD", "~2000000000 USD margin"],
		],
		[
			"sales of $20 billion, almost $2 billion above the consensus",
			["20000000000 USD", "~2000000000 USD margin"],
		],
		[
			"sales of $20 billion, $2 billion more than analysts had expected",
			["20000000000 USD", "2000000000 USD margin"],
		],
		[
			"lifted its spending forecast for the year by $10 billion to $85 billion",
			["10000000000 USD margin", "85000000000 USD"],
		],
		[
			"sales of $9.8 billion, plus or minus $300 million",
			["9800000000 USD", "300000000 USD margin"],
		],
		[
			"sales of $44.1 billion above estimates of $43.3 billion",
			["44100000000 USD", "43300000000 USD"],
		],
		["backed by $10 billion", ["10000000000 USD"]],
		["sales rose by $10 billion", ["10000000000 USD"]],
	])("%s", (text, expected) => {
		expect(money(text)).toEqual(expected);
	});
});

describe("a bare 元 is that of the sum told before it in the sentence", () => {
	test.each([
		["預算約1,000億元人民幣，高於去年的850億元。", "85000000000 CNY"],
		["人民幣1,600億元，晶片占850億元，皆由台積電代工。", "85000000000 CNY"],
		["騰訊投入100億港元，明年再加850億元。", "85000000000 HKD"],
		// Another sentence, another currency or a gloss in brackets tells nothing of it.
		["預算1,000億元人民幣。台積電營收850億元。", "85000000000 TWD"],
		["台積電投入100億美元，營收850億元。", "85000000000 TWD"],
		["台積電投入100億美元（人民幣700億元），營收850億元。", "85000000000 TWD"],
	])("%s", (text, expected) => {
		expect(money(text)).toContain(expected);
	});
});
