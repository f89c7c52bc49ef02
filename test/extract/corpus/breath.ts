import { atLeast, corpus, exactly, upTo } from "../corpus.ts";
import { dollars } from "../fact.ts";

/** Several deals told in one breath: who gives, who gets, and what each sum is of. */

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "Anthropic",
			value: dollars(8),
		},
		{
			kind: "investment",
			subject: "Google",
			object: "Anthropic",
			value: dollars(3),
		},
	],
	{
		en: [
			"Anthropic, backed by Amazon with $8 billion and by Google with $3 billion, is hiring.",
			"Amazon has invested $8 billion in Anthropic and Google $3 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: dollars(14.2),
		},
		{ kind: "purchase", subject: "Meta", object: "Nebius", value: dollars(3) },
	],
	{
		en: [
			"Meta signed a $14.2 billion deal with CoreWeave and a $3 billion one with Nebius.",
			"Meta signed a $14.2 billion deal with CoreWeave in May and a $3 billion one with Nebius in June.",
		],
	},
);

corpus(
	[
		{ kind: "spending", subject: "Meta", value: dollars(70) },
		{ kind: "spending", subject: "Microsoft", value: dollars(80) },
		{ kind: "spending", subject: "Google", value: dollars(93) },
	],
	{
		en: [
			"Meta expects to spend $70 billion, Microsoft $80 billion and Google $93 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "AMD",
			object: "ZT Systems",
			value: dollars(4.9),
		},
		{
			kind: "acquisition",
			subject: "AMD",
			object: "Silo AI",
			value: exactly(6.65e8, "USD"),
		},
	],
	{
		en: ["AMD paid $4.9 billion for ZT Systems and $665 million for Silo AI."],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "Qualcomm",
			object: "Alphawave",
			value: dollars(2.4),
		},
		{
			kind: "acquisition",
			subject: "Qualcomm",
			object: "Nuvia",
			value: dollars(1.4),
		},
	],
	{
		en: [
			"Qualcomm is to buy Alphawave for $2.4 billion; in 2021 it paid $1.4 billion for Nuvia.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: dollars(5),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(4, "percent"),
		},
	],
	{
		en: [
			"Under the deal Nvidia pays $5 billion and gets 4% of Intel.",
			"For its $5 billion Nvidia gets 4% of Intel.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: dollars(5),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nokia",
			value: dollars(1),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(2.9, "percent"),
		},
	],
	{
		en: [
			"Nvidia, which bought $5 billion of Intel stock in September, will put $1 billion into Nokia for a 2.9% stake.",
		],
	},
);

corpus(
	[
		{ kind: "spending", subject: "Google", value: upTo(4e10, "USD") },
		{ kind: "spending", subject: "Anthropic", value: dollars(50) },
	],
	{
		en: [
			"Google will invest up to $40 billion in Texas, it said, after Anthropic pledged $50 billion for data centers there.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Microsoft",
			value: dollars(30),
		},
		{
			kind: "investment",
			subject: "Microsoft",
			object: "Anthropic",
			value: upTo(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Anthropic",
			value: upTo(1e10, "USD"),
		},
	],
	{
		en: [
			"Anthropic committed $30 billion to Azure; in return Microsoft will invest up to $5 billion in the lab and Nvidia up to $10 billion.",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "IBM",
		object: "Confluent",
		value: dollars(11),
	},
	{
		en: [
			"IBM is acquiring Confluent in a cash deal that values it at $11 billion.",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "OpenAI",
		object: "Oracle",
		value: dollars(60),
		qualifier: "annual",
	},
	{ en: ["Oracle is to be paid some $60 billion a year by OpenAI."] },
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Cerebras",
			value: exactly(1.1e9, "USD"),
		},
		{ kind: "valuation", subject: "Cerebras", value: dollars(8.1) },
	],
	{
		en: [
			"Cerebras raised $1.1 billion at $8.1 billion in September.",
			"Cerebras raised $1.1 billion at $8.1 billion.",
		],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "Crusoe", value: exactly(1.4e9, "USD") },
		{ kind: "valuation", subject: "Crusoe", value: atLeast(1e10, "USD") },
	],
	{
		en: [
			"Crusoe raised $1.4 billion, taking its valuation to more than $10 billion.",
		],
	},
);

corpus(
	{ kind: "profit", subject: "OpenAI", value: dollars(-3.5) },
	{ en: ["OpenAI narrowed its loss to $3.5 billion."] },
);
