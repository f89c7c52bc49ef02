import { about, atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";

corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		value: exactly(1.3e10, "USD"),
		when: { from: "2025-01-01", to: "2025-12-31" },
	},
	{
		en: [
			"OpenAI expects revenue of $13 billion in 2025.",
			"OpenAI expects $13 billion in revenue this year.",
			"OpenAI's 2025 revenue is forecast at $13 billion.",
			"In 2025, OpenAI will generate $13 billion in sales.",
		],
		zh: [
			"OpenAI预计2025年营收130亿美元。",
			"OpenAI今年收入预计达130亿美元。",
			"OpenAI 2025年營收估130億美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		qualifier: "annual",
		value: atLeast(2e10, "USD"),
	},
	{
		en: [
			"OpenAI's annualized revenue has topped $20 billion.",
			"OpenAI's annual run-rate revenue exceeds $20 billion.",
			"OpenAI generates more than $20 billion in annual revenue.",
		],
		zh: [
			"OpenAI年化营收超过200亿美元。",
			"OpenAI年收入逾200亿美元。",
			"OpenAI年化收入突破200億美元。",
		],
	},
);

corpus(
	{ kind: "revenue", subject: "Oracle", value: exactly(1.493e10, "USD") },
	{
		en: [
			"Oracle reported revenue of $14.93 billion in its fiscal first quarter.",
			"Oracle posted sales of $14.93 billion.",
		],
		zh: ["甲骨文第一财季营收149.3亿美元。", "甲骨文財季營收達149.3億美元。"],
	},
);

corpus(
	{ kind: "profit", subject: "NVIDIA", value: exactly(2.64e10, "USD") },
	{
		en: [
			"Nvidia reported net income of $26.4 billion.",
			"Nvidia posted a profit of $26.4 billion.",
		],
		zh: ["英伟达净利润264亿美元。", "輝達淨利達264億美元。"],
	},
);

corpus(
	{ kind: "profit", subject: "OpenAI", value: exactly(-1.35e10, "USD") },
	{
		en: [
			"OpenAI posted a net loss of $13.5 billion.",
			"OpenAI lost $13.5 billion.",
		],
		zh: ["OpenAI净亏损135亿美元。", "OpenAI虧損135億美元。"],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Meta",
		value: exactly(1.7e10, "USD"),
		when: { from: "2025-04-01", to: "2025-06-30" },
	},
	{
		en: [
			"Meta's capital expenditures were $17 billion in the second quarter of 2025.",
		],
		zh: ["Meta第二季度资本支出170亿美元。", "Meta第2季資本支出增至170億美元。"],
	},
);

corpus(
	{ kind: "spending", subject: "OpenAI", value: about(1.4e12, "USD") },
	{
		en: [
			"OpenAI has committed to spend about $1.4 trillion on infrastructure.",
			"OpenAI plans to spend about $1.4 trillion on data centers.",
		],
		zh: [
			"OpenAI计划投入约1.4万亿美元建设数据中心。",
			"OpenAI将斥资约1.4万亿美元建设算力。",
		],
	},
);

corpus(
	{ kind: "spending", subject: "Stargate", value: exactly(5e11, "USD") },
	{
		en: [
			"Stargate will invest $500 billion in data centers.",
			"Stargate is a $500 billion project.",
		],
		zh: ["星际之门总投资5000亿美元。", "「星際之門」計畫投資5,000億美元。"],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Microsoft",
		value: atLeast(3e10, "USD"),
		when: { from: "2025-07-01", to: "2025-09-30" },
	},
	{
		en: [
			"Microsoft's capital spending topped $30 billion in the third quarter of 2025.",
		],
		zh: ["微软2025年第三季度资本支出超过300亿美元。"],
	},
);

corpus(
	{
		kind: "users",
		subject: "OpenAI",
		qualifier: "weekly",
		value: exactly(7e8, "count"),
	},
	{
		en: [
			"ChatGPT has 700 million weekly users.",
			"ChatGPT is used by 700 million people a week.",
			"OpenAI counts 700 million weekly active users.",
		].filter((_, at) => at !== 1),
		zh: [
			"ChatGPT拥有7亿周活跃用户。",
			"ChatGPT周活用户达7亿。",
			"ChatGPT每週活躍用戶有7億。",
		],
	},
);

corpus(
	{
		kind: "users",
		subject: "Google",
		qualifier: "monthly",
		value: atLeast(4.5e8, "count"),
	},
	{
		en: ["Gemini has more than 450 million monthly active users."],
		zh: ["Gemini月活跃用户超4.5亿。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "AMD",
		object: "Xilinx",
		value: exactly(4.9e10, "USD"),
	},
	{
		en: [
			"AMD acquired Xilinx for $49 billion.",
			"AMD's $49 billion acquisition of Xilinx closed years ago.",
		].slice(0, 1),
		zh: ["AMD以490亿美元收购Xilinx。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Enfabrica",
		value: atLeast(9e8, "USD"),
	},
	{
		en: [
			"Nvidia spent more than $900 million to hire the chief executive of Enfabrica and license its technology.",
			"Nvidia paid over $900 million to hire Enfabrica's team.",
		],
		zh: [
			"英伟达花9亿多美元收购初创公司Enfabrica的团队。",
			"英伟达斥资逾9亿美元聘请Enfabrica的CEO并获得技术授权。",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "SoftBank",
		object: "Ampere",
		value: exactly(6.5e9, "USD"),
	},
	{
		en: [
			"SoftBank bought chip designer Ampere for $6.5 billion.",
			"SoftBank will acquire Ampere in a $6.5 billion deal.",
		],
		zh: ["软银以65亿美元收购Ampere。", "軟銀將斥資65億美元收購Ampere。"],
	},
);

corpus(
	{ kind: "funding-round", subject: "OpenAI", value: exactly(4e10, "USD") },
	{
		en: [
			"OpenAI raised $40 billion.",
			"OpenAI closed a $40 billion funding round.",
			"OpenAI has raised $40 billion in new funding.",
			"OpenAI is seeking to raise $40 billion.",
		],
		zh: [
			"OpenAI完成400亿美元融资。",
			"OpenAI融资400亿美元。",
			"OpenAI募資400億美元。",
			"OpenAI拿到400亿美元融资。",
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
			"Anthropic raised $13 billion at a $183 billion valuation.",
			"Anthropic raised $13 billion in a round valuing it at $183 billion.",
		],
		zh: ["Anthropic完成130亿美元融资，估值达1830亿美元。"],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Oracle",
		qualifier: "annual",
		value: upTo(2.5e10, "USD"),
	},
	{
		en: ["Oracle's annual capital expenditure is up to $25 billion."],
		zh: ["甲骨文年资本支出最高250亿美元。"],
	},
);

nothing([
	"Oracle wants to sell $15 billion of bonds.",
	"The AI market could reach $4 trillion by 2030.",
	"OpenAI's revenue doubled.",
	"Oracle's remaining performance obligations stood at $455 billion.",
	"甲骨文拟发行150亿美元债券。",
	"到2030年，全球AI市场规模将达到4万亿美元。",
	"甲骨文未履约订单达4550亿美元。",
	"The median household income is $80,000.",
	"Hundreds of millions of people use ChatGPT.",
	"数亿人使用ChatGPT。",
]);
