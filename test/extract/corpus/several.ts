import { corpus, exactly } from "../corpus.ts";

/** Sentences that make more than one claim. */

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: ["SoftBank and Nvidia will each invest $30 billion in OpenAI."],
		zh: [
			"软银与英伟达将各向OpenAI投资300亿美元。",
			"軟銀、輝達各投資OpenAI 300億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "session",
			value: exactly(3.9, "percent"),
		},
		{
			kind: "price-move",
			subject: "Oracle",
			qualifier: "session",
			value: exactly(6.3, "percent"),
		},
		{
			kind: "price-move",
			subject: "Broadcom",
			qualifier: "session",
			value: exactly(-1.6, "percent"),
		},
	],
	{
		en: ["Nvidia rose 3.9%, Oracle jumped 6.3% and Broadcom fell 1.6%."],
		zh: [
			"英伟达涨3.9%，甲骨文涨6.3%，博通跌1.6%。",
			"輝達上漲3.9%、甲骨文大漲6.3%，博通則下跌1.6%。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "high",
			value: exactly(4.5, "percent"),
		},
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "close",
			value: exactly(3.9, "percent"),
		},
	],
	{
		zh: [
			"英伟达盘中最多涨4.5%，收涨3.9%。",
			"輝達盤中最高漲4.5%，收盤漲3.9%。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "Oracle",
			qualifier: "close",
			value: exactly(36, "percent"),
		},
		{ kind: "market-cap", subject: "Oracle", value: exactly(9.22e11, "USD") },
	],
	{
		en: ["Oracle closed up 36%, for a market value of $922 billion."],
		zh: [
			"甲骨文收盘大涨36%，市值达9220亿美元。",
			"甲骨文收漲36%，市值9220億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(1.3e10, "USD"),
		},
		{
			kind: "valuation",
			subject: "Anthropic",
			qualifier: "post-money",
			value: exactly(1.83e11, "USD"),
		},
	],
	{
		zh: [
			"Anthropic完成130亿美元融资，投后估值1830亿美元。",
			"Anthropic募得130億美元，投後估值1830億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "AMD",
			qualifier: "total",
			value: exactly(6, "GW"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "AMD",
			qualifier: "first",
			value: exactly(1, "GW"),
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "AMD",
			qualifier: "first-capacity",
			when: { from: "2026-07-01", to: "2026-12-31" },
		},
	],
	{
		en: [
			"OpenAI will deploy 6 gigawatts of AMD GPUs, the first gigawatt in the second half of 2026.",
		],
		zh: [
			"OpenAI将部署6吉瓦AMD GPU，首个1吉瓦于2026年下半年上线。",
			"OpenAI將部署6吉瓦超微GPU，首批1吉瓦於2026年下半年啟用。",
		],
	},
);

corpus(
	[
		{
			kind: "revenue",
			subject: "OpenAI",
			value: exactly(4.3e9, "USD"),
			when: { from: "2025-01-01", to: "2025-06-30" },
		},
		{
			kind: "profit",
			subject: "OpenAI",
			value: exactly(-1.35e10, "USD"),
			when: { from: "2025-01-01", to: "2025-06-30" },
		},
	],
	{
		en: [
			"In the first half of 2025 OpenAI lost $13.5 billion on revenue of $4.3 billion.",
		],
	},
);
