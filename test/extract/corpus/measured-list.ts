import { corpus, exactly, nothing } from "../corpus.ts";
import { yearOf } from "../time.ts";

/** Lists whose heading says what the sums below it measure. */

const thisYear = yearOf(2025);
corpus(
	[
		{
			kind: "spending",
			subject: "Microsoft",
			value: exactly(8e10, "USD"),
			when: thisYear,
		},
		{
			kind: "spending",
			subject: "Google",
			value: exactly(7.5e10, "USD"),
			when: thisYear,
		},
	],
	{
		en: [
			"Capital expenditure this year:\nMicrosoft: $80 billion\nAlphabet: $75 billion",
		],
		zh: [
			"各公司今年资本支出：\n微软：800亿美元\n谷歌：750亿美元",
			"各公司今年資本支出：\n微軟：800億美元\n谷歌 750億美元",
		],
	},
);

corpus(
	[
		{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
		{ kind: "valuation", subject: "Anthropic", value: exactly(3.8e11, "USD") },
		{ kind: "valuation", subject: "xAI", value: exactly(2e11, "USD") },
	],
	{
		en: [
			"Latest valuations:\nOpenAI: $500 billion\nAnthropic: $380 billion\nxAI: $200 billion",
		],
		zh: [
			"几家公司的最新估值：\nOpenAI：5000亿美元\nAnthropic：3800亿美元\nxAI：2000亿美元",
			"几家公司的最新估值：\nOpenAI：5000亿美元\nAnthropic：估值3800亿美元\nxAI：2000亿美元",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		zh: [
			"OpenAI本轮融资的出资方如下：\n亚马逊：投资500亿美元\n软银：300亿美元",
		],
	},
);

nothing([
	"几家公司的最新估值：\n这份名单每季更新一次。",
	"各公司今年资本支出：\n未有统计。\n微软股价变动不大。",
]);
