import { atLeast, corpus, exactly } from "../corpus.ts";

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
			"OpenAI is on course for $13 billion of revenue this year.",
			"OpenAI forecasts 2025 sales of $13bn.",
		],
		zh: [
			"OpenAI预计2025年营收130亿美元。",
			"OpenAI今年營收可望達130億美元。",
			"OpenAI 2025年收入预计为130亿美元。",
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
			"OpenAI's annualised revenue has topped $20 billion.",
			"OpenAI's revenue run rate exceeds $20 billion.",
		],
		zh: [
			"OpenAI年化营收突破200亿美元。",
			"OpenAI的年度經常性收入已超過200億美元。",
			"OpenAI年化收入逾200亿美元。",
		],
	},
);

corpus(
	{ kind: "revenue", subject: "NVIDIA", value: exactly(5.7e10, "USD") },
	{
		en: [
			"Nvidia reported fiscal third-quarter revenue of $57 billion.",
			"Nvidia's sales came to $57 billion in its fiscal third quarter.",
		],
		zh: [
			"英伟达第三财季营收570亿美元。",
			"輝達2026會計年度第三季營收為570億美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "CoreWeave",
		value: exactly(1.21e9, "USD"),
		when: { from: "2025-04-01", to: "2025-06-30" },
	},
	{
		en: [
			"CoreWeave's revenue last quarter was $1.21 billion.",
			"CoreWeave had revenue of $1.21 billion in the second quarter of 2025.",
		],
		zh: [
			"CoreWeave上季营收12.1亿美元。",
			"CoreWeave 2025年第二季度营收为12.1亿美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "Oracle",
		qualifier: "annual",
		value: atLeast(3e10, "USD"),
		when: { from: "2028-01-01" },
	},
	{
		en: [
			"Oracle expects the contract to bring it more than $30 billion in annual revenue from 2028.",
		],
		zh: ["甲骨文预计该合同从2028年起每年带来逾300亿美元收入。"],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		value: exactly(2e11, "USD"),
		when: { from: "2030-01-01", to: "2030-12-31" },
	},
	{
		en: ["OpenAI projects revenue of $200 billion in 2030."],
		zh: [
			"OpenAI预计2030年营收达2000亿美元。",
			"OpenAI預估2030年營收2000億美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "TSMC",
		value: exactly(3.3577e11, "TWD"),
		when: { from: "2025-08-01", to: "2025-08-31" },
	},
	{
		en: ["TSMC's August revenue was NT$335.77 billion."],
		zh: [
			"台積電8月營收新台幣3357.7億元。",
			"台积电8月营收为新台币3357.7亿元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "ASML",
		value: exactly(7.7e9, "EUR"),
		when: { from: "2025-04-01", to: "2025-06-30" },
	},
	{
		en: ["ASML had sales of €7.7 billion in the second quarter."],
		zh: ["ASML第二季度营收77亿欧元。"],
	},
);

corpus(
	{
		kind: "profit",
		subject: "OpenAI",
		value: exactly(-5e9, "USD"),
		when: { from: "2024-01-01", to: "2024-12-31" },
	},
	{
		en: [
			"OpenAI lost $5 billion in 2024.",
			"OpenAI posted a loss of $5 billion for 2024.",
			"Last year OpenAI made a $5 billion loss.",
		],
		zh: [
			"OpenAI 2024年亏损50亿美元。",
			"OpenAI去年虧損50億美元。",
			"OpenAI去年净亏损达50亿美元。",
		],
	},
);

corpus(
	{
		kind: "profit",
		subject: "OpenAI",
		value: exactly(-1.4e10, "USD"),
		when: { from: "2026-01-01", to: "2026-12-31" },
	},
	{
		en: [
			"OpenAI expects to lose $14 billion in 2026.",
			"OpenAI forecasts a loss of $14 billion next year.",
		],
		zh: ["OpenAI预计2026年亏损140亿美元。", "OpenAI預估明年虧損140億美元。"],
	},
);

corpus(
	{ kind: "profit", subject: "NVIDIA", value: exactly(2.64e10, "USD") },
	{
		en: ["Nvidia's net income was $26.4 billion in the fiscal second quarter."],
		zh: ["英伟达第二财季净利润264亿美元。", "輝達第二財季淨利264億美元。"],
	},
);

corpus(
	{
		kind: "profit",
		subject: "TSMC",
		value: exactly(3.983e11, "TWD"),
		when: { from: "2025-04-01", to: "2025-06-30" },
	},
	{
		en: ["TSMC's net profit for the second quarter came to NT$398.3 billion."],
		zh: ["台積電第二季淨利新台幣3983億元。"],
	},
);

corpus(
	{
		kind: "profit",
		subject: "寒武纪",
		value: exactly(1.038e9, "CNY"),
		when: { from: "2025-01-01", to: "2025-06-30" },
	},
	{ zh: ["寒武纪上半年实现净利润10.38亿元。"] },
);

corpus(
	{
		kind: "profit",
		subject: "SoftBank",
		value: exactly(4.218e11, "JPY"),
		when: { from: "2025-04-01", to: "2025-06-30" },
	},
	{
		en: [
			"SoftBank posted a net profit of 421.8 billion yen in the second quarter.",
		],
		zh: ["软银第二季度净利润4218亿日元。"],
	},
);
