import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { pairs } from "../../src/text/traditional.ts";

describe("fold", () => {
	it.each([
		["輝達擬對OpenAI投資１，０００億美元", "辉达拟对OpenAI投资1,000亿美元"],
		["軟銀、甲骨文與微軟簽署協議", "软银、甲骨文与微软签署协议"],
		["臺積電股價收漲逾３．９％", "台积电股价收涨逾3.9%"],
		["部署10千兆瓦（GW）數據中心", "部署10千兆瓦(GW)数据中心"],
		["新臺幣三兆元、港幣與歐元", "新台币三兆元、港币与欧元"],
		["估值躍升，營收倍增，虧損擴大", "估值跃升,营收倍增,亏损扩大"],
		["隨著談判破裂，雙方否認", "随着谈判破裂,双方否认"],
		["輝達執行長黃仁勳", "辉达执行长黄仁勋"],
		["擱置、縮減、終止、併購、認購權證", "搁置、缩减、终止、并购、认购权证"],
		["他說：「這筆交易」『尚未』簽約。", "他说:「这笔交易」『尚未』签约。"],
		["＄５ｂｎ　ＵＳ＄", "$5bn US$"],
		["Nvidia’s 4–5 million", "Nvidia's 4-5 million"],
		["Sam・Altman", "Sam·Altman"],
		["a\u00a0b\u2009c\td\r\ne", "a b c d\n\ne"],
		["⽤金", "用金"],
	])("reads %s as %s", (given, wanted) => {
		expect(fold(given)).toBe(wanted);
	});

	it.each([
		"英伟达投资1000亿美元。",
		"“quote”、《书名》",
		"OpenAI — Nvidia",
		"é ü ñ €5 £3 ¥2",
	])("leaves %s alone", (given) => {
		expect(fold(given)).toBe(given);
	});

	it("keeps the length, and folds nothing twice", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (given) => {
				const folded = fold(given);
				expect(folded).toHaveLength(given.length);
				expect(fold(folded)).toBe(folded);
			}),
		);
	});

	it("holds each traditional character once, and answers with none", () => {
		const list = Array.from(pairs.replaceAll("\n", ""));
		const from = list.filter((_, at) => at % 2 === 0);
		const to = list.filter((_, at) => at % 2 === 1);
		expect(from).toHaveLength(to.length);
		expect(new Set(from).size).toBe(from.length);
		expect(to.filter((one) => from.includes(one))).toEqual([]);
	});
});
