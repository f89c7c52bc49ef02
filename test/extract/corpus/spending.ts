import { about, atLeast, between, corpus, exactly } from "../corpus.ts";

corpus(
	{
		kind: "spending",
		subject: "Meta",
		value: between(6.6e10, 7.2e10, "USD"),
		when: { from: "2025-01-01", to: "2025-12-31" },
	},
	{
		en: [
			"Meta expects capital expenditures of $66 billion to $72 billion this year.",
			"Meta's 2025 capex will be between $66bn and $72bn.",
		],
		zh: [
			"Meta预计今年资本支出为660亿至720亿美元。",
			"Meta今年資本支出將達660億至720億美元。",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Amazon",
		value: atLeast(1e11, "USD"),
		when: { from: "2025-01-01", to: "2025-12-31" },
	},
	{
		en: [
			"Amazon plans to spend more than $100 billion on capital projects this year.",
		],
		zh: [
			"亚马逊今年资本开支将超过1000亿美元。",
			"亞馬遜今年資本支出將逾1000億美元。",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Google",
		value: exactly(8.5e10, "USD"),
		when: { from: "2025-01-01", to: "2025-12-31" },
	},
	{
		en: [
			"Alphabet raised its 2025 capital spending forecast to $85 billion.",
			"Google now sees capex of $85 billion in 2025.",
		],
		zh: [
			"谷歌把2025年资本支出预期上调至850亿美元。",
			"Alphabet將2025年資本支出調高到850億美元。",
		],
	},
);

corpus(
	{ kind: "spending", subject: "Microsoft", value: exactly(8e10, "USD") },
	{
		en: [
			"Microsoft plans to spend $80 billion on AI data centers in fiscal 2025.",
		],
		zh: ["微軟2025會計年度將斥資800億美元興建AI資料中心。"],
	},
);

corpus(
	{ kind: "spending", subject: "Stargate", value: exactly(5e11, "USD") },
	{
		en: [
			"Stargate intends to spend $500 billion on AI infrastructure.",
			"Stargate is a $500 billion build-out of data centers.",
		],
		zh: [
			"“星际之门”计划投资5000亿美元建设AI基础设施。",
			"星際之門將投入5000億美元興建AI基礎設施。",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "OpenAI",
		value: about(6e11, "USD"),
		when: { to: "2030-12-31" },
	},
	{
		en: ["OpenAI plans to spend roughly $600 billion on compute by 2030."],
		zh: ["OpenAI计划在2030年底前投入约6000亿美元建设算力。"],
	},
);

corpus(
	{
		kind: "spending",
		subject: "OpenAI",
		object: "Oracle",
		qualifier: "annual",
		value: exactly(6e10, "USD"),
	},
	{ zh: ["OpenAI每年将向甲骨文支付600亿美元。"] },
);

corpus(
	{ kind: "spending", subject: "Apple", value: exactly(5e11, "USD") },
	{
		en: ["Apple will spend $500 billion in the United States over four years."],
	},
);

corpus(
	{ kind: "spending", subject: "TSMC", value: exactly(1e11, "USD") },
	{
		en: ["TSMC will spend $100 billion on new plants in Arizona."],
		zh: ["台积电将在亚利桑那州投资1000亿美元建厂。"],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Microsoft",
		value: exactly(2.42e10, "USD"),
		when: { from: "2025-04-01", to: "2025-06-30" },
	},
	{
		en: ["Microsoft's capital expenditures were $24.2 billion last quarter."],
		zh: ["微软上季资本支出242亿美元。", "微軟上季資本支出達242億美元。"],
	},
);
