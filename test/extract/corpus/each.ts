import { corpus, exactly, upTo } from "../corpus.ts";

corpus(
	["G42", "Humain"].map((subject) => ({
		kind: "chips" as const,
		subject,
		object: "NVIDIA",
		value: upTo(35_000, "count"),
	})),
	{
		en: ["G42 and Humain may each buy up to 35,000 Nvidia GB300s."],
		zh: ["G42与Humain各可买最多3.5万颗英伟达GB300。"],
	},
);

corpus(
	["OpenAI", "xAI"].map((subject) => ({
		kind: "chips" as const,
		subject,
		object: "NVIDIA",
		value: exactly(100_000, "count"),
	})),
	{ zh: ["OpenAI与xAI各购买10万颗英伟达GPU。"] },
);

corpus(
	["Microsoft", "Meta"].map((subject) => ({
		kind: "capacity" as const,
		subject,
		object: "Crusoe",
		qualifier: "total" as const,
		value: exactly(0.5, "GW"),
	})),
	{ en: ["Microsoft and Meta will each take 500 MW from Crusoe."] },
);

// No list: of each site.
corpus(
	{
		kind: "capacity",
		subject: "Microsoft",
		object: "Crusoe",
		qualifier: "total",
		value: exactly(0.5, "GW"),
	},
	{ en: ["Microsoft will take 500 MW from Crusoe at each of two sites."] },
);

// The word behind the figure, or behind whose chips they are.
corpus(
	["Samsung", "Hyundai"].map((subject) => ({
		kind: "chips" as const,
		subject,
		object: "NVIDIA",
		value: exactly(50_000, "count"),
	})),
	{ en: ["Samsung and Hyundai get 50,000 Nvidia GPUs each."] },
);
corpus(
	["Samsung", "现代汽车"].map((subject) => ({
		kind: "chips" as const,
		subject,
		object: "NVIDIA",
		value: exactly(50_000, "count"),
	})),
	{ zh: ["三星与现代汽车获得英伟达GPU各5万颗。"] },
);
corpus(
	["Microsoft", "Meta"].map((subject) => ({
		kind: "capacity" as const,
		subject,
		object: "Crusoe",
		qualifier: "total" as const,
		value: exactly(0.5, "GW"),
	})),
	{
		en: ["Microsoft and Meta will take 500 MW each from Crusoe."],
		zh: ["微软与Meta各从Crusoe租用500兆瓦。"],
	},
);

const round = {
	kind: "funding-round" as const,
	subject: "OpenAI",
	value: exactly(1.1e11, "USD"),
};
const brought = (subject: string, sum: number) => ({
	kind: "investment" as const,
	subject,
	object: "OpenAI",
	value: exactly(sum, "USD"),
});

// What each of the backers brings, however the list is set.
corpus([round, brought("SoftBank", 3e10), brought("NVIDIA", 3e10)], {
	en: [
		"OpenAI raised $110 billion. SoftBank and Nvidia: $30 billion apiece.",
		"OpenAI raised $110 billion. SoftBank, Nvidia: $30 billion each.",
		"OpenAI raised $110 billion, including $30 billion apiece from SoftBank and Nvidia.",
	],
	zh: [
		"OpenAI完成1100亿美元融资。软银和英伟达：各300亿美元。",
		"OpenAI完成1100億美元融資。軟銀、輝達：各300億美元。",
	],
});
corpus(
	[
		round,
		brought("Amazon", 5e10),
		brought("SoftBank", 3e10),
		brought("NVIDIA", 3e10),
	],
	{
		en: [
			"OpenAI raised $110 billion: $50 billion from Amazon, $30 billion apiece from SoftBank and Nvidia.",
			"OpenAI raised $110 billion from Amazon ($50 billion) and SoftBank and Nvidia ($30 billion each).",
		],
		zh: [
			"OpenAI完成1100亿美元融资。亚马逊：500亿美元；软银和英伟达：各300亿美元。",
		],
	},
);
corpus(
	[
		round,
		brought("SoftBank", 3e10),
		brought("NVIDIA", 3e10),
		brought("Microsoft", 3e10),
	],
	{
		en: [
			"OpenAI raised $110 billion, including $30 billion apiece from SoftBank, Nvidia, and Microsoft.",
		],
	},
);

// Of all of them together: no one's own.
corpus(round, {
	en: [
		"OpenAI raised $110 billion. SoftBank and Nvidia: $30 billion together.",
		"OpenAI raised $110 billion. SoftBank and Nvidia: data centers of $30 billion each.",
	],
	zh: ["OpenAI完成1100亿美元融资。软银和英伟达：合计300亿美元。"],
});
// Not a backer's part, but what each earns.
corpus(
	[
		round,
		...["SoftBank", "NVIDIA"].map((subject) => ({
			kind: "revenue" as const,
			subject,
			value: exactly(3e10, "USD"),
		})),
	],
	{
		en: [
			"OpenAI raised $110 billion. SoftBank and Nvidia: revenue of $30 billion apiece.",
		],
	},
);
