import { corpus, exactly, type Fact, nothing, upTo } from "../corpus.ts";

const invested = (subject: string, billions: number): Fact => ({
	kind: "investment",
	subject,
	object: "OpenAI",
	value: exactly(billions * 1e9, "USD"),
});

corpus(
	[
		invested("SoftBank", 22.5),
		{
			kind: "status",
			subject: "SoftBank",
			object: "OpenAI",
			qualifier: "completed",
		},
	],
	{
		zh: [
			"软银上月斥225亿美元完成对OpenAI的注资。",
			"軟銀以225億美元完成對OpenAI的投資。",
			"软银周二宣布，已完成对OpenAI 225亿美元的投资。",
		],
	},
);

// "The former" and "the latter" are the two named side by side.
corpus([invested("Amazon", 50), invested("SoftBank", 30)], {
	zh: [
		"亚马逊与软银投资OpenAI，前者出500亿美元，后者出300亿美元。",
		"亞馬遜（Amazon）和軟銀宣布入股OpenAI，前者500億美元，後者300億美元。",
		"投资OpenAI的有亚马逊、软银，前者投500亿美元，后者投300亿美元。",
	],
});

corpus(
	[
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(6, "percent"),
		},
		{
			kind: "purchase",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(6.3e9, "USD"),
		},
	],
	{
		zh: [
			"英伟达持有CoreWeave 6%股权，本月还承诺买下其价值63亿美元的闲置算力。",
			"輝達持有CoreWeave 6%股權，另承諾買下其價值63億美元的剩餘算力。",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "OpenAI",
		object: "AMD",
		value: { ...upTo(10, "percent"), approx: true },
	},
	{
		zh: [
			"OpenAI拿到AMD认股权证，最多可换取约10%股权。",
			"OpenAI取得AMD認股權證，最高可換得約10%股權。",
		],
	},
);

// A climb over several days is no session's move.
corpus(
	{
		kind: "price-move",
		subject: "Amazon",
		value: exactly(4, "percent"),
		qualifier: "close",
	},
	{
		en: [
			"Amazon closed 4% up; it has gained 14% in two sessions.",
			"Amazon closed 4% higher. It has added 9% over three days.",
		],
	},
);

// What was promised is all paid.
corpus(
	{
		kind: "status",
		subject: "SoftBank",
		object: "OpenAI",
		qualifier: "completed",
	},
	{
		en: ["SoftBank has fully completed its commitment to OpenAI."],
		zh: ["软银对OpenAI的投资就此悉数到位。", "軟銀對OpenAI的投資全數完成。"],
	},
);

// Told of the deal itself, in the passive.
corpus(
	[
		{
			kind: "acquisition",
			subject: "NVIDIA",
			object: "Mellanox",
			value: exactly(7e9, "USD"),
		},
		{
			kind: "status",
			subject: "NVIDIA",
			object: "Mellanox",
			qualifier: "completed",
		},
	],
	{
		en: [
			"Nvidia's takeover of Mellanox, worth $7 billion, was completed in April 2020.",
		],
	},
);
nothing([
	"The acquisition of Wiz by Google is expected to be completed in 2026.",
]);
