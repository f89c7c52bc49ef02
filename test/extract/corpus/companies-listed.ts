import { about, between, corpus, exactly, nothing } from "../corpus.ts";
import { yearOf } from "../time.ts";

/** One measure of several companies, the word for it said once. */

const year = yearOf(2026);

corpus(
	[
		{
			kind: "spending",
			subject: "Google",
			value: between(1.75e11, 1.85e11, "USD"),
			when: year,
		},
		{
			kind: "spending",
			subject: "Amazon",
			value: about(2e11, "USD"),
			when: year,
		},
		{
			kind: "spending",
			subject: "Meta",
			value: between(1.15e11, 1.35e11, "USD"),
			when: year,
		},
	],
	{
		en: [
			"Alphabet guided to $175 billion-$185 billion in capex for 2026, Amazon to about $200 billion and Meta to $115 billion-$135 billion.",
			"Google's 2026 capex will be $175 billion to $185 billion, Amazon's about $200 billion and Meta's $115 billion to $135 billion.",
		],
		zh: [
			"谷歌2026年资本开支指引为1750亿至1850亿美元，亚马逊约2000亿美元，Meta 1150亿至1350亿美元。",
			"2026年資本支出方面，谷歌為1,750億至1,850億美元，亞馬遜約2,000億美元，Meta為1,150億至1,350億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "market-cap",
			subject: "NVIDIA",
			value: exactly(4.5e12, "USD"),
		},
		{
			kind: "market-cap",
			subject: "Microsoft",
			value: exactly(3.8e12, "USD"),
		},
	],
	{
		en: ["Nvidia's market value is $4.5 trillion, Microsoft's $3.8 trillion."],
		zh: [
			"英伟达市值4.5万亿美元，微软3.8万亿美元。",
			"輝達市值為4.5兆美元，微軟則為3.8兆美元。",
		],
	},
);

corpus(
	[
		{
			kind: "revenue",
			subject: "CoreWeave",
			value: exactly(1.36e9, "USD"),
		},
		{
			kind: "profit",
			subject: "CoreWeave",
			value: exactly(-1.1e8, "USD"),
		},
		{
			kind: "profit",
			subject: "CoreWeave",
			value: exactly(-3.6e8, "USD"),
		},
	],
	{
		en: [
			"CoreWeave's sales were $1.36 billion, and its net loss narrowed to $110 million from $360 million.",
		],
		zh: ["CoreWeave营收13.6亿美元，净亏损由3.6亿美元收窄至1.1亿美元。"],
	},
);

corpus(
	[
		{
			kind: "revenue",
			subject: "SpaceX",
			value: exactly(1.87e10, "USD"),
			when: yearOf(2024),
		},
		{
			kind: "revenue",
			subject: "SpaceX",
			value: exactly(3.2e9, "USD"),
			when: yearOf(2024),
		},
		{
			kind: "profit",
			subject: "SpaceX",
			value: exactly(-6.3e9, "USD"),
			when: yearOf(2024),
		},
	],
	{
		zh: [
			"SpaceX 2024年营收187亿美元，其中AI部门32亿美元、亏损63亿美元。",
			"SpaceX去年營收187億美元，其中AI部門32億美元，虧損63億美元。",
		],
	},
);

nothing([
	"Amazon and Microsoft have seen the figures, $200 billion and $80 billion.",
]);
