import { atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";
import { move } from "../fact.ts";
import { monday, on, quarterOf, thursday, yearOf } from "../time.ts";

// A list goes on in the words of its first member.
corpus(
	[
		move("Oracle", -6.2, "premarket"),
		move("CoreWeave", -3.5, "premarket"),
		move("AMD", -2.7, "premarket"),
		move("Arm", -2, "premarket"),
	],
	{
		en: [
			"Oracle is down 6.2% before the bell, CoreWeave 3.5%, AMD 2.7% and Arm 2%.",
			"Before the open Oracle fell 6.2%, CoreWeave 3.5%, AMD by 2.7% and Arm by 2%.",
		],
		zh: [
			"盘前甲骨文跌6.2%，CoreWeave 3.5%，AMD 2.7%，安谋2%。",
			"盤前甲骨文跌6.2%、CoreWeave 3.5%、超微2.7%、安謀2%。",
		],
	},
);
corpus(
	[
		move("NVIDIA", 3.9, "session", monday),
		move("Oracle", 6.3, "session", monday),
		move("Broadcom", 1.6, "session", monday),
	],
	{
		en: ["Nvidia gained 3.9%, Oracle 6.3% and Broadcom 1.6% on Monday."],
		zh: ["周一英伟达涨3.9%，甲骨文6.3%，博通1.6%。"],
	},
);

// Written in characters.
corpus([move("Intel", 22.7, "session"), move("NVIDIA", 3.49, "session")], {
	zh: ["英特爾暴漲百分之廿二點七，輝達也漲百分之三點四九。"],
});
corpus(move("Intel", 22.7, "session", thursday), {
	zh: ["英特爾十八日大漲22.7%。"],
});
corpus(
	{
		kind: "market-cap",
		subject: "NVIDIA",
		value: exactly(4.46e12, "USD"),
	},
	{
		en: ["Nvidia closed at $183.61, a market value of $4.46 trillion."],
		zh: ["輝達市值四點四六兆美元。"],
	},
);

// The day before and after the one told.
corpus(
	[
		move("NVIDIA", 3, "close", monday),
		move("NVIDIA", 5, "session", on("2025-09-19")),
	],
	{
		en: ["Nvidia closed up 3% on Monday. A day earlier it had gained 5%."],
		zh: ["周一英伟达收涨3%。前一日它涨5%。"],
	},
);
corpus(move("Cerebras", 68, "close", monday), {
	en: [
		"Cerebras opened at $350 and closed on Monday 68% above the offer price.",
	],
	zh: ["Cerebras周一收盘较发行价高出68%。"],
});

// Cut back after the opening bell.
corpus([move("IREN", 20, "premarket"), move("IREN", 10, "session")], {
	zh: ["IREN盘前涨20%，开盘后收窄至10%。"],
});

// What a move gains or costs the owners.
corpus(
	[
		move("NVIDIA", -7, "low", monday),
		{
			kind: "market-cap-change",
			subject: "NVIDIA",
			value: exactly(-3.5e11, "USD"),
			when: monday,
		},
	],
	{
		en: [
			"On Monday Nvidia was off 7% at the low, which erased $350 billion.",
			"On Monday Nvidia fell 7% at the low, wiping out $350 billion.",
			"On Monday Nvidia was down 7% at its low, a loss of $350 billion.",
		],
		zh: ["英伟达周一盘中最低跌7%，抹去3500亿美元。"],
	},
);
corpus(
	[
		{ kind: "market-cap", subject: "NVIDIA", value: exactly(4.46e12, "USD") },
		{
			kind: "market-cap-change",
			subject: "NVIDIA",
			value: exactly(1.7e11, "USD"),
		},
	],
	{
		en: [
			"Nvidia's market value rose $170 billion to $4.46 trillion.",
			"Nvidia's market value jumped by $170 billion, to $4.46 trillion.",
			"Nvidia has a market value of $4.46 trillion, up $170 billion.",
		],
		zh: [
			"英伟达市值增加1700亿美元至4.46万亿美元。",
			"英伟达总市值4.46万亿美元，一日增加1700亿美元。",
		],
	},
);

// A level, not a change.
corpus(
	{ kind: "market-cap", subject: "Microsoft", value: atLeast(4e12, "USD") },
	{
		en: [
			"Microsoft's market value is back above $4 trillion.",
			"Microsoft's market value climbed past $4 trillion.",
		],
		zh: [
			"微软市值重回4万亿美元上方。",
			"微軟市值站上4兆美元大關之上。",
			"微软市值涨回4万亿美元关口以上。",
		],
	},
);
corpus(
	{ kind: "market-cap", subject: "Oracle", value: upTo(5e11, "USD") },
	{
		en: ["Oracle's market cap slipped below $500 billion."],
		zh: ["甲骨文市值跌回5000亿美元下方。"],
	},
);
corpus(
	{ kind: "market-cap", subject: "AMD", value: exactly(4e11, "USD") },
	{
		en: ["AMD, valued at $400 billion, has no peer but one."],
	},
);

// Steps of a measure.
corpus(
	{
		kind: "spending",
		subject: "Meta",
		value: exactly(1.15e11, "USD"),
		when: yearOf(2026),
	},
	{
		en: [
			"Meta raised its 2026 capex by $10 billion to $115 billion.",
			"$115 billion: Meta's own guide for capital expenditure in 2026",
		],
		zh: [
			"Meta将2026年资本支出上调50亿美元至1150亿美元。",
			"1150亿美元：Meta 2026年资本支出指引",
		],
	},
);

// Held against another company's.
corpus(
	[
		{
			kind: "revenue",
			subject: "OpenAI",
			qualifier: "annual",
			value: exactly(2.4e10, "USD"),
		},
		{
			kind: "revenue",
			subject: "Anthropic",
			qualifier: "annual",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI's annualized revenue is $24 billion, behind Anthropic at $30 billion.",
			"OpenAI's annualized revenue is $24 billion, below Anthropic's $30 billion.",
			"OpenAI's annualized revenue is $24 billion against $30 billion at Anthropic.",
		],
		zh: [
			"OpenAI年化营收240亿美元，低于Anthropic的300亿美元。",
			"OpenAI年化營收240億美元，Anthropic則為300億美元。",
		],
	},
);
corpus(
	[
		{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
		{ kind: "valuation", subject: "Anthropic", value: exactly(1.83e11, "USD") },
	],
	{
		en: [
			"The company behind ChatGPT is valued at $500 billion; its rival Anthropic at $183 billion.",
		],
	},
);

// A part, and the same term of a year before.
const quarter = quarterOf(2025, 2);
corpus(
	[
		{
			kind: "revenue",
			subject: "NVIDIA",
			value: exactly(5.7e10, "USD"),
			when: quarter,
		},
		{
			kind: "revenue",
			subject: "NVIDIA",
			value: exactly(5.1e10, "USD"),
			when: quarter,
		},
	],
	{
		en: [
			"Nvidia's second-quarter revenue was $57 billion, of which data centers brought $51 billion.",
		],
		zh: ["英伟达二季度营收570亿美元，其中数据中心510亿美元。"],
	},
);
corpus(
	[
		{
			kind: "spending",
			subject: "Nebius",
			value: exactly(2.1e9, "USD"),
			when: quarter,
		},
		{
			kind: "spending",
			subject: "Nebius",
			value: exactly(4e8, "USD"),
			when: quarterOf(2024, 2),
		},
	],
	{
		en: [
			"Nebius's second-quarter capex was $2.1 billion, up from $400 million a year earlier.",
		],
		zh: [
			"Nebius二季度资本支出21亿美元，为2024年同期4亿美元的五倍。",
			"Nebius第二季資本支出21億美元，去年同期4億美元。",
		],
	},
);
corpus(
	[
		{
			kind: "profit",
			subject: "Microsoft",
			value: exactly(2.7e10, "USD"),
			when: quarter,
		},
		{
			kind: "profit",
			subject: "OpenAI",
			value: exactly(-1.1e10, "USD"),
			when: quarter,
		},
	],
	{
		en: [
			"Microsoft's second-quarter profit was $27 billion, and OpenAI's loss in the same period $11 billion.",
		],
		zh: [
			"微软二季度净利润270亿美元，OpenAI同期净亏110亿美元。",
			"微软二季度净利润270亿美元；OpenAI同期净亏110亿美元。",
		],
	},
);

// A question that only ends the sentence.
corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		value: exactly(1.3e10, "USD"),
		qualifier: "annual",
	},
	{
		en: ["OpenAI's annual revenue is $13 billion; can it really pay?"],
		zh: ["OpenAI一年营收才130亿美元，真能还上吗？"],
	},
);

