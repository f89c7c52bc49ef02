import {
	about,
	atLeast,
	corpus,
	exactly,
	type Fact,
	nothing,
	upTo,
} from "../corpus.ts";
import { monday } from "../time.ts";

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

corpus(
	{ kind: "market-cap-change", subject: "NVIDIA", value: about(1.7e11, "USD") },
	{
		en: [
			"The rally lifted Nvidia's market capitalisation by roughly $170bn.",
			"The rally added about $170 billion to Nvidia's market value.",
			"Nvidia gained about $170 billion in market value.",
			"Nvidia's market cap grew by about $170 billion.",
			"The jump swelled Nvidia's market value by about $170 billion.",
			"That boosted Nvidia's market cap by about $170 billion.",
			"Nvidia tacked on roughly $170 billion in market capitalization.",
		],
		zh: [
			"英伟达市值一日增加约1700亿美元。",
			"輝達市值單日暴增約1700億美元。",
			"英伟达市值大涨约1700亿美元。",
			"推动英伟达市值增加约1700亿美元。",
			"英偉達市值增約1700億美元。",
			"英伟达单日市值增长约1700亿美元。",
			"輝達市值多了約1700億美元。",
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
			"Some $110 billion of Nvidia's market value was erased.",
			"About $110 billion was wiped off Nvidia's market value.",
			"Nvidia shed roughly $110 billion of market cap.",
			"The slide erased about $110 billion from Nvidia's market capitalization.",
			"The selloff knocked about $110 billion off Nvidia's market value.",
			"Nvidia's market value shrank by about $110 billion.",
			"Nvidia's market cap fell by around $110 billion.",
			"About $110 billion of Nvidia's market cap evaporated.",
			"The drop cost Nvidia about $110 billion in market value.",
		],
		zh: [
			"輝達市值單日蒸發約1100億美元。",
			"英伟达市值缩水约1100亿美元。",
			"英伟达一日蒸发约1100亿美元市值。",
			"輝達市值減少約1100億美元。",
			"英伟达市值抹去约1100亿美元。",
			"英伟达市值损失约1100亿美元。",
		],
	},
);

corpus(
	{ kind: "market-cap", subject: "NVIDIA", value: exactly(4.1e12, "USD") },
	{
		en: [
			"Nvidia's market value stands at $4.1 trillion.",
			"Nvidia has a market capitalization of $4.1 trillion.",
			"Nvidia is worth $4.1 trillion.",
			"Nvidia, with a market cap of $4.1 trillion, is the largest.",
			"Nvidia's market cap: $4.1 trillion.",
			"That left Nvidia with a market value of $4.1 trillion.",
		],
		zh: [
			"英伟达市值4.1万亿美元。",
			"英伟达总市值达4.1万亿美元。",
			"輝達市值來到4.1兆美元。",
			"英伟达最新市值为4.1万亿美元。",
			"英偉達市值報4.1萬億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "market-cap-change",
			subject: "Google",
			value: exactly(7.2e10, "USD"),
		},
		{ kind: "market-cap", subject: "Google", value: exactly(4.1e12, "USD") },
	],
	{
		en: [
			"The gain lifted Alphabet's market value by $72 billion to $4.1 trillion.",
			"Alphabet added $72 billion in market value, taking it to $4.1 trillion.",
		],
		zh: [
			"谷歌市值增加720亿美元，至4.1万亿美元。",
			"谷歌市值单日增加720亿美元至4.1万亿美元。",
		],
	},
);

nothing([
	"The sector lost $110 billion in market value.",
	"The market could be worth $4 trillion by 2030.",
	"七巨头市值合计蒸发5000亿美元。",
]);

corpus(
	{
		kind: "market-cap-change",
		subject: "NVIDIA",
		value: exactly(-1.15e11, "USD"),
	},
	{
		en: [
			"The slide cut Nvidia's market value by $115 billion.",
			"Nvidia shed $115 billion in value.",
			"Nvidia shares slumped, wiping out $115 billion in value.",
		],
		zh: [
			"1150亿美元的市值从英伟达账上消失。",
			"英伟达股价重挫，1150亿美元市值灰飞烟灭。",
		],
	},
);

