import { describe, expect, it } from "vitest";
import { endsAtHome, isOwnPage } from "../../../src/feed/page/own.ts";

const nvidia = {
	title: "Nvidia to put up to $100 billion into OpenAI",
	teaser: "The chip maker is to fund ten gigawatts of data centres.",
};
const 輝達 = {
	title: "輝達擬向OpenAI投資至多1000億美元",
	teaser: "雙方計劃部署至少10吉瓦的輝達系統。",
};

describe("isOwnPage", () => {
	it.each<[string, typeof nvidia, string[], string]>([
		[
			"is called as the article is",
			nvidia,
			["Nvidia to put $100bn into OpenAI | Desk"],
			"",
		],
		[
			"has its words, called by another name",
			nvidia,
			["The Desk"],
			"OpenAI will get as much as $100 billion from Nvidia over the years.",
		],
		[
			"goes on where the teaser ends",
			{ title: "A bet on the future", teaser: nvidia.teaser },
			["The Desk"],
			"The chipmaker funds ten gigawatts of data centres in several states.",
		],
		[
			"is called as the article is",
			輝達,
			["輝達擬向OpenAI投資1000億美元 - 某報"],
			"",
		],
		[
			"is in the other script",
			輝達,
			["英文站"],
			"辉达拟向OpenAI投资至多1000亿美元，双方周一宣布。",
		],
		[
			"may be any, of an article that told next to nothing",
			{ title: "Update", teaser: "" },
			[],
			"Whatever there is.",
		],
	])("%s", (_, expected, titles, text) => {
		expect(isOwnPage({ titles, text }, expected)).toBe(true);
	});

	it.each<[string, typeof nvidia, string[], string]>([
		[
			"asks for consent",
			nvidia,
			["Before you go on"],
			"We and our 842 partners store and access information on a device, such as cookies, and process personal data.",
		],
		[
			"shows other news of the field",
			nvidia,
			["The Desk: business news"],
			"Microsoft will invest $80 billion in Anthropic. Amazon denied that it will invest in OpenAI. Oracle buys 5 gigawatts from CoreWeave.",
		],
		[
			"says that there is none",
			nvidia,
			["Page not found"],
			"The page may have moved. Try the search.",
		],
		[
			"asks to subscribe",
			輝達,
			["某報 會員登入"],
			"請先登入或訂閱，即可繼續閱讀本站所有內容，並支持我們的新聞工作。",
		],
		[
			"shows other news of the field",
			輝達,
			["某報 財經首頁"],
			"微軟將向Anthropic投資800億美元。亞馬遜否認投資OpenAI。甲骨文向CoreWeave採購5吉瓦算力。",
		],
	])("is not so where it %s", (_, expected, titles, text) => {
		expect(isOwnPage({ titles, text }, expected)).toBe(false);
	});
});

describe("endsAtHome", () => {
	const asked = "https://news.example/2026/nvidia-openai";
	it.each([
		"https://news.example/",
		"https://www.news.example",
		"https://news.example/en/",
		"https://news.example/zh-tw",
		"https://news.example/index.html",
	])("%s is a site's home", (answered) => {
		expect(endsAtHome(asked, answered)).toBe(true);
	});

	it.each([
		[asked, asked],
		[asked, "https://news.example/2026/another"],
		[asked, "https://news.example/?p=77"],
		["https://news.example/", "https://news.example/en/"],
	])("from %s, %s may tell the article", (from, answered) => {
		expect(endsAtHome(from, answered)).toBe(false);
	});
});
