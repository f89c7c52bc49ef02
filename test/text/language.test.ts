import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/text/language.ts";

describe("languageOf", () => {
	it.each([
		["Nvidia to invest up to $100 billion in OpenAI", "en"],
		["Nvidia, OpenAI ink pact", "en"],
		["OpenAI CEO denies rift", "en"],
		["Nvidia fell 3.5 per cent", "en"],
		["Oracle slid as much as 6.8%", "en"],
		["AMD's Lisa Su, Wedbush's Dan Ives: AMD.O at 4 p.m. EST", "en"],
		["Shares of Apple (苹果) supplier TSMC (台積電) rose 3%", "en"],
		["Société Générale raised its target for the stock to $250", "en"],
		["英伟达拟向OpenAI投资1000亿美元", "zh-Hans"],
		["NVIDIA Vera Rubin NVL72 投资 OpenAI", "zh-Hans"],
		["英伟达回应：数据中心将如期上线", "zh-Hans"],
		["輝達擬對OpenAI投資千億美元", "zh-Hant"],
		["NVIDIA與OpenAI簽意向書", "zh-Hant"],
		["台積電法說會：營收創新高", "zh-Hant"],
		["英偉達股價收漲逾3%，後市看好", "zh-Hant"],
	])("reads %s as %s", (text, lang) => {
		expect(languageOf(text)).toBe(lang);
	});

	it.each([
		"エヌビディア、OpenAIに1000億ドル投資へ",
		"米国株、反発 円安進む",
		"엔비디아, OpenAI에 최대 1000억 달러 투자",
		"Nvidia инвестирует до 100 млрд долларов в OpenAI",
		"إنفيديا تستثمر 100 مليار دولار",
		"Nvidia invertirá hasta 100.000 millones de dólares en OpenAI",
		"Nvidia investit 100 milliards de dollars dans OpenAI",
		"Nvidia will bis zu 100 Milliarden Dollar in OpenAI investieren und baut mit der Firma",
		"Nvidia investe fino a 100 miliardi di dollari in OpenAI",
		"A Nvidia vai investir até 100 bilhões de dólares na OpenAI",
		"Nvidia investeert 100 miljard dollar in OpenAI, het bedrijf van Altman",
		"Nvidia đầu tư 100 tỷ USD vào OpenAI",
		"100 000 000",
		"",
	])("does not read %s", (text) => {
		expect(languageOf(text)).toBeNull();
	});
});
