import { about, between, corpus, exactly } from "../corpus.ts";

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

corpus(
	{
		kind: "unit-cost",
		subject: "NVIDIA",
		qualifier: "total",
		value: between(5e10, 6e10, "USD"),
	},
	{ zh: ["黄仁勋称，建设1吉瓦数据中心需要500亿至600亿美元。"] },
);

corpus(
	{
		kind: "unit-cost",
		subject: "NVIDIA",
		qualifier: "chips",
		value: about(3.5e10, "USD"),
	},
	{
		en: ["Nvidia takes in about $35 billion from every gigawatt."],
		zh: [
			"每吉瓦数据中心可为英伟达带来约350亿美元收入。",
			"每1GW約有350億美元用於採購輝達晶片。",
		],
	},
);

corpus(
	{
		kind: "unit-cost",
		subject: "Broadcom",
		qualifier: "chips",
		value: between(1.5e10, 2e10, "USD"),
	},
	{
		en: ["Each gigawatt would bring Broadcom $15 billion to $20 billion."],
		zh: ["每吉瓦将为博通贡献150亿至200亿美元收入。"],
	},
);

corpus(
	{
		kind: "unit-cost",
		subject: "NVIDIA",
		qualifier: "total",
		value: exactly(5e10, "USD"),
	},
	{
		en: ["A gigawatt of Nvidia capacity costs $50 billion to build."],
		zh: ["建造一吉瓦的英伟达算力要花500亿美元。"],
	},
);

corpus(
	{
		kind: "unit-cost",
		subject: "NVIDIA",
		qualifier: "chips",
		value: exactly(3.5e10, "USD"),
	},
	{
		en: [
			"Of the cost of each gigawatt, $35 billion is for Nvidia's hardware.",
			"Every gigawatt is worth $35 billion in sales to Nvidia.",
		],
		zh: [
			"每吉瓦的投资中，350亿美元用于购买英伟达的芯片。",
			"英伟达从每吉瓦数据中心可获得350亿美元收入。",
			"每建1GW，輝達可進帳350億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "unit-cost",
			subject: "NVIDIA",
			qualifier: "total",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "unit-cost",
			subject: "NVIDIA",
			qualifier: "chips",
			value: exactly(3.5e10, "USD"),
		},
	],
	{
		en: [
			"The cost per gigawatt is $50 billion, of which $35 billion goes to Nvidia.",
			"A one-gigawatt data center costs about $50 billion, Nvidia says, $35 billion of which is spent on its chips.",
		],
		zh: [
			"1GW数据中心的建设成本约500亿美元，其中350亿美元流向英伟达。",
			"每百萬瓩造價約500億美元，其中350億美元是輝達晶片。",
			"建置1GW算力約需500億美元，輝達晶片佔350億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "unit-cost",
			subject: "NVIDIA",
			qualifier: "total",
			value: between(5e10, 6e10, "USD"),
		},
		{
			kind: "unit-cost",
			subject: "NVIDIA",
			qualifier: "chips",
			value: about(3.5e10, "USD"),
		},
	],
	{
		en: [
			"Jensen Huang has put the price of a gigawatt at $50 billion to $60 billion, of which Nvidia's share is about $35 billion.",
		],
	},
);

corpus(
	{
		kind: "unit-cost",
		subject: "Broadcom",
		qualifier: "chips",
		value: between(1.5e10, 2e10, "USD"),
	},
	{
		en: ["Broadcom stands to make $15 billion to $20 billion per gigawatt."],
		zh: ["博通每吉瓦可获150亿至200亿美元营收。"],
	},
);

corpus(
	{
		kind: "unit-cost",
		subject: "NVIDIA",
		qualifier: "total",
		value: exactly(5e10, "USD"),
	},
	{
		en: [
			"At $50 billion per gigawatt, OpenAI's plan with Nvidia is out of reach.",
			"OpenAI said building one gigawatt of capacity with Nvidia costs about $50 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "unit-cost",
			subject: "Broadcom",
			qualifier: "chips",
			value: between(1.5e10, 2e10, "USD"),
		},
		{
			kind: "unit-cost",
			subject: "AMD",
			qualifier: "chips",
			value: between(1.5e10, 2e10, "USD"),
		},
	],
	{
		en: [
			"Broadcom and AMD each speak of $15 billion to $20 billion of revenue per gigawatt.",
		],
	},
);