corpus(
	{
		kind: "market-cap",
		subject: "NVIDIA",
		value: exactly(4e12, "USD"),
	},
	{
		en: [
			"The market values Nvidia at $4 trillion.",
			"Investors value Nvidia at $4 trillion.",
			"The market capitalization of Nvidia is $4 trillion.",
			"Nvidia is valued at $4 trillion on the stock market.",
			"Nvidia is worth $4 trillion at its current share price.",
		],
	},
);

corpus(
	{
		kind: "valuation",
		subject: "Anthropic",
		value: exactly(183e9, "USD"),
	},
	{ en: ["Investors value Anthropic at $183 billion."] },
);

corpus(
	{
		kind: "market-cap-change",
		subject: "NVIDIA",
		value: exactly(240e9, "USD"),
	},
	{
		en: [
			"$240 billion was added to Nvidia's market value.",
			"The jump handed Nvidia $240 billion in market value.",
			"Nvidia picked up $240 billion in market value.",
			"Nvidia became $240 billion more valuable.",
		],
	},
);

corpus(
	{
		kind: "market-cap-change",
		subject: "NVIDIA",
		value: exactly(-240e9, "USD"),
	},
	{
		en: [
			"Nvidia saw $240 billion of market value vanish.",
			"The decline stripped Nvidia of $240 billion in market value.",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "session",
			value: exactly(-4, "percent"),
		},
		{
			kind: "market-cap-change",
			subject: "NVIDIA",
			value: exactly(-170e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia shares fell 4%, cutting its market value by $170 billion.",
			"Nvidia shares fell 4%, costing it $170 billion in market value.",
			"Nvidia shares fell 4%; $170 billion of market value was gone.",
		],
	},
);

corpus(
	{
		kind: "market-cap-change",
		subject: "Oracle",
		value: exactly(244e9, "USD"),
	},
	{
		en: [
			"The rally made Oracle $244 billion more valuable.",
			"The rally left Oracle $244 billion richer.",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "Oracle",
			qualifier: "session",
			value: exactly(-5.4, "percent"),
		},
		{
			kind: "market-cap-change",
			subject: "Oracle",
			value: exactly(-29e9, "USD"),
		},
	],
	{ en: ["Oracle fell 5.4%, which took $29 billion off its value."] },
);

// The smaller of two is meant, whose own worth the order exceeds.
corpus(
	[
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "Nebius",
			value: exactly(17.4e9, "USD"),
		},
		{ kind: "market-cap", subject: "Nebius", value: about(15e9, "USD") },
	],
	{
		zh: [
			"Nebius拿下微软174亿美元大单，超过其约150亿美元的市值。",
			"Nebius赢得微软174亿美元合同，超出其约150亿美元的市值。",
		],
	},
);

corpus(
	{
		kind: "market-cap-change",
		subject: "NVIDIA",
		value: exactly(-5.89e11, "USD"),
	},
	{
		en: [
			"Nvidia lost $589 billion in a single day.",
			"Nvidia shed $589 billion in one session.",
			"Nvidia loses $589 billion in a day.",
		],
		zh: ["英伟达一夜之间失去5890亿美元。"],
	},
);

nothing(["Nvidia sold chips for 18 hours in a day."]);

// Above a mark, as labelled coverage has it.
corpus(
	{
		...{ kind: "market-cap", subject: "NVIDIA" },
		value: atLeast(4.1e12, "USD"),
	},
	{ zh: ["輝達市值站上4.1兆美元。", "英伟达市值突破4.1万亿美元。"] },
);

// A worth that each of a list has.
corpus(
	["Microsoft", "Apple"].map((subject) => ({
		kind: "market-cap",
		subject,
		value: exactly(4e12, "USD"),
	})),
	{
		zh: ["微软与苹果的市值均为4万亿美元。", "微软和苹果市值均达4万亿美元。"],
	},
);

