import { corpus, exactly } from "../corpus.ts";

/** What a share's move made its owner, or what of it was traded, is neither the company's worth nor its revenue. */

const rise = {
	kind: "price-move" as const,
	subject: "Oracle",
	value: exactly(36, "percent"),
	qualifier: "session" as const,
};

corpus(rise, {
	en: [
		"Oracle shares rose 36%, adding $101 billion to Larry Ellison's fortune.",
		"Larry Ellison's net worth rose by $101 billion as Oracle shares jumped 36%.",
	],
	zh: [
		"甲骨文股价大涨36%，埃里森身家一天增加1010亿美元。",
		"甲骨文股價大漲36%，艾里森的財富單日暴增1010億美元。",
	],
});
corpus(
	{
		...rise,
		value: exactly(-4.05, "percent"),
		qualifier: "close",
	},
	{
		en: [
			"Oracle shares closed down 4.05% on turnover of $5.552 billion.",
			"Oracle shares closed down 4.05% with a turnover of $5.552 billion.",
		],
		zh: ["甲骨文收跌4.05%，成交额55.52亿美元。"],
	},
);
corpus(
	[
		rise,
		{
			kind: "market-cap-change",
			subject: "Oracle",
			value: exactly(2.5e11, "USD"),
		},
	],
	{
		en: ["Oracle shares rose 36%, adding $250 billion to its market value."],
		zh: ["甲骨文股价大涨36%，市值增加2500亿美元。"],
	},
);
