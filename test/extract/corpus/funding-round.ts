import { about, atLeast, between, corpus, exactly, upTo } from "../corpus.ts";

corpus(
	{ kind: "funding-round", subject: "OpenAI", value: exactly(1.1e11, "USD") },
	{
		en: [
			"OpenAI has raised $110 billion in a new funding round.",
			"OpenAI closed a $110 billion round.",
			"OpenAI secured $110bn in fresh funding.",
		],
		zh: [
			"OpenAI完成1100亿美元融资。",
			"OpenAI本輪募得1100億美元。",
			"OpenAI宣布新一轮融资总额为1100亿美元。",
		],
	},
);

corpus(
	{
		kind: "funding-round",
		subject: "Anthropic",
		value: exactly(1.3e10, "USD"),
	},
	{
		en: ["Anthropic raised $13 billion in a Series F round."],
		zh: ["Anthropic完成130亿美元F轮融资。", "Anthropic F輪融資130億美元。"],
	},
);

corpus(
	{ kind: "funding-round", subject: "xAI", value: about(2e10, "USD") },
	{
		en: ["xAI is raising about $20 billion in fresh capital."],
		zh: ["xAI正筹集约200亿美元新资金。", "xAI正進行約200億美元的融資。"],
	},
);

corpus(
	{ kind: "funding-round", subject: "OpenAI", value: upTo(4e10, "USD") },
	{
		en: ["OpenAI announced a round of up to $40 billion led by SoftBank."],
		zh: [
			"OpenAI宣布由软银领投的最高400亿美元融资。",
			"OpenAI展開最高400億美元的募資，由軟銀領投。",
		],
	},
);

corpus(
	{ kind: "funding-round", subject: "Nscale", value: exactly(1.1e9, "USD") },
	{
		en: [
			"Nscale closed a Series B of $1.1 billion.",
			"Nscale bags $1.1B in Series B",
		],
		zh: ["Nscale完成11亿美元B轮融资。"],
	},
);

corpus(
	{ kind: "funding-round", subject: "Crusoe", value: exactly(1.38e9, "USD") },
	{
		en: ["Crusoe has raised $1.38 billion from investors."],
		zh: ["Crusoe融资13.8亿美元。"],
	},
);

corpus(
	{ kind: "funding-round", subject: "阶跃星辰", value: exactly(5e9, "CNY") },
	{ zh: ["阶跃星辰完成50亿元人民币的B+轮融资。"] },
);

corpus(
	{ kind: "funding-round", subject: "智谱", value: atLeast(1e9, "CNY") },
	{ zh: ["智谱完成超过10亿元人民币的新一轮融资。"] },
);

corpus(
	{
		kind: "funding-round",
		subject: "Anthropic",
		value: exactly(1.3e10, "USD"),
	},
	{
		en: [
			"Anthropic has closed a $13 billion funding round.",
			"Anthropic announced a $13 billion Series F led by Iconiq.",
			"Anthropic completed a funding round of $13 billion.",
			"Anthropic secured $13 billion in new funding.",
			"Anthropic secures $13bn in fresh capital",
			"Anthropic nabs $13B in Series F",
			"Anthropic's $13 billion round was oversubscribed.",
			"Anthropic's latest round brought in $13 billion.",
			"Anthropic pulled in $13 billion from investors.",
			"Anthropic has raised $13 billion in fresh capital.",
			"Anthropic collected $13 billion in its latest financing.",
			"Anthropic finalised a $13 billion raise.",
			"Anthropic is raising $13 billion.",
			"Anthropic is in talks to raise $13 billion in new money.",
			"Anthropic wrapped up a $13 billion financing.",
		],
	},
);

corpus(
	{
		kind: "funding-round",
		subject: "Anthropic",
		value: exactly(1.3e10, "USD"),
	},
	{
		zh: [
			"Anthropic完成130亿美元融资。",
			"Anthropic完成130億美元F輪融資。",
			"Anthropic宣布获得130亿美元融资。",
			"Anthropic募得130億美元。",
			"Anthropic新一轮融资规模达130亿美元。",
			"Anthropic融资130亿美元。",
			"Anthropic籌資130億美元。",
			"Anthropic F轮融资筹得130亿美元。",
			"Anthropic拟融资130亿美元。",
			"Anthropic正在洽談募資130億美元。",
			"Anthropic官宣130亿美元F轮融资。",
			"Anthropic本轮融资总额130亿美元。",
			"Anthropic最新一輪募資金額130億美元。",
			"Anthropic获投130亿美元。",
			"Anthropic吸金130億美元。",
		],
	},
);

corpus(
	{
		kind: "funding-round",
		subject: "Anthropic",
		value: exactly(1.3e10, "USD"),
	},
	{ en: ["Anthropic's Series F brought in $13bn."] },
);

corpus(
	[
		{ kind: "funding-round", subject: "Cerebras", value: exactly(1e9, "USD") },
		{ kind: "valuation", subject: "Cerebras", value: exactly(2.2e10, "USD") },
	],
	{
		en: [
			"Cerebras, which pulled its IPO, is seeking $1 billion in a round that values it at $22 billion.",
		],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "Crusoe", value: exactly(1.38e9, "USD") },
		{ kind: "valuation", subject: "Crusoe", value: atLeast(1e10, "USD") },
	],
	{
		en: [
			"Crusoe, the developer, raised $1.38 billion in October at a valuation above $10 billion.",
		],
	},
);

corpus(
	[{ kind: "funding-round", subject: "OpenAI", value: atLeast(1e11, "USD") }],
	{ en: ["OpenAI's latest round exceeds $100 billion."] },
);

