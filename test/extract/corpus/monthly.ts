import { atLeast, corpus, exactly, type Fact } from "../corpus.ts";

// What is paid each month to the one named is spent on them.
corpus(
	{
		kind: "spending",
		subject: "Anthropic",
		object: "SpaceX",
		value: exactly(1.25e9, "USD"),
	},
	{
		zh: [
			"Anthropic每月向SpaceX支付12.5亿美元，租用Colossus 1。",
			"招股書顯示，Anthropic每月向SpaceX支付12.5億美元。",
		],
	},
);

const project = (): readonly Fact[] => [
	{
		kind: "spending",
		subject: "Stargate",
		value: exactly(500e9, "USD"),
	},
	{
		kind: "capacity",
		subject: "Stargate",
		qualifier: "total",
		value: exactly(10, "GW"),
	},
];

corpus(project(), {
	en: ["Stargate's goal of $500 billion and 10 gigawatts is within reach."],
	zh: ["星际之门年初的目标是四年5000亿美元、10吉瓦。"],
});

corpus(
	{
		kind: "capacity",
		subject: "Stargate",
		qualifier: "total",
		value: atLeast(8, "GW"),
	},
	{ en: ["Stargate's planned capacity passes 8 gigawatts."] },
);
