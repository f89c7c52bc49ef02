import { corpus, exactly } from "../corpus.ts";

/** One sum in the notations of the business press. */

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Intel",
		value: exactly(5e9, "USD"),
	},
	{
		en: [
			"Nvidia will invest US$5bn in Intel.",
			"Nvidia will invest $5 bn in Intel.",
			"Nvidia will invest USD 5 billion in Intel.",
			"Nvidia will invest 5 billion U.S. dollars in Intel.",
			"Nvidia will invest five billion dollars in Intel.",
			"Nvidia will invest $5,000 million in Intel.",
			"Nvidia will invest $5.0B in Intel.",
			"Nvidia will invest $5,000,000,000 in Intel.",
			"Nvidia will invest $5 billion (£3.7 billion) in Intel.",
			"Nvidia will invest 5bn dollars in Intel.",
		],
		zh: [
			"英伟达将向英特尔投资五十亿美元。",
			"輝達將向英特爾投資50億美金。",
			"英伟达将向英特尔投资 50 亿美元。",
			"英偉達將向英特爾投資US$50億。",
			"英伟达将向英特尔投资50亿美元（约合人民币355亿元）。",
			"英偉達將向英特爾投資50億美元（約388億港元）。",
			"輝達將向英特爾投資５０億美元。",
			"英伟达将向英特尔投资5,000,000,000美元。",
		],
	},
);

corpus(
	{ kind: "market-cap", subject: "NVIDIA", value: exactly(4.4e12, "USD") },
	{
		en: [
			"Nvidia has a market value of $4.4tn.",
			"Nvidia has a market value of $4.4 trillion.",
			"Nvidia has a market value of US$4.4 trillion.",
			"Nvidia has a market value of $4,400 billion.",
		],
		zh: [
			"英伟达市值为4.4万亿美元。",
			"輝達市值為4.4兆美元。",
			"英偉達市值為4.4萬億美元。",
			"英伟达市值为4.4兆美元。",
			"輝達市值為4兆4000億美元。",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "Oracle",
		qualifier: "total",
		value: exactly(4.5, "GW"),
	},
	{
		en: [
			"Oracle will provide OpenAI with 4.5 GW of capacity.",
			"Oracle will provide OpenAI with 4,500 MW of capacity.",
			"Oracle will provide OpenAI with 4.5-gigawatts of capacity.",
		],
		zh: [
			"甲骨文将为OpenAI提供4.5GW容量。",
			"甲骨文将为OpenAI提供4500兆瓦容量。",
			"甲骨文將為OpenAI提供4.5百萬瓩容量。",
			"甲骨文將為OpenAI提供45億瓦容量。",
			"甲骨文將為OpenAI提供4.5千兆瓦容量。",
			"甲骨文将为OpenAI提供450万千瓦容量。",
			"甲骨文将为OpenAI提供4.5吉瓦（GW）容量。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "session",
		value: exactly(-3.5, "percent"),
	},
	{
		en: [
			"Nvidia fell 3.5%.",
			"Nvidia fell 3.5 percent.",
			"Nvidia was down 3.5%.",
		],
		zh: ["英伟达跌3.5%。", "輝達下跌3.5％。", "輝達跌幅3.5%。"],
	},
);

corpus(
	{
		kind: "users",
		subject: "OpenAI",
		qualifier: "weekly",
		value: exactly(8e8, "count"),
	},
	{
		en: [
			"ChatGPT has 800 million weekly active users.",
			"ChatGPT has 800m weekly active users.",
			"ChatGPT has 0.8 billion weekly active users.",
			"ChatGPT has 800,000,000 weekly active users.",
		],
		zh: [
			"ChatGPT周活跃用户8亿。",
			"ChatGPT每週活躍用戶8億人。",
			"ChatGPT周活用户为八亿。",
		],
	},
);