// By its home.
corpus(
	[
		move("Nokia", 21, "session"),
		{ kind: "market-cap", subject: "Nokia", value: exactly(4.2e10, "USD") },
	],
	{
		en: [
			"Nokia surged 21% on word of a pact with Nvidia. The Finnish company has a market value of $42 billion.",
		],
	},
);

nothing([
	"The eight AI giants together lost $547 billion in market value.",
	"AI八巨头市值合计蒸发5470亿美元。",
	"花旗预计明年超大规模云厂商资本开支4900亿美元。",
	"Analysts at Citi see AI spending of $490 billion next year.",
	"Oracle's shares have lost 45.9% in six months.",
	"CoreWeave shares are up 210% in eight months.",
	"Will OpenAI's annual revenue reach $13 billion, or can it not?",
	"OpenAI年营收130亿美元，是真的吗？",
]);

// What a contract comes to a year, and whose revenue it is.
corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
		},
		{
			kind: "spending",
			subject: "OpenAI",
			object: "Oracle",
			qualifier: "annual",
			value: exactly(6e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI signed a $300 billion contract with Oracle, or about $60 billion a year.",
		],
		zh: [
			"OpenAI与甲骨文签下3000亿美元合同，相当于每年600亿美元。",
			"OpenAI與甲骨文簽下3000億美元合約，攤下來一年600億美元。",
		],
	},
);
corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
		},
		{
			kind: "revenue",
			subject: "Oracle",
			qualifier: "annual",
			value: exactly(6e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI signed a $300 billion contract with Oracle, whose annual revenue is $60 billion.",
		],
	},
);

// The hours that the sentence before has set.
corpus(
	[
		{
			kind: "price-move",
			subject: "Oracle",
			qualifier: "after-hours",
			value: exactly(-3, "percent"),
		},
		{
			kind: "price-move",
			subject: "Microsoft",
			qualifier: "after-hours",
			value: exactly(0.21, "percent"),
		},
		{
			kind: "price-move",
			subject: "CoreWeave",
			qualifier: "after-hours",
			value: exactly(5, "percent"),
		},
	],
	{
		en: [
			"Oracle fell 3% after hours. Microsoft rose 0.21% over the same stretch, and CoreWeave gained 5%.",
		],
		zh: ["甲骨文盘后跌3%。微软同一时段涨0.21%，CoreWeave上涨5%。"],
	},
);
