import { describe, expect, it } from "vitest";
import { withDigits } from "../../../src/extract/passage/handigits.ts";
import { quoteOf } from "../../../src/extract/passage/quote.ts";
import { readPassage } from "../../../src/extract/passage/read.ts";

const digits = (text: string) =>
	withDigits({ text, map: new Int32Array() }).text;

describe("withDigits", () => {
	it.each([
		["五一二.二亿美元", "512.2亿美元"],
		["九三三七点九亿元", "9337.9亿元"],
		["五七○亿元", "570亿元"],
		["四·三五兆美元", "4.35兆美元"],
		["年增六二%", "年增62%"],
		["百分之六二点五", "百分之62.5"],
		["一二八○○元", "12800元"],
		["到二○二六年底", "到2026年底"],
		["一九九九年", "1999年"],
	])("%s", (text, wanted) => {
		expect(digits(text)).toBe(wanted);
	});

	it.each([
		["as many as, or of an order only", "三四亿美元"],
		["of places", "二三十亿美元、一百二十亿元、十五点二亿元"],
		["an ordinal", "第一二亿元"],
		["a count of no money", "一○一大楼"],
		["a single digit", "五亿元、第二季、三成"],
		["quarters", "一二三季"],
	])("leaves %s", (_, text) => {
		expect(digits(text)).toBe(text);
	});

	it("keeps a number in its sentence, and quotes it as it was written", () => {
		const passage = readPassage({
			text: "資料中心營收五一二．二億美元。",
			published: "2025-11-26",
		});
		expect(passage.sentences).toHaveLength(1);
		const start = passage.clean.indexOf("512.2");
		expect(quoteOf(passage, start, start + 5).quote).toBe("五一二．二");
	});
});
