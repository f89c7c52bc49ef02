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
