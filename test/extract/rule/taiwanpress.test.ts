import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../../src/extract/lexicon.ts";
import { readNotes } from "../../../src/extract/notes.ts";
import { readPassage } from "../../../src/extract/passage/read.ts";

/** What rules alone read, seen from Wednesday, 6 May 2026. */
const told = (text: string): readonly string[] => {
	const passage = readPassage({ text, published: "2026-05-06" });
	return readNotes(passage, lexiconOf([]), (drafts) => drafts).drafts.map(
		({ kind, subject, value, qualifier }) =>
			[kind, subject, value?.low ?? value?.high, qualifier]
				.filter((part) => part !== undefined)
				.join(" "),
	);
};

describe("what several bring together is no single one's", () => {
	test.each([
		["谷歌、Meta與微軟上季資本支出合計882億美元。", []],
		["Google, Meta and Microsoft spent a combined $88 billion.", []],
		["微軟、輝達正與OpenAI洽談，兩家合計擬投資600億美元。", []],
		["微軟上季資本支出合計882億美元。", ["spending Microsoft 88200000000"]],
		["亞馬遜合計向Anthropic投資80億美元。", ["investment Amazon 8000000000"]],
	])("%s", (text, expected) => {
		expect(told(text)).toEqual(expected);
	});
});

describe("what each of a list brings, whatever is told of its members", () => {
	test.each([
		[
			"新加坡主權基金GIC與美國投資機構Coatue各向Anthropic注資15億美元。",
			["investment GIC 1500000000", "investment Coatue 1500000000"],
		],
		[
			"新加坡主權基金GIC與美國投資機構Coatue向Anthropic介紹，微軟注資15億美元。",
			["investment Microsoft 1500000000"],
		],
	])("%s", (text, expected) => {
		expect(told(text)).toEqual(expected);
	});
});

describe("whom a company thanks for its sales does not earn them", () => {
	test.each([
		["鴻海受惠輝達訂單，4月營收8000億元。", ["revenue 鴻海 800000000000"]],
		["受惠於輝達訂單，鴻海4月營收8000億元。", ["revenue 鴻海 800000000000"]],
		[
			"廣達得益於GB200出貨暢旺、GB300逐步放量，4月營收1841億元。",
			["revenue 廣達 184100000000"],
		],
		["輝達上季營收777億美元。", ["revenue NVIDIA 77700000000"]],
	])("%s", (text, expected) => {
		expect(told(text)).toEqual(expected);
	});
});

describe("hours of trading", () => {
	test.each([
		[
			"週二盤後，微軟上漲5%；Meta雖財報優於預期，股價重挫8%。",
			["price-move Microsoft 5 after-hours", "price-move Meta -8 after-hours"],
		],
		[
			"週二盤後，微軟上漲5%；Meta收盤重挫8%。",
			["price-move Microsoft 5 after-hours", "price-move Meta -8 close"],
		],
		[
			"亞馬遜股價週二重挫4.4%；盤後進一步跳水，再重挫11%。",
			["price-move Amazon -4.4 session", "price-move Amazon -11 after-hours"],
		],
		["輝達週二上漲3%，以每股207美元收盤。", ["price-move NVIDIA 3 close"]],
	])("%s", (text, expected) => {
		expect(told(text)).toEqual(expected);
	});
});
