import { about, between, corpus } from "../corpus.ts";

corpus(
	{
		kind: "unit-cost",
		subject: "NVIDIA",
		qualifier: "total",
		value: between(5e10, 6e10, "USD"),
	},
	{
		en: [
			"Nvidia's Huang has said one gigawatt of data center capacity costs $50 billion to $60 billion.",
			"Nvidia puts the cost of a gigawatt at $50-60 billion.",
		],
		zh: ["輝達表示，每吉瓦資料中心造價500億至600億美元。"],
	},
);

corpus(
	{
		kind: "unit-cost",
		subject: "NVIDIA",
		qualifier: "chips",
		value: about(3.5e10, "USD"),
	},
	{
		en: [
			"About $35 billion of each gigawatt's cost goes to Nvidia's chips and systems.",
		],
	},
);
