import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteOf } from "../../../src/extract/passage/quote.ts";
import { readPassage } from "../../../src/extract/passage/read.ts";
import { type NoiseName, noises } from "./noise.ts";

const published = "2025-09-23";

/** Clean articles of our own: what is left of each under any noise must be what is left of it alone. */
const articles = {
	en: {
		title: "Nvidia to put up to $100 billion into OpenAI",
		text: "Nvidia plans to invest as much as $100 billion in OpenAI, the two said on Monday in a letter of intent.\n\nThe first $10 billion follows when the first gigawatt is up in the second half of 2026. Nvidia shares closed 3.9% higher.\n\nThe plan has these parts:\n- 10 gigawatts of systems\n- 4 to 5 million chips\n\n“This is a giant project,” Jensen Huang said.",
	},
	"zh-Hans": {
		title: "英伟达拟向OpenAI投资千亿美元",
		text: "英伟达周一宣布，计划向OpenAI投资最高1000亿美元，双方已签署意向书。\n首个1吉瓦系统将于2026年下半年上线，届时英伟达先付100亿美元。消息公布后，英伟达股价收涨3.9%。\n重点一：建设10吉瓦数据中心\n重点二：部署400万至500万颗芯片\n黄仁勋说：“这是一个巨大的项目。”\n他们没有透露时间表。",
	},
	"zh-Hant": {
		title: "輝達擬對OpenAI投資千億美元",
		text: "輝達週一宣布，計畫對OpenAI投資最高1000億美元，雙方已簽署意向書。\n首座1吉瓦系統將於2026年下半年啟用，屆時輝達先付100億美元。消息公布後，輝達股價收漲3.9%。\n重點一：興建10吉瓦資料中心\n重點二：部署400萬至500萬顆晶片\n黃仁勳說：「這是一個巨大的專案。」\n兩家企業沒有透露時間表。",
	},
} as const;

const sentencesOf = (passage: ReturnType<typeof readPassage>) =>
	passage.sentences.map(({ start, end }) => passage.clean.slice(start, end));

