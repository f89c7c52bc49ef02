import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** Who is the subject of each claim, and whom it is about beside. */
const partiesIn = (text: string, title?: string): readonly string[] =>
	extract(
		{ text, published: "2026-02-11", ...(title ? { title } : {}) },
		lexicon,
	).claims.map(({ kind, subject, object }) =>
		[kind, subject, object].filter(Boolean).join(" "),
	);

describe("what two become that merge is the one that has bought the other", () => {
	test.each([
		"SpaceX宣布收购xAI，合并后的公司估值达到1.25万亿美元。",
		"SpaceX將收購xAI，合併後的實體估值1.25兆美元。",
		"SpaceX宣布收购xAI，知情人士称，合并后新公司估值约1.25万亿美元。",
	])("%s", (text) => {
		expect(partiesIn(text)).toEqual(["valuation SpaceX"]);
	});
	test("the one that was bought keeps its own", () => {
		expect(partiesIn("SpaceX宣布收购xAI。合并前，xAI估值2300亿美元。")).toEqual(
			["valuation xAI"],
		);
	});
});

describe("a description of a company in any words", () => {
	const title = "輝達入股諾基亞";
	const lead = "輝達宣布入股諾基亞。\n\n諾基亞股價週二走高。\n\n";
	test.each([
		"這家昔日的手機大廠去年營收200億美元。",
		"這家總部在埃斯波的公司去年營收200億美元。",
		"該公司去年營收200億美元。",
		"去年，它的營收為200億美元。",
	])("%s", (sentence) => {
		expect(partiesIn(lead + sentence, title)).toEqual(["revenue 諾基亞"]);
	});
	test.each(["其它方面，", "除其它项目外，", "吉它之外，"])(
		"%s points at nobody",
		(opening) => {
			const text = `輝達公布財報。\n\n諾基亞股價走高。\n\n${opening}今年資本支出為50億美元。`;
			expect(partiesIn(text, "輝達財報亮眼")).toEqual(["spending NVIDIA"]);
		},
	);
	test.each([
		["据这家媒体报道英伟达公司去年营收2000亿美元。", "revenue NVIDIA"],
		["這家報紙稱微軟公司今年資本支出為800億美元。", "spending Microsoft"],
		["这间报社指出微软公司今年资本支出为800亿美元。", "spending Microsoft"],
		[
			"这家报纸从微软公司获悉，微软今年资本支出为800亿美元。",
			"spending Microsoft",
		],
		["这家被称为新贵的公司去年营收200亿美元。", "revenue OpenAI"],
		["這家宣布裁員的公司去年營收200億美元。", "revenue OpenAI"],
		["这家由英伟达公司支持的新贵去年营收200亿美元。", "revenue OpenAI"],
	])("who only tells is not described: %s", (text, expected) => {
		expect(partiesIn(text, "OpenAI准备上市")).toEqual([expected]);
	});
	test("a bare 公司 that opens a paragraph is the one that the article is about", () => {
		const text =
			"輝達公布財報。\n\n諾基亞股價走高。\n\n公司去年營收2000億美元。";
		expect(partiesIn(text, "輝達財報亮眼")).toEqual(["revenue NVIDIA"]);
	});
});

describe("whom the sentence does something to, or with whom", () => {
	test.each([
		[
			"诺基亚周二表示，英伟达将向该公司投资10亿美元。",
			["investment NVIDIA 诺基亚"],
		],
		[
			"SpaceX招股书显示，Anthropic每月向其支付12.5亿美元。",
			["spending Anthropic SpaceX"],
		],
		[
			"博通股价走高。预期OpenAI将于明年部署与该公司共同开发的自研芯片。",
			["milestone OpenAI Broadcom"],
		],
		[
			"TD Cowen报告说，银行收紧了对甲骨文的贷款，公司还可能卖掉2022年以283亿美元收购的Cerner。",
			["acquisition Oracle Cerner"],
		],
	])("%s", (text, expected) => {
		expect(partiesIn(text)).toEqual(expected);
	});
});

describe("the latter of two", () => {
	test.each([
		[
			"中际旭创、新易盛发布业绩预告。前者预计2025年净利润98亿元；后者净利润94亿元。",
			["profit 中际旭创", "profit 新易盛"],
		],
		[
			"微软与OpenAI公布去年业绩。前者营收3000亿美元，同比增长15%。后者营收130亿美元。",
			["revenue Microsoft", "revenue OpenAI"],
		],
		[
			"CoreWeave收跌16%。问题出在合作伙伴Core Scientific，后者收跌10%。",
			["price-move CoreWeave", "price-move Core Scientific"],
		],
	])("%s", (text, expected) => {
		expect(partiesIn(text)).toEqual(expected);
	});
});

test("what goes on behind a point of a list heads no other point", () => {
	const text = `CoreWeave下调预期
- CoreWeave周二收盘跌16%；问题出在Core Scientific
- 第三季度收入13.6亿美元`;
	expect(partiesIn(text)).toContain("revenue CoreWeave");
});