corpus(
	[
		{ kind: "funding-round", subject: "Nscale", value: exactly(2e9, "USD") },
		{ kind: "valuation", subject: "Nscale", value: exactly(1.46e10, "USD") },
	],
	{ en: ["A $2 billion Series C values Nscale at $14.6 billion."] },
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Reflection AI",
			value: exactly(2e9, "USD"),
		},
		{ kind: "valuation", subject: "Reflection AI", value: exactly(8e9, "USD") },
	],
	{ en: ["Reflection AI took in $2 billion at an $8 billion valuation."] },
);

corpus(
	[{ kind: "funding-round", subject: "xAI", value: exactly(2e10, "USD") }],
	{
		en: ["xAI upsized its round to $20 billion from $15 billion."],
		zh: ["xAI把本轮融资规模上调至200亿美元。"],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: atLeast(5e10, "USD") },
		{
			kind: "valuation",
			subject: "OpenAI",
			value: between(7.5e11, 8.3e11, "USD"),
		},
	],
	{
		en: [
			"OpenAI is in talks to raise at least $50 billion at a valuation of $750 billion to $830 billion.",
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
			value: exactly(1.83e11, "USD"),
			qualifier: "post-money",
		},
	],
	{
		en: [
			"Anthropic closed a Series F of $13 billion at $183 billion post-money.",
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
		{ kind: "valuation", subject: "Anthropic", value: exactly(1.83e11, "USD") },
	],
	{
		en: [
			"Fresh from a $13 billion round that valued it at $183 billion, Anthropic is hiring.",
		],
		zh: ["Anthropic刚以1830亿美元估值融资130亿美元。"],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "Crusoe", value: exactly(1.38e9, "USD") },
		{ kind: "valuation", subject: "Crusoe", value: exactly(1e10, "USD") },
	],
	{ zh: ["Crusoe以100亿美元估值拿到13.8亿美元。"] },
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "valuation",
			subject: "Anthropic",
			value: exactly(3.8e11, "USD"),
			qualifier: "post-money",
		},
	],
	{
		en: [
			"Anthropic raised $30 billion at $380 billion post-money; GIC and Coatue led.",
		],
	},
);

corpus(
	[{ kind: "funding-round", subject: "Nscale", value: exactly(2e9, "USD") }],
	{ en: ["Nvidia joined this week's $2 billion round at Nscale."] },
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(1e10, "USD"),
		},
		{ kind: "valuation", subject: "Anthropic", value: exactly(3.5e11, "USD") },
	],
	{
		en: [
			"Anthropic is in talks to raise $10 billion at a valuation of $350 billion.",
		],
		zh: ["Anthropic以3500亿美元估值募资100亿美元。"],
	},
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(6.5e10, "USD"),
		},
		{
			kind: "valuation",
			subject: "Anthropic",
			value: exactly(3.8e11, "USD"),
			qualifier: "post-money",
		},
	],
	{
		zh: [
			"Anthropic完成650億美元H輪募資。2月的G輪為300億美元，當時投後估值3,800億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(6.5e10, "USD"),
		},
	],
	{
		en: [
			"Anthropic closes $65 billion round. The Series G in February was $30 billion.",
		],
	},
);

corpus(
	[{ kind: "funding-round", subject: "OpenAI", value: exactly(1.1e11, "USD") }],
	{
		en: [
			"OpenAI has raised $110 billion.",
			"OpenAI's latest funding round came to $110 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(3e10, "USD"),
		},
	],
	{ en: ["Anthropic completed a Series G of $30 billion."] },
);

corpus(
	[{ kind: "funding-round", subject: "Crusoe", value: exactly(1.38e9, "USD") }],
	{ en: ["Crusoe's Series E, of $1.38 billion, closed in October."] },
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "valuation",
			subject: "Anthropic",
			value: exactly(3.8e11, "USD"),
			qualifier: "post-money",
		},
	],
	{
		zh: [
			"Anthropic G轮融得300亿美元，投后估值3800亿美元。",
			"Anthropic以3800亿美元的投后估值完成300亿美元融资。",
		],
	},
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(3e10, "USD"),
		},
		{ kind: "valuation", subject: "Anthropic", value: exactly(3.8e11, "USD") },
	],
	{ zh: ["Anthropic這一輪募資300億美元，估值來到3800億美元。"] },
);

corpus(
	[
		{ kind: "funding-round", subject: "Crusoe", value: exactly(1.38e9, "USD") },
		{ kind: "valuation", subject: "Crusoe", value: atLeast(1e10, "USD") },
	],
	{ zh: ["Crusoe完成13.8亿美元E轮融资，估值逾100亿美元。"] },
);

corpus(
	[
		{ kind: "funding-round", subject: "Nscale", value: exactly(1.1e9, "USD") },
		{ kind: "funding-round", subject: "Nscale", value: exactly(2e9, "USD") },
	],
	{ zh: ["Nscale去年9月募资11亿美元，今年3月再募20亿美元。"] },
);

corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: exactly(1.1e11, "USD") },
		{ kind: "revenue", subject: "Amazon", value: exactly(1.8e11, "USD") },
		{ kind: "revenue", subject: "Microsoft", value: exactly(7.7e10, "USD") },
	],
	{
		en: [
			"OpenAI raised $110 billion. Amazon's revenue was $180 billion, Microsoft's $77 billion.",
		],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: exactly(1.1e11, "USD") },
		{ kind: "market-cap", subject: "Amazon", value: exactly(2.4e12, "USD") },
		{ kind: "market-cap", subject: "Microsoft", value: exactly(3.8e12, "USD") },
	],
	{
		en: [
			"OpenAI raised $110 billion. Microsoft's market value is $3.8 trillion, Amazon's $2.4 trillion.",
		],
		zh: ["OpenAI融资1100亿美元。微软市值3.8万亿美元，亚马逊2.4万亿美元。"],
	},
);