describe("readPassage", () => {
	it.each(Object.entries(articles))(
		"keeps all of a clean article in %s",
		(lang, article) => {
			const passage = readPassage({ ...article, published });
			expect(passage.lang).toBe(lang);
			expect(passage.raw).toBe(`${article.title}\n\n${article.text}`);
			expect(passage.clean.split("\n")).toHaveLength(
				1 + article.text.split(/\n+/).length,
			);
			const quotes = passage.sentences.map(
				({ start, end }) => quoteOf(passage, start, end).quote,
			);
			expect(quotes.join("").replace(/\s/g, "")).toBe(
				passage.raw.replace(/\s/g, ""),
			);
		},
	);

	const cases = Object.keys(noises).flatMap((noise) =>
		Object.entries(articles).map(
			([lang, article]) => [noise, lang, article] as const,
		),
	);
	const isNoiseName = (name: string): name is NoiseName => name in noises;

	it.each(cases)("reads through %s in %s", (noise, lang, article) => {
		if (!isNoiseName(noise)) throw new Error(`no such noise: ${noise}`);
		const clean = sentencesOf(readPassage({ ...article, published }));
		const noisy = readPassage({
			title: article.title,
			text: noises[noise](article.text),
			format: noise === "html" ? "html" : "text",
			published,
		});
		expect(sentencesOf(noisy)).toEqual(clean);
		expect(noisy.lang).toBe(lang);
	});

	it.each(Object.entries(articles))(
		"finds the same body where the page repeats the title, in %s",
		(_, { title, text }) => {
			const alone = sentencesOf(readPassage({ title, text, published }));
			for (const again of [
				title,
				`Example News: ${title}`,
				`${title} - Example`,
				`${title}_示例网`,
			])
				expect(
					sentencesOf(
						readPassage({ title, text: `${again}\n${text}`, published }),
					),
				).toEqual(alone);
		},
	);

	it("takes a first line for the title where none is given", () => {
		const { title, text } = articles["zh-Hans"];
		const passage = readPassage({ text: `${title}\n${text}`, published });
		expect(passage.sentences.map(({ inTitle }) => inTitle).indexOf(false)).toBe(
			1,
		);
	});

	it("leads from HTML back to the page given", () => {
		const { title, text } = articles.en;
		const page = noises.html(text);
		const passage = readPassage({
			title,
			text: page,
			format: "html",
			published,
		});
		const start = passage.clean.indexOf("$10 billion follows");
		const { quote, start: from, end } = quoteOf(passage, start, start + 11);
		expect(passage.raw.slice(from, end)).toBe(quote);
		expect(quote).toBe("&#36;<b>10</b> billion");
		expect(passage.raw.endsWith(page)).toBe(true);
	});

	it.each([
		["2025-09-23", "发表于 2025-9-28 11:35:22", "2025-09-23"],
		["2025-09-23T10:00:00Z", "", "2025-09-23"],
		["", "发表于 2025-9-28 11:35:22 | 阅读模式", "2025-09-28"],
		["", "Published September 8, 2025", "2025-09-08"],
		["", "Published February 31, 2025", ""],
		["", "No date here.", ""],
	])("dates %j with %j as %j", (given, text, wanted) => {
		expect(readPassage({ text, published: given }).published).toBe(wanted);
	});

	it("passes the outlet on", () => {
		expect(
			readPassage({ text: "x", published, outlet: "udn.com" }).outlet,
		).toBe("udn.com");
		expect(readPassage({ text: "x", published })).not.toHaveProperty("outlet");
	});

	it.each([
		["a page of furniture alone", "Share\nTweet\nAdvertisement"],
		["a sentence alone", "Nvidia rose 4%."],
		["headlines alone", "Nvidia invests in OpenAI\nIntel gets $5 billion"],
		[
			"a list of companies in prose",
			"出资方包括微软、谷歌、亚马逊、甲骨文、英伟达、软银、英特尔、博通、台积电和三星。",
		],
		[
			"a row of points",
			"Key points\n- $100 billion in all\n- $10 billion a step\n- first gigawatt in 2026",
		],
		[
			"numbered points",
			"1. 投资1000亿美元\n2. 建设10吉瓦\n3. 首期2026年下半年上线",
		],
		["a source before prose", "消息人士称，英伟达将投资1000亿美元。"],
		["an editor in the news", "编辑部主任表示，公司估值达5000亿美元。"],
		[
			"share as a verb",
			"Shares of Nvidia rose 4% on Monday.\nShare buybacks of $60 billion were approved.",
		],
		[
			"readers who get news",
			"Get ready for $500 billion of spending, Altman said.",
		],
		[
			"related in prose",
			"Related spending rose to $5 billion.\nThe article says OpenAI will pay.",
		],
	])("keeps %s", (_, text) => {
		const { clean } = readPassage({ text, published });
		expect(clean.replace(/\s/g, "")).toHaveLength(
			text.replace(/\s/g, "").length,
		);
	});

	it.each([
		["SAN FRANCISCO, Sept 22 (Example) - ", "Nvidia will invest $100 billion."],
		["(RTTNews) - ", "Nvidia will invest $100 billion."],
		["DALLAS, Aug. 29, 2025 (GLOBE NEWSWIRE) -- ", "IREN raised $1 billion."],
		["EASTON, Md., Oct. 28, 2025 -- ", "IREN raised $1 billion."],
		["MUMBAI, June 10 - ", "TCS will build 1 GW."],
		["OKLAHOMA CITY — ", "Google will spend $9 billion."],
		["【环球网科技综合报道】", "英伟达将投资1000亿美元。"],
		["〔記者林大明／台北報導〕", "英伟达将投资1000亿美元。"],
		["", "In sum - Nvidia will invest $100 billion."],
		["", "Users - ChatGPT has 700 million."],
		["", "AMD - 6 GW of chips for OpenAI."],
		["", "【英伟达收涨2.99%】市值超过4万亿美元。"],
	])("takes %j from before %s", (dateline, text) => {
		const { clean } = readPassage({ text: dateline + text, published });
		expect(clean).toBe(text);
	});
});

