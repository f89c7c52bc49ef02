import { atLeast, corpus, exactly } from "../corpus.ts";

// Who pays for most of a company acquires it.
corpus(
	[
		{
			kind: "acquisition",
			subject: "Kelbray",
			object: "Exaion",
			value: exactly(1.68e8, "USD"),
		},
		{
			kind: "stake",
			subject: "Kelbray",
			object: "Exaion",
			value: exactly(64, "percent"),
		},
	],
	{
		en: [
			"Kelbray will pay $168 million for 64% of Exaion.",
			"Kelbray paid $168 million for a 64% stake in Exaion.",
		],
	},
);

// Not for less than half of it.
corpus(
	[
		{
			kind: "investment",
			subject: "Meta",
			object: "Scale AI",
			value: exactly(1.43e10, "USD"),
		},
		{
			kind: "stake",
			subject: "Meta",
			object: "Scale AI",
			value: exactly(49, "percent"),
		},
	],
	{ en: ["Meta pays $14.3 billion for 49% of Scale AI."] },
);

// Spending that is pledged on somebody's goods.
corpus(
	{
		kind: "purchase",
		subject: "Anthropic",
		object: "Amazon",
		value: atLeast(1e11, "USD"),
	},
	{
		en: [
			"Anthropic had pledged over $100 billion of spending on AWS.",
			"Anthropic committed to more than $100 billion in spending on AWS.",
			"Anthropic announced over $100 billion of spending on Amazon's cloud.",
		],
	},
);

corpus(
	{ kind: "spending", subject: "Google", value: exactly(4e10, "USD") },
	{
		en: ["Alphabet announced $40 billion of spending on facilities in Texas."],
	},
);
