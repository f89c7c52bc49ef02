import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { readNotes } from "../../src/extract/notes.ts";
import { readPassage } from "../../src/extract/passage/read.ts";

const lexicon = lexiconOf([]);

/** What the rules alone make of the figures: kind, whose, how much in units of 100 million, of when on. */
const figuresIn = (text: string): readonly string[] => {
	const passage = readPassage({ text, title: "", published: "2026-01-15" });
	const { drafts } = readNotes(passage, lexicon, (read) => read);
	return drafts.map(({ kind, subject, value, when }) =>
		[kind, subject, (value?.low ?? 0) / 1e8, when?.from]
			.filter((part) => part !== undefined)
			.join(" "),
	);
};

describe("figures that take turns with those told just before", () => {
	test.each([
		[
			"腾讯最新市值5.88万亿港元，阿里巴巴3.02万亿港元，前一日还分别是6.06万亿港元和3.08万亿港元。",
			["market-cap 腾讯 60600", "market-cap 阿里巴巴 30800"],
		],
		[
			"寒武纪第三季营收17亿元，净利润5亿元，去年同期分别为12亿元和2亿元。",
			["revenue 寒武纪 12 2024-07-01", "profit 寒武纪 2 2024-07-01"],
		],
		[
			"寒武纪第三季营收17亿元，净利润5亿元，市场预期分别为15亿元、4亿元。",
			["revenue 寒武纪 15 2025-07-01", "profit 寒武纪 4 2025-07-01"],
		],
		[
			"寒武紀前三季營收46億元，淨利潤16億元。上半年是28億元和10億元。",
			["revenue 寒武紀 28 2026-01-01", "profit 寒武紀 10 2026-01-01"],
		],
		[
			"寒武纪第三季营收和净利润分别为17亿元和5亿元。",
			["revenue 寒武纪 17 2025-07-01", "profit 寒武纪 5 2025-07-01"],
		],
		[
			"微软与谷歌2025年营收分别为700亿美元和900亿美元，市值约4万亿美元和3万亿美元。",
			[
				"revenue Microsoft 700 2025-01-01",
				"revenue Google 900 2025-01-01",
				"market-cap Microsoft 40000",
				"market-cap Google 30000",
			],
		],
	])("%s", (text, expected) => {
		expect(figuresIn(text)).toEqual(expect.arrayContaining(expected));
	});

	test.each([
		[
			"Anthropic的年化营收已由2025年3月的14亿美元、2025年5月的30亿美元，冲到7月的近45亿美元。",
			[
				"revenue Anthropic 14 2025-03-01",
				"revenue Anthropic 30 2025-05-01",
				"revenue Anthropic 45 2025-07-01",
			],
		],
		[
			"輝達去年第4季營收102.7億美元，高於倫敦證交所集團3日統計的96.7億美元。",
			["revenue NVIDIA 102.7 2025-10-01", "revenue NVIDIA 96.7 2025-10-01"],
		],
		[
			"廣達則有GB200出貨暢旺，2025年營收1841億元。",
			["revenue 廣達 1841 2025-01-01"],
		],
	])("each has its time and its company: %s", (text, expected) => {
		expect(figuresIn(text)).toEqual(expected);
	});

	test("of other figures than were told none is made", () => {
		const text =
			"寒武纪第三季营收17亿元，净利润5亿元，分别用于三个项目的是1亿元、2亿元和3亿元。";
		expect(figuresIn(text)).toHaveLength(2);
	});

	test("a loss is told below nought", () => {
		expect(figuresIn("摩尔线程上半年营收7亿元，归母净利润-2.71亿元。")).toEqual(
			["revenue 摩尔线程 7 2026-01-01", "profit 摩尔线程 -2.71 2026-01-01"],
		);
	});
});

describe("the moment of a share's move", () => {
	/** Whose, how far and at which moment. */
	const movesIn = (text: string): readonly string[] =>
		extract({ text, published: "2026-02-11" }, lexicon)
			.claims.filter(({ kind }) => kind === "price-move")
			.map(({ subject, value, qualifier }) =>
				[subject, value?.low, qualifier].join(" "),
			);

	test.each([
		["MiniMax午间收盘涨78.18%，报294港元。", ["MiniMax 78.18 session"]],
		["騰訊中午收市報580元，跌3.1%。", ["騰訊 -3.1 session"]],
		["腾讯收盘跌3.1%。", ["腾讯 -3.1 close"]],
		["台積電今日盤中來到1,925元，上漲45元，漲幅2.39%。", ["TSMC 2.39 high"]],
		["台積電收在1,925元，上漲45元，漲幅2.39%。", ["TSMC 2.39 close"]],
		[
			"中际旭创股价走高。当日最大涨幅3.54%，市值10226亿元。",
			["中际旭创 3.54 high"],
		],
	])("%s", (text, expected) => {
		expect(movesIn(text)).toEqual(expected);
	});
});

describe("people who hold shares", () => {
	/** Who holds how much of whom. */
	const stakesIn = (text: string): readonly string[] =>
		extract({ text, published: "2026-02-11" }, lexicon)
			.claims.filter(({ kind }) => kind === "stake")
			.map(({ subject, object, value }) =>
				[subject, object, value?.low].join(" "),
			);

	test.each([
		["陈天石仍是第一大股东，持有寒武纪28.57%股份。", ["陈天石 寒武纪 28.57"]],
		["馬斯克目前持有xAI約53%的股份。", ["馬斯克 xAI 53"]],
		["張建中直接持有摩爾線程9.41%的股份。", ["張建中 摩爾線程 9.41"]],
		["米哈游上市前持有MiniMax约6.4%的股份。", ["米哈游 MiniMax 6.4"]],
		[
			"微软与OpenAI重组完成，微软持有OpenAI约27%的股份。",
			["Microsoft OpenAI 27"],
		],
	])("%s", (text, expected) => {
		expect(stakesIn(text)).toEqual(expected);
	});
});
