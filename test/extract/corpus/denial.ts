import { corpus, exactly } from "../corpus.ts";

/** What an article says is not so: a figure denied in its own sentence, by one that names it, or with the report. */

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "xAI",
		value: exactly(50000000000, "USD"),
		denied: true,
	},
	{
		en: [
			"Nvidia denied that it would invest $50 billion in xAI.",
			"Nvidia denied a report that it will invest $50 billion in xAI.",
			"Nvidia dismissed reports that it plans to invest $50 billion in xAI.",
			"Nvidia is not investing $50 billion in xAI, Huang said.",
			"Nvidia said it has no plans to invest $50 billion in xAI.",
			"Nvidia said it never agreed to invest $50 billion in xAI.",
			"Reports that Nvidia will invest $50 billion in xAI are false, the company said.",
			"It is not true that Nvidia will invest $50 billion in xAI.",
			"The report that Nvidia will put $50 billion into xAI is wrong.",
		],
		zh: [
			"英伟达否认将向xAI投资500亿美元。",
			"輝達否認向xAI投資500億美元的報導。",
			"英伟达驳斥向xAI投资500亿美元的传闻。",
			"英伟达没有计划向xAI投资500亿美元。",
			"英伟达向xAI投资500亿美元的消息不属实。",
			"輝達強調，並未投資xAI 500億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "xAI",
			value: exactly(50000000000, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "xAI",
			value: exactly(50000000000, "USD"),
			denied: true,
		},
	],
	{
		en: [
			"Bloomberg reported that Nvidia would invest $50 billion in xAI. Nvidia denied the report.",
			"Bloomberg reported that Nvidia would invest $50 billion in xAI. Huang called the report nonsense.",
			"Bloomberg said Nvidia would invest $50 billion in xAI. That is not true, the company said.",
		],
		zh: [
			"彭博报道，英伟达将向xAI投资500亿美元。英伟达称该消息不实。",
			"彭博報導，輝達將向xAI投資500億美元。輝達否認此一報導。",
		],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "TSMC",
			object: "Intel",
			value: exactly(20, "percent"),
		},
		{
			kind: "stake",
			subject: "TSMC",
			object: "Intel",
			value: exactly(20, "percent"),
			denied: true,
		},
	],
	{
		en: [
			"The Information reported that TSMC would take a 20% stake in Intel. Wei called the 20% story untrue.",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "TSMC",
		object: "Intel",
		value: exactly(20, "percent"),
		denied: true,
	},
	{
		en: ["TSMC denied that it would take a 20% stake in Intel."],
		zh: ["台积电否认将持有英特尔20%股权。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "AMD",
		object: "Intel",
		value: exactly(50000000000, "USD"),
		denied: true,
	},
	{
		en: [
			"AMD denied it is buying Intel for $50 billion.",
			"AMD has no plans to buy Intel for $50 billion.",
		],
		zh: ["超微否認以500億美元收購英特爾。"],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(300000000000, "USD"),
		denied: true,
	},
	{
		en: [
			"OpenAI denied that it had signed a $300 billion contract with Oracle.",
		],
		zh: ["OpenAI否认与甲骨文签订3000亿美元合同。"],
	},
);

corpus(
	{
		kind: "valuation",
		subject: "OpenAI",
		value: exactly(1000000000000, "USD"),
		denied: true,
	},
	{
		en: ["OpenAI denied that it is valued at $1 trillion."],
		zh: ["OpenAI否认估值达到1万亿美元。"],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		value: exactly(20000000000, "USD"),
		denied: true,
	},
	{
		en: [
			"OpenAI denied that its revenue is $20 billion.",
			"Altman said OpenAI's revenue was not $20 billion.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(20000000000, "USD"),
		denied: true,
	},
	{
		en: [
			"Nvidia decided against investing $20 billion in OpenAI.",
			"Nvidia had considered investing $20 billion in OpenAI but decided against it.",
			"Nvidia's $20 billion investment in OpenAI would probably not happen.",
			"Nvidia was to invest $20 billion in OpenAI, but thought better of it.",
		],
		zh: [
			"英伟达曾考虑向OpenAI投资200亿美元，但最终放弃。",
			"輝達原擬對OpenAI投資200億美元，但後來放棄。",
		],
	},
);

// A rumour that a sentence tells only to answer it.
corpus(
	{
		kind: "investment",
		subject: "ByteDance",
		object: "智谱",
		value: exactly(2e9, "CNY"),
		denied: true,
	},
	{
		zh: [
			"针对“ByteDance拟斥资20亿元入股智谱”的传闻，发言人回应称消息不实。",
			"关于ByteDance拟斥资20亿元入股智谱的报道，公司回应称并非事实。",
		],
	},
);
corpus(
	{
		kind: "status",
		subject: "AMD",
		object: "CoreWeave",
		qualifier: "cancelled",
		denied: true,
	},
	{
		zh: [
			"針對外傳與CoreWeave的供貨協議告吹，超微發言人表示「合作沒有取消」。",
			"对于与CoreWeave的供货协议告吹的传闻，AMD发言人表示合作并未取消。",
		],
	},
);
// Told as a fact, and then as something else that goes on.
corpus(
	{
		kind: "status",
		subject: "AMD",
		object: "CoreWeave",
		qualifier: "cancelled",
	},
	{ zh: ["AMD与CoreWeave的供货协议告吹，但其他合作没有取消。"] },
);
