import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/extract/passage/sentence.ts";

const cut = (text: string, isChinese: boolean): readonly string[] =>
	sentencesOf(text, isChinese, 0).map(({ start, end }) =>
		text.slice(start, end),
	);

/** `|` stands between the sentences that are wanted. */
const english = [
	"Nvidia rose 3.9%.| OpenAI is private.",
	"Nvidia Corp. said on Sept. 22 that OpenAI Inc. would pay.| The deal is worth $4.5 bn.",
	"OpenAI Inc.| The company declined to comment.",
	"It signed with the U.S. government and U.K. regulators.| It will open in the U.S.| The site is in Texas.",
	"Mr. Altman met Dr. Su at 5 p.m. Monday.| Shares closed at 4 p.m.| Analysts cheered.",
	"Item No. 1 is power vs. cost, i.e. gigawatts.",
	"“We are early.”| He left.",
	'"We are early." |"So are they," he said.',
	"Is it real?| Yes!| Very.",
	"Yahoo! Inc. bought it.",
	"J. Huang spoke.| S. Altman listened.",
	"The price was $5.25.| It fell.",
	"It costs $10 billion.|The firm said so.",
	"Visit booking.com or x.ai for more.",
	"1. Money: $10 billion a step.\n|2. Power: 10 GW.",
	"The deal has two parts: |1. Nvidia invests.| |2. OpenAI builds.",
	"It rose... and fell.",
	"(It was closed in May.)| Nothing else is known; talks go on.",
	"The total is 5.| It may grow in 2026.| More follows.",
] as const;

const chinese = [
	"英伟达上涨3.9%。|OpenAI未上市。",
	"他说:“我们还早。”|随后离开。",
	"他说:「我们还早。」|随后离开!|真的?|对。",
	"“我们还早。|算力不够。”|他说。",
	"微软上涨;|英特尔下跌。",
	"合作有三项:|1. 投资1000亿美元。|2. 建设10吉瓦。",
	"全面解析: |一、核心条款。|二、风险。",
	'他说:"这是一个巨大的项目。"|随后离开。',
	"营收为1.5亿美元,2.5亿美元为目标。",
	"市值第一、第二名都在美国。",
	"占比十二、十三位。",
	"首段\n|第二段",
] as const;

describe("sentencesOf", () => {
	it.each([
		...english.map((text) => [text, false] as const),
		...chinese.map((text) => [text, true] as const),
	])("cuts %s", (marked, isChinese) => {
		const wanted = marked
			.split("|")
			.map((one) => one.trim())
			.filter((one) => one !== "");
		expect(cut(marked.replaceAll("|", ""), isChinese)).toEqual(wanted);
	});

	it("numbers paragraphs by line, and by the space that a lost Chinese line end leaves", () => {
		const paragraphs = (text: string, isChinese: boolean) =>
			sentencesOf(text, isChinese, 0).map(({ paragraph }) => paragraph);
		expect(paragraphs("One. Two.\nThree.", false)).toEqual([0, 0, 1]);
		expect(paragraphs("一句。二句。 三句。\n四句。", true)).toEqual([
			0, 0, 1, 2,
		]);
	});

	it("tells the title's sentences", () => {
		const marks = sentencesOf("Really? Yes\nBody here.", false, 11);
		expect(marks.map(({ inTitle }) => inTitle)).toEqual([true, true, false]);
	});
});
