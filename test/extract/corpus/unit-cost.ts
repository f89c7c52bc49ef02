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

corpus(
	{
		kind: "unit-cost",
		subject: "AMD",
		qualifier: "total",
		value: about(5e10, "USD"),
	},
	{
		en: [
			"AMD says that a gigawatt of its systems costs around $50 billion to build.",
		],
		zh: [
			"AMD称，其系统每吉瓦的建设成本约500亿美元。",
			"超微估計，每1GW系統的建置成本約500億美元。",
		],
	},
);