corpus(
	{
		kind: "market-cap",
		subject: "SK hynix",
		value: atLeast(1e12, "USD"),
	},
	{ en: ["SK Hynix is for the first time worth more than $1 trillion."] },
);

// Who passes another is told of, not who is passed.
corpus(
	{
		kind: "market-cap",
		subject: "NVIDIA",
		value: exactly(4.5e12, "USD"),
	},
	{
		en: ["Nvidia overtook Apple with a market value of $4.5 trillion."],
		zh: ["英伟达超越苹果，市值达4.5万亿美元。"],
	},
);

// A bare 元 in words that only Taiwan's press uses, and in those of Hong Kong's.
for (const [unit, text] of [
	["TWD", "澄海科技今天終場下跌，單日市值減少118億元。"],
	["TWD", "澄海科技今天下跌，收在312元，單日市值減少118億元。"],
	["HKD", "港股澄海科技今天下跌，單日市值減少118億元。"],
] as const)
	corpus(
		{
			kind: "market-cap-change",
			subject: "澄海科技",
			value: exactly(-1.18e10, unit),
			when: { from: "2025-09-23", to: "2025-09-23" },
		},
		{ zh: [text] },
	);
// Told by where it is traded, or by the worth that a sum goes to or comes off.
corpus(
	{ kind: "market-cap", subject: "Halden", value: exactly(4e9, "USD") },
	{
		en: [
			"Halden was worth $4 billion on the exchange at the close.",
			"The rally took Halden's value on Nasdaq to $4 billion.",
			"Halden became the second company on the exchange in Oslo to be worth $4 billion.",
		],
	},
);
corpus(
	{
		...{ kind: "market-cap-change", subject: "Halden", when: monday },
		value: exactly(2.2e9, "USD"),
	},
	{
		en: [
			"On Monday $2.2 billion was added to the worth of Halden plc.",
			"Takeover talk added $2.2 billion to the worth of Halden AG on Monday.",
		],
	},
);
corpus(
	{
		...{ kind: "market-cap-change", subject: "Halden", when: monday },
		value: exactly(-2.2e9, "USD"),
	},
	{ en: ["$2.2 billion was wiped off the worth of Halden plc on Monday."] },
);
// The day of the move that the sentence opens on; how long a price was not so low is no moment of that day.
corpus(
	[
		{
			...{ kind: "market-cap-change", subject: "NVIDIA", when: monday },
			value: exactly(-1.2e10, "USD"),
		},
		{
			...{ kind: "price-move", subject: "NVIDIA", when: monday },
			...{ qualifier: "session", value: exactly(-9, "percent") },
		},
	],
	{
		en: [
			"Wiping $12 billion off its market value, Monday's 9% drop took Nvidia to its lowest since May.",
			"Cutting its market value by $12 billion, Monday's 9% slide left Nvidia at its lowest level in a year.",
		],
	},
);
nothing(["The exchange operator is worth $5 billion on paper."]);

// What is lost or gained with a level told beside it is a change of that.
const capped = (
	value: ReturnType<typeof upTo>,
	change: number,
): readonly Fact[] => [
	{ kind: "market-cap", subject: "NVIDIA", value },
	{
		...{ kind: "market-cap-change", subject: "NVIDIA" },
		...{ value: exactly(change, "USD"), when: monday },
	},
];
corpus(capped(upTo(4e12, "USD"), -3e11), {
	en: [
		"Nvidia's market value fell below $4 trillion after losing $300 billion on Monday.",
		"Nvidia's market capitalization slipped under $4 trillion after it lost $300 billion on Monday.",
	],
});
corpus(capped(atLeast(5e12, "USD"), 2e11), {
	en: [
		"Nvidia's market value topped $5 trillion after gaining $200 billion on Monday.",
	],
});
corpus(
	[
		{ kind: "market-cap", subject: "Oracle", value: upTo(5e11, "USD") },
		{ kind: "profit", subject: "Oracle", value: exactly(-3e9, "USD") },
	],
	{
		en: [
			"Oracle's market value fell below $500 billion after it reported a loss of $3 billion.",
		],
	},
);