describe("properties", () => {
	const piece = fc.constantFrom(
		"英伟达",
		"輝達",
		"業(yè)",
		"O🤔penAI",
		"$5bn",
		"1,000亿美元",
		"&amp;",
		"&#36;",
		"&#128512;",
		"<br/>",
		"br/>",
		"<p",
		"“",
		"”",
		"?!?",
		"。",
		". ",
		"\n",
		" ",
		"\u200b",
		"１",
		"👨‍👩‍👧",
		"❤️",
		"1️⃣",
		"\ud83d",
		"𠮷",
		"𝐍",
		"推荐阅读\n",
		"返回搜狐,查看更多",
		"文 | 某社 ",
		"é",
		"e\u0301",
		"U.S.",
		'"',
		"İ",
	);
	const text = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
	);
	const article = fc.record({
		title: fc.option(text, { nil: "" }),
		text,
		format: fc.constantFrom("text" as const, "html" as const),
		published: fc.constant(published),
	});

	it("never throws; the map never falls; sentences are in order and on one line; quotes are verbatim", () => {
		fc.assert(
			fc.property(article, fc.nat(200), fc.nat(200), (given, one, two) => {
				const passage = readPassage(given);
				const { raw, clean, map, sentences } = passage;
				expect(map).toHaveLength(clean.length + 1);
				for (let at = 1; at < map.length; at++)
					expect(map[at]).toBeGreaterThanOrEqual(map[at - 1] ?? -1);
				expect(map.at(-1)).toBeLessThanOrEqual(raw.length);
				let end = 0;
				for (const sentence of sentences) {
					expect(sentence.start).toBeGreaterThanOrEqual(end);
					expect(sentence.end).toBeGreaterThan(sentence.start);
					expect(clean.slice(sentence.start, sentence.end)).not.toContain("\n");
					end = sentence.end;
				}
				const quote = quoteOf(passage, Math.min(one, two), Math.max(one, two));
				expect(raw.slice(quote.start, quote.end)).toBe(quote.quote);
				expect(quote.quote).toBe(quote.quote.trim());
				const isWhole = given.title.isWellFormed() && given.text.isWellFormed();
				if (isWhole) expect(quote.quote.isWellFormed()).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("quoteOf", () => {
	const quoted = (text: string, words: string): string => {
		const passage = readPassage({ text, published });
		const start = passage.clean.indexOf(words);
		return quoteOf(passage, start, start + words.length).quote;
	};

	it.each([
		["O🤔penAI rose 5%.", "OpenAI", "O🤔penAI"],
		["Open🤔 rose 5%.", "Open", "Open"],
		["企業(yè)投資。", "企业", "企業"],
		["Pay &#36;5&nbsp;bn now.", "$5 bn", "&#36;5&nbsp;bn"],
		["AT&amp;T pays.", "AT&", "AT&amp;"],
		["AT&T pays.", "AT&", "AT&"],
		["Firm 𝐍𝐯 pays.", "Nv", "𝐍𝐯"],
		["A 𠮷 pays.", "\ud842", "𠮷"],
		["A 𠮷 pays.", "\udfb7", "𠮷"],
		["The cafe\u0301 pays.", "cafe", "cafe\u0301"],
		["Nvidia pays.", " pays", "pays"],
		["Nvidia pays.", " ", ""],
	])("of %j for %j is %j", (text, words, wanted) => {
		expect(quoted(text, words)).toBe(wanted);
	});

	it("takes any offsets", () => {
		const passage = readPassage({ text: "Nvidia pays.", published });
		expect(quoteOf(passage, -5, 99).quote).toBe("Nvidia pays.");
		expect(quoteOf(passage, 9, 3)).toMatchObject({ quote: "" });
	});
});
