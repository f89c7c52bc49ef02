import { about, atLeast, corpus, exactly } from "../corpus.ts";

corpus(
	{ kind: "market-cap-change", subject: "NVIDIA", value: about(1.7e11, "USD") },
	{
		en: [
			"Nvidia added about $170 billion in market value.",
			"Nvidia's market value swelled by nearly $170 billion.",
		],
		zh: [
			"英伟达市值单日增加约1700亿美元。",
			"輝達市值一天增加約1700億美元。",
			"英伟达市值一夜飙升约1,700亿美元。",
		],
	},
);

corpus(
	{
		kind: "market-cap-change",
		subject: "NVIDIA",
		value: about(-1.1e11, "USD"),
	},
	{
		en: [
			"Nvidia lost about $110 billion in market value.",
			"The slide wiped about $110bn off Nvidia's market cap.",
		],
		zh: [
			"英伟达市值蒸发约1100亿美元。",
			"輝達市值縮水約1100億美元。",
			"英偉達市值蒸發近1100億美元。",
		],
	},
);

corpus(
	{
		kind: "market-cap-change",
		subject: "Oracle",
		value: exactly(2.44e11, "USD"),
	},
	{
		en: ["Oracle's surge added $244 billion to its market value."],
		zh: ["甲骨文市值增加2440亿美元。", "甲骨文市值暴增2440億美元。"],
	},
);

corpus(
	{
		kind: "market-cap-change",
		subject: "Broadcom",
		value: exactly(-4.6e10, "USD"),
	},
	{
		en: ["Broadcom shed $46 billion of market value."],
		zh: ["博通市值缩水460亿美元。", "博通市值減少460億美元。"],
	},
);

corpus(
	{
		kind: "market-cap-change",
		subject: "NVIDIA",
		value: atLeast(2.3e11, "USD"),
	},
	{
		en: ["Nvidia gained more than $230 billion in market capitalization."],
		zh: ["英伟达市值增加逾2300亿美元。", "輝達市值增逾2300億美元。"],
	},
);

corpus(
	{ kind: "market-cap", subject: "NVIDIA", value: exactly(4.46e12, "USD") },
	{
		en: [
			"Nvidia's market capitalization stands at $4.46 trillion.",
			"Nvidia, with a market value of $4.46tn, is the world's most valuable company.",
			"Nvidia has a market cap of $4.46 trillion.",
		],
		zh: [
			"英伟达市值达4.46万亿美元。",
			"輝達市值4.46兆美元，居全球之冠。",
			"英伟达总市值报4.46万亿美元。",
			"英偉達市值為4.46萬億美元。",
		],
	},
);

corpus(
	{ kind: "market-cap", subject: "Oracle", value: exactly(9.22e11, "USD") },
	{
		en: ["Oracle's market value reached $922 billion."],
		zh: ["甲骨文市值升至9220亿美元。", "甲骨文市值來到9220億美元。"],
	},
);

corpus(
	{ kind: "market-cap", subject: "NVIDIA", value: atLeast(5e12, "USD") },
	{
		en: [
			"Nvidia's market value topped $5 trillion.",
			"Nvidia's market cap exceeded $5 trillion.",
		],
		zh: ["英伟达市值突破5万亿美元。", "輝達市值衝破5兆美元。"],
	},
);

corpus(
	{ kind: "market-cap", subject: "Broadcom", value: about(1.6e12, "USD") },
	{
		en: ["Broadcom is worth about $1.6 trillion on the stock market."],
		zh: ["博通市值约1.6万亿美元。", "博通目前市值約1.6兆美元。"],
	},
);

corpus(
	{ kind: "market-cap", subject: "TSMC", value: about(3.7e13, "TWD") },
	{
		en: ["TSMC's market value is about NT$37 trillion."],
		zh: ["台積電市值約新台幣37兆元。"],
	},
);
