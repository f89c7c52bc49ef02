import { atLeast, corpus, exactly, nothing } from "../corpus.ts";

/** Whom a description means: it tells a business, a place, who stands behind the company, or only that another is meant. */

const revenueOf = (subject: string) =>
	({
		kind: "revenue",
		subject,
		value: exactly(5e9, "USD"),
	}) as const;

corpus(revenueOf("Oracle"), {
	en: [
		"SoftBank and Oracle met investors. The database group reported revenue of $5 billion.",
		"Oracle competes with Nvidia. The Austin-based company reported revenue of $5 billion.",
	],
});

corpus(revenueOf("OpenAI"), {
	en: [
		"Microsoft is the main backer of OpenAI. The Microsoft-backed company had revenue of $5 billion.",
		"OpenAI is growing. The startup had revenue of $5 billion.",
	],
});

corpus(revenueOf("Scale AI"), {
	en: ["Meta knows Scale AI. The startup had revenue of $5 billion."],
});

corpus(revenueOf("Meta"), {
	en: [
		"Meta and Apple met investors. The social network reported revenue of $5 billion.",
		"CoreWeave has a contract with Meta. The social network reported revenue of $5 billion.",
		"Apple and Meta met investors. The Menlo Park company reported revenue of $5 billion.",
	],
});

corpus(revenueOf("Arm"), {
	en: [
		"SoftBank owns Arm. The SoftBank-owned group had revenue of $5 billion.",
	],
});

corpus(revenueOf("Samsung"), {
	en: [
		"Nvidia buys from Samsung. The South Korean memory giant had revenue of $5 billion.",
	],
});

corpus(revenueOf("xAI"), {
	en: [
		"SpaceX has a bill to pay. Elon Musk's AI venture had revenue of $5 billion.",
	],
});

corpus(
	{
		kind: "price-move",
		subject: "AMD",
		qualifier: "session",
		value: exactly(12, "percent"),
	},
	{
		en: [
			"AMD was the day's winner: shares in the chip designer rose 12%. Nvidia stood still.",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "session",
		value: exactly(12, "percent"),
	},
	{ en: ["Nvidia has news. Shares in the chip designer rose 12%."] },
);

/** A sentence that concerns one company names others in passing. */

corpus(revenueOf("Cerebras"), {
	en: [
		"For Cerebras, it is a step away from its main customer, G42. The company had revenue of $5 billion.",
		"For Cerebras the pact brings a second customer after G42. It had revenue of $5 billion.",
		'Cerebras will use TSMC. Often called "Nvidia\'s nemesis", the company had revenue of $5 billion.',
	],
});

/** Namesakes of people known. */

corpus(revenueOf("TSMC"), {
	en: [
		"TSMC met analysts. CFO Wendell Huang forecast revenue of $5 billion.",
		"TSMC met analysts. Finance chief Wendell Huang spoke first. Huang forecast revenue of $5 billion.",
	],
});

/** To whom a supplier's goods go, and who runs a site told before. */

corpus(
	{
		kind: "capacity",
		subject: "Humain",
		object: "AMD",
		qualifier: "total",
		value: exactly(1, "GW"),
	},
	{
		en: [
			"Humain won't rely on Nvidia alone. AMD will supply it with 1 gigawatt of Instinct GPUs.",
		],
	},
);

corpus(
	{
		kind: "chips",
		subject: "Humain",
		object: "NVIDIA",
		value: atLeast(600_000, "count"),
	},
	{
		en: [
			"xAI will be the first customer of a data center operated by Humain. The facility will deploy more than 600,000 Nvidia GPUs.",
			"xAI is to rent a campus run by Humain. The campus will house more than 600,000 Nvidia GPUs.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "funding-round",
			subject: "OpenAI",
			value: exactly(1.22e11, "USD"),
		},
	],
	{
		en: [
			"Anthropic is in no hurry. OpenAI closed a $122 billion round; most came from Amazon ($50 billion) and Nvidia ($30 billion).",
		],
	},
);

/** Who is valued is the one who is invested in. */

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "valuation",
			subject: "OpenAI",
			value: exactly(7.3e11, "USD"),
		},
	],
	{
		en: [
			"Nvidia will put $30 billion into OpenAI as part of a round that values the company at $730 billion.",
			"Nvidia is investing $30 billion in OpenAI in a deal valuing the firm at $730 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "CoreWeave",
			object: "Core Scientific",
			value: exactly(9e9, "USD"),
		},
		{
			kind: "status",
			subject: "CoreWeave",
			object: "Core Scientific",
			qualifier: "cancelled",
		},
	],
	{
		en: [
			"CoreWeave's plan to buy Core Scientific for $9 billion has failed. CoreWeave and Core Scientific said the merger agreement was terminated.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Amazon",
		object: "Anthropic",
		value: exactly(8e9, "USD"),
	},
	{
		en: [
			"Google works with Anthropic. Anthropic is doing well. Amazon remains its largest backer, with $8 billion invested.",
		],
	},
);

