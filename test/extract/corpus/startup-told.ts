import { atLeast, corpus, exactly, nothing } from "../corpus.ts";

/** Young companies as the venture press tells of them: rounds by their owner, what they are worth beside, sales a year. */

const round = (subject: string, sum: number) =>
	({ kind: "funding-round", subject, value: exactly(sum, "USD") }) as const;
const worth = (subject: string, sum: number) =>
	({ kind: "valuation", subject, value: exactly(sum, "USD") }) as const;
const sales = (subject: string, sum: number) =>
	({
		kind: "revenue",
		subject,
		value: exactly(sum, "USD"),
		qualifier: "annual",
	}) as const;

corpus(
	{ ...worth("Anthropic", 9e11), qualifier: "pre-money" },
	{
		en: [
			"Anthropic is valued at $900 billion, not counting the new money.",
			"Anthropic is valued at $900 billion before the new funds.",
			"Anthropic has a $900 billion valuation, excluding the new capital.",
			"Anthropic gets to a $900 billion valuation before the money.",
			"Anthropic has a pre-investment valuation of $900 billion.",
		],
	},
);
corpus(
	{ ...worth("Anthropic", 9e11), qualifier: "post-money" },
	{
		en: [
			"Anthropic has a post-investment valuation of $900 billion.",
			"Anthropic is valued at $900 billion, counting the new funds.",
			"Anthropic is valued at $900 billion, including the new capital.",
		],
	},
);

corpus([round("Lambda", 4.8e8), worth("Lambda", 2.5e9)], {
	en: [
		"Lambda closed a $480 million round at $2.5 billion.",
		"Last year Lambda did a $480 million Series D at $2.5 billion, per PitchBook.",
	],
});
corpus(worth("Anthropic", 3.5e11), {
	en: [
		"Anthropic raised money from Microsoft and Nvidia at $350 billion.",
		"Anthropic drew capital from Google at $350 billion.",
	],
});
corpus([worth("Cerebras", 2.3e10), worth("Cerebras", 8.1e9)], {
	en: [
		"Cerebras is valued at $23 billion, nearly triple the $8.1 billion of six months earlier.",
		"Cerebras is valued at $23 billion, more than double the $8.1 billion of last year.",
	],
});
corpus([round("xAI", 2e10), round("xAI", 1.5e10)], {
	en: [
		"xAI said its Series E came to $20 billion, over the $15 billion it had targeted.",
		"xAI raised $20 billion, exceeding its $15 billion target.",
		"xAI raised $20 billion, more than the $15 billion it had sought.",
	],
});

corpus(worth("Cerebras", 2.3e10), {
	en: [
		"In February Cerebras closed a venture round at $23 billion.",
		"The latest round at $23 billion was Cerebras's largest.",
	],
});
corpus([worth("SpaceX", 1e12), worth("xAI", 2.5e11)], {
	en: [
		"The merger puts SpaceX at $1 trillion and xAI at $250 billion.",
		"The deal puts SpaceX at $1 trillion and xAI at $250 billion.",
	],
});

// Names that no table holds.
corpus(round("Halvorine", 2e9), {
	en: [
		"The talk is of Halvorine's $2 billion round.",
		"The talk is of Halvorine's latest $2bn funding round.",
		"The talk is of Halvorine's $2 billion Series B.",
	],
});
corpus(sales("Halvorine", 1e8), {
	en: [
		"Halvorine's ARR was $100 million.",
		"Halvorine's annualized revenue is $100 million.",
		"Halvorine's annual recurring revenue stands at $100 million.",
	],
});
corpus([sales("Halvorine", 1e6), sales("Halvorine", 1e8)], {
	en: [
		"Halvorine went from $1 million to $100 million ARR.",
		"Halvorine grew from $1m to $100m in annual recurring revenue.",
		"Halvorine scaled from $1 million to $100 million in ARR.",
	],
});
corpus(
	["Halvorine", "Vantisse"].map((object) => ({
		kind: "investment",
		subject: "NVIDIA",
		object,
		value: exactly(2e9, "USD"),
	})),
	{
		en: [
			"Nvidia will invest $2 billion each in photonics makers Halvorine and Vantisse.",
			"Nvidia invests $2 billion each in the startups Halvorine and Vantisse.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: atLeast(1.2e10, "USD"),
		},
		round("Lambda", 4.8e8),
	],
	{
		en: [
			"Lambda supplies Microsoft. Its rival CoreWeave signed OpenAI to a contract worth more than $12 billion. In February it did a $480 million Series D.",
		],
	},
);

// Whom a description by the place means where nobody's home fits: the one whose home is unknown.
corpus(
	[
		{
			kind: "acquisition",
			subject: "Meta",
			object: "Halvorine",
			value: exactly(2e9, "USD"),
		},
		{ ...sales("Halvorine", 1e8), value: atLeast(1e8, "USD") },
	],
	{
		en: [
			"Meta is acquiring Halvorine for $2 billion. The Singapore-based company is past $100 million in annual recurring revenue.",
			"Meta is acquiring Halvorine for $2 billion. The Finnish company has more than $100 million in annual recurring revenue.",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "NVIDIA",
		object: "Nokia",
		value: exactly(2.9, "percent"),
	},
	{
		en: [
			"Nokia will issue about 166 million shares, giving Nvidia 2.9%, the two said.",
			"Nokia will issue new shares, giving Nvidia 2.9%.",
		],
	},
);

// Parts of a market, and what a whole industry raises.
corpus(round("SambaNova", 3.5e8), {
	en: [
		"SambaNova raised $350 million. Nvidia still owns roughly 80 percent of the accelerator market.",
		"SambaNova raised $350 million. Nvidia holds about 80% of global shipments.",
		"SambaNova raised $350 million. Makers of chips have raised $71.9 billion worldwide this year.",
	],
});
nothing(["AMD holds about 10% of the data-center GPU market."]);