corpus(
	[
		{
			kind: "unit-cost",
			subject: "OpenAI",
			qualifier: "total",
			value: about(5e10, "USD"),
		},
		{
			kind: "unit-cost",
			subject: "OpenAI",
			qualifier: "total",
			value: exactly(2e10, "USD"),
		},
	],
	{
		zh: [
			"奥特曼称，目前每吉瓦成本约500亿美元，目标降到200亿美元。",
			"奧特曼說，現在每吉瓦要花約500億美元，希望降到200億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "unit-cost",
			subject: "NVIDIA",
			qualifier: "total",
			value: exactly(3.5e10, "USD"),
		},
		{
			kind: "unit-cost",
			subject: "NVIDIA",
			qualifier: "total",
			value: between(5e10, 6e10, "USD"),
		},
	],
	{
		en: [
			"The bill for 1 GW of Nvidia capacity comes to $35 billion, short of the $50 billion to $60 billion that Nvidia itself gave.",
		],
	},
);

/** The whole at a price, and the part of it that is the maker's. */
corpus(
	[
		{
			kind: "unit-cost",
			subject: "NVIDIA",
			qualifier: "total",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "unit-cost",
			subject: "NVIDIA",
			qualifier: "chips",
			value: exactly(3.5e10, "USD"),
		},
	],
	{
		en: [
			"Nvidia reckons a gigawatt of compute at $50 billion, $35 billion of it for its chips.",
			"Nvidia puts a gigawatt of its systems at $50 billion all in, of which $35 billion is Nvidia's own gear.",
			"Nvidia prices a gigawatt at $50 billion, of which $35 billion goes to Nvidia.",
			"The bill for a gigawatt is $50 billion, Nvidia says, of which $35 billion is its hardware.",
			"Jensen Huang values each gigawatt of AI factory at $50 billion, $35 billion of which is Nvidia's.",
		],
		zh: [
			"按英伟达的算法，建1GW要500亿美元，其中350亿美元落袋英伟达。",
			"黄仁勋说，每1GW数据中心要500亿美元，其中350亿美元花在芯片上。",
			"英伟达测算，1吉瓦AI数据中心的投入在500亿美元上下，其中芯片占350亿美元。",
			"輝達機房每百萬瓩造價500億美元，其中350億美元花在晶片上。",
		],
	},
);

corpus(
	[
		{
			kind: "unit-cost",
			subject: "OpenAI",
			qualifier: "total",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "unit-cost",
			subject: "OpenAI",
			qualifier: "chips",
			value: exactly(3.5e10, "USD"),
		},
	],
	{
		en: [
			"Each gigawatt will run to $50 billion, Altman said, with $35 billion of it spent on chips.",
		],
		zh: ["奧特曼估，每1GW資料中心要500億美元，其中350億美元花在晶片上。"],
	},
);

/** A step of money for each gigawatt is no price of it. */
corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "each",
		value: exactly(1e10, "USD"),
	},
	{ zh: ["OpenAI每建成1吉瓦，英伟达投100亿美元。"] },
);

corpus(
	{
		kind: "unit-cost",
		subject: "NVIDIA",
		qualifier: "chips",
		value: exactly(35e9, "USD"),
	},
	{
		en: [
			"Nvidia's share of each gigawatt is $35 billion.",
			"Nvidia's chips account for $35 billion of each gigawatt.",
			"Of each gigawatt, $35 billion goes to Nvidia.",
			"$35 billion of the cost of each gigawatt goes to Nvidia.",
			"For each gigawatt Nvidia collects $35 billion.",
			"Per gigawatt, Nvidia receives $35 billion.",
			"For every gigawatt, Nvidia will book $35 billion of revenue.",
			"Nvidia said its chips make up $35 billion of the cost of a gigawatt.",
			"Nvidia systems for one gigawatt cost $35 billion.",
			"A gigawatt of Nvidia chips costs $35 billion.",
			"A gigawatt of Nvidia systems sells for $35 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "unit-cost",
			subject: "NVIDIA",
			qualifier: "total",
			value: exactly(50e9, "USD"),
		},
		{
			kind: "unit-cost",
			subject: "NVIDIA",
			qualifier: "chips",
			value: exactly(35e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia said each gigawatt costs $50 billion. Of that, $35 billion goes to Nvidia.",
			"Nvidia said each gigawatt costs $50 billion. $35 billion of that is for its chips.",
			"Nvidia said each gigawatt costs $50 billion; $35 billion of that is spent on Nvidia chips.",
		],
	},
);

corpus(
	{
		kind: "unit-cost",
		subject: "NVIDIA",
		qualifier: "total",
		value: exactly(50e9, "USD"),
	},
	{
		en: [
			"Nvidia said $50 billion is needed for each gigawatt.",
			"Nvidia said each gigawatt costs $50 billion. Of that, a part goes to builders.",
		],
	},
);