/** Remarks between the subject and what is told of it. */

corpus(
	{
		kind: "spending",
		subject: "Stargate",
		value: exactly(5e11, "USD"),
	},
	{
		en: [
			"Stargate, which joins SoftBank, OpenAI and Oracle, plans infrastructure spending of $500 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "Samsung",
			qualifier: "session",
			value: exactly(4.7, "percent"),
		},
		{
			kind: "price-move",
			subject: "SK hynix",
			qualifier: "session",
			value: exactly(10, "percent"),
		},
	],
	{
		en: [
			"Shares of Samsung, the pride of the country, were up 4.7% and SK Hynix 10%.",
		],
	},
);

corpus(
	{
		kind: "valuation",
		subject: "Anthropic",
		value: exactly(3.5e11, "USD"),
	},
	{
		en: [
			"OpenAI sold shares to staff, and Anthropic raised money at a $350 billion valuation.",
		],
	},
);

/** Nobody is meant by a word for goods, places or several. */

nothing([
	"The chip design software was sold for years. The maker of the machines made no forecast.",
	"For Cerebras, the contract matters. The company plans to refile.",
	"The facility will open in June, Humain said.",
]);

corpus(revenueOf("Arm"), {
	en: [
		"In 2016 SoftBank acquired Arm. Today that company has revenue of $5 billion.",
	],
});

corpus(revenueOf("SpaceX"), {
	en: [
		"SpaceX supplies Anthropic. The rocket company reported revenue of $5 billion.",
		"Figure AI has backers. SpaceX met Align Ventures. The company reported revenue of $5 billion.",
	],
});

corpus(revenueOf("OpenAI"), {
	en: [
		"OpenAI has a critic. It was told so by investor Brad Gerstner. The company had revenue of $5 billion.",
		"OpenAI is young. Besides, the company had revenue of $5 billion.",
	],
});

corpus(
	{
		kind: "purchase",
		subject: "Anthropic",
		object: "Broadcom",
		value: exactly(10e9, "USD"),
	},
	{
		en: [
			"Broadcom broke the news. Anthropic ordered $10 billion worth of Google's processing units from it.",
		],
	},
);

// Where a company is at home parts it from nothing.
corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: exactly(1.1e11, "USD") },
		...(
			[
				["Amazon", 5e10],
				["NVIDIA", 3e10],
				["SoftBank", 3e10],
			] as const
		).map(([subject, sum]) => ({
			kind: "investment" as const,
			subject,
			object: "OpenAI",
			value: exactly(sum, "USD"),
		})),
	],
	{
		en: [
			"OpenAI raised $110 billion: $50 billion from Amazon, $30 billion from California-based Nvidia and $30 billion from SoftBank.",
			"OpenAI raised $110 billion: $50 billion from Amazon, $30 billion from Santa Clara-based Nvidia and $30 billion from Tokyo-based SoftBank.",
		],
	},
);
