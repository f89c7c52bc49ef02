import { about, corpus, exactly, nothing, upTo } from "../corpus.ts";
import { monday, quarterOf, yearOf } from "../time.ts";

/** English sentences turned round: passives, relative clauses, participles, figures before their owners. */

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(1e11, "USD"),
	},
	{
		en: [
			"The $100 billion that OpenAI was to receive from Nvidia has not arrived.",
			"The $100 billion OpenAI was to get from Nvidia never came.",
			"The $100 billion promised to OpenAI by Nvidia has yet to be paid.",
			"The $100 billion that Nvidia was to put into OpenAI has not arrived.",
			"What OpenAI is to receive from Nvidia is $100 billion.",
			"OpenAI has been promised $100 billion by Nvidia.",
			"$100 billion was paid into OpenAI by Nvidia.",
			"$100 billion has gone to OpenAI from Nvidia.",
			"OpenAI, into which $100 billion is to be put by Nvidia, needs power.",
			"OpenAI, given $100 billion by Nvidia, needs power.",
			"Nvidia, which gave OpenAI $100 billion, declined to comment.",
			"The $100 billion that Nvidia handed OpenAI is gone.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Anthropic",
			value: exactly(1e10, "USD"),
		},
	],
	{
		en: [
			"Nvidia, having already handed $30 billion to OpenAI and $10 billion to Anthropic, would not comment.",
			"Nvidia has given $30 billion to OpenAI and $10 billion to Anthropic.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "CoreWeave",
		value: exactly(2e9, "USD"),
	},
	{
		en: [
			"Stock worth $2 billion has been sold by CoreWeave to Nvidia.",
			"New shares, $2 billion of them, were issued by CoreWeave to Nvidia.",
			"CoreWeave has sold Nvidia stock worth $2 billion.",
			"Stock priced at $87.20 a share, $2 billion of it, has been sold by CoreWeave to Nvidia.",
			"$2 billion of new stock was issued to Nvidia by CoreWeave.",
			"Shares worth $2 billion have been bought from CoreWeave by Nvidia.",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(3e11, "USD"),
	},
	{
		en: [
			"Another $300 billion of computing will be bought from Oracle by OpenAI.",
			"Computing power for $300 billion is to be bought from Oracle by OpenAI.",
			"Cloud capacity worth $300 billion has been ordered from Oracle by OpenAI.",
			"Cloud services, $300 billion in all, are being bought by OpenAI from Oracle.",
			"Bought by OpenAI from Oracle: $300 billion of cloud services.",
			"$300 billion of Oracle's cloud services will be taken by OpenAI.",
			"Oracle's cloud services worth $300 billion are to be bought by OpenAI.",
			"Cloud services worth $300 billion will be sold by Oracle to OpenAI.",
			"OpenAI, to which Oracle will supply computing for $300 billion, needs power.",
			"Oracle, from which OpenAI has ordered $300 billion of computing, needs power.",
			"Oracle's systems, for which OpenAI will pay $300 billion, are in Texas.",
			"Oracle will be paid $300 billion by OpenAI for computing.",
			"The $300 billion that OpenAI is to pay Oracle is a lot.",
			"Oracle wins $300 billion of OpenAI's cloud budget.",
			"Oracle, too, has OpenAI as a customer, for $300 billion.",
			"OpenAI has added $300 billion to what it will pay Oracle for cloud capacity.",
		],
	},
);

const fall = {
	kind: "price-move",
	subject: "CoreWeave",
	value: exactly(-3.3, "percent"),
	qualifier: "close",
	when: monday,
} as const;

corpus(
	[
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: about(6, "percent"),
		},
		fall,
	],
	{
		en: [
			"CoreWeave, in which Nvidia holds about 6%, finished Monday 3.3% lower.",
			"CoreWeave, of which Nvidia owns about 6%, closed 3.3% lower on Monday.",
			"CoreWeave, about 6% owned by Nvidia, ended Monday down 3.3%.",
		],
	},
);

corpus(fall, {
	en: [
		"CoreWeave, whose biggest customer is Microsoft, ended Monday down 3.3%.",
		"CoreWeave, which buys its chips from Nvidia, ended Monday down 3.3%.",
		"CoreWeave, a customer of Nvidia, ended Monday down 3.3%.",
		"CoreWeave, backed by Nvidia, ended Monday down 3.3%.",
		"CoreWeave, with which Microsoft competes, ended Monday down 3.3%.",
	],
});

corpus(
	[
		{ ...fall, subject: "NVIDIA", value: exactly(-2.8, "percent") },
		{ ...fall, subject: "AMD", value: exactly(-2.7, "percent") },
	],
	{
		en: [
			"On Monday Nvidia and AMD closed 2.8% and 2.7% lower, respectively.",
			"Nvidia and AMD ended Monday 2.8% and 2.7% down.",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "Anthropic",
		value: exactly(5e9, "USD"),
		when: yearOf(2024),
	},
	{
		en: [
			"Anthropic, which Amazon and Google have backed, had revenue of $5 billion in 2024.",
			"Anthropic, in which Google holds shares, had revenue of $5 billion in 2024.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: upTo(1e11, "USD"),
	},
	{ en: ["OpenAI has been promised up to $100 billion by Nvidia."] },
);

corpus(
	{
		kind: "stake",
		subject: "Microsoft",
		object: "OpenAI",
		value: about(27, "percent"),
	},
	{
		en: [
			"Roughly 27% of OpenAI is in the hands of Microsoft.",
			"OpenAI, about 27% of which is held by Microsoft, declined to comment.",
			"OpenAI, in which Microsoft holds about 27%, declined to comment.",
			"OpenAI recast itself; a holding of roughly 27%, or $135 billion, stays with Microsoft.",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "OpenAI",
		object: "AMD",
		value: upTo(10, "percent"),
	},
	{
		en: [
			"OpenAI, to which AMD has issued warrants for up to 10% of its stock, needs power.",
		],
	},
);

corpus(
	{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	{
		en: [
			"OpenAI, whose value the deal puts at $500 billion, declined to comment.",
			"OpenAI, whose worth investors put at $500 billion, declined to comment.",
		],
	},
);

corpus(
	{ kind: "valuation", subject: "Cerebras", value: exactly(8.1e9, "USD") },
	{
		en: [
			"Cerebras has been picked by OpenAI. The startup, last valued at $8.1 billion, declined to comment.",
		],
	},
);

corpus(
	[
		{
			kind: "spending",
			subject: "Amazon",
			value: exactly(2e11, "USD"),
			when: yearOf(2025),
		},
		{
			kind: "spending",
			subject: "Amazon",
			value: exactly(1.31e11, "USD"),
			when: yearOf(2024),
		},
	],
	{
		en: [
			"Amazon's capital spending, seen at $200 billion this year, is up from $131 billion in 2024.",
			"Amazon's capital outlays, put at $200 billion this year, are nearly double the $131 billion of 2024.",
			"Amazon's capex, forecast at $200 billion for 2025, compares with $131 billion in 2024.",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "CoreWeave",
		value: exactly(1.9e9, "USD"),
		when: yearOf(2024),
	},
	{
		en: [
			"Microsoft accounted for 62% of CoreWeave's sales in 2024, when revenue was $1.9 billion.",
		],
	},
);

corpus(
	[
		{
			...fall,
			subject: "NVIDIA",
			value: exactly(-2.9, "percent"),
			qualifier: "session",
		},
		{
			kind: "market-cap-change",
			subject: "NVIDIA",
			value: about(-1.3e11, "USD"),
			when: fall.when,
		},
	],
	{
		en: [
			"Nvidia shares slid 2.9% on Monday, wiping some $130 billion off the company.",
			"Nvidia shares slid 2.9% on Monday, knocking about $130 billion off its market value.",
		],
	},
);

corpus(
	[1.19e10, 4e9].map((sum) => ({
		kind: "purchase",
		subject: "OpenAI",
		object: "CoreWeave",
		value: exactly(sum, "USD"),
	})),
	{
		en: [
			"OpenAI and CoreWeave signed a contract for $11.9 billion in March; a second, for $4 billion, followed in May.",
			"OpenAI and CoreWeave signed a contract for $11.9 billion; the next, worth $4 billion, came in May.",
		],
	},
);

corpus(
	[
		{ ...fall, subject: "Oracle", value: exactly(6, "percent") },
		{ kind: "market-cap", subject: "Oracle", value: exactly(6e11, "USD") },
	],
	{
		en: [
			"Oracle ended Monday, its first day on Nasdaq, 6% higher and worth $600 billion.",
			"Oracle, 6% better off at the close on Monday, is now worth $600 billion.",
			"Oracle ended Monday up 6% and worth $600 billion.",
		],
	},
);

corpus(
	[
		{ kind: "revenue", subject: "NVIDIA", value: exactly(8.16e10, "USD") },
		{
			kind: "revenue",
			subject: "NVIDIA",
			value: exactly(9.1e10, "USD"),
			when: quarterOf(2025, 3),
		},
	],
	{
		en: [
			"Sales were $81.6 billion at Nvidia, which sees $91 billion this quarter.",
			"Sales of $81.6 billion were announced by Nvidia, which expects $91 billion in the current quarter.",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "SoftBank",
		object: "Ampere",
		value: exactly(6.5e9, "USD"),
	},
	{
		en: [
			"For $6.5 billion SoftBank has taken over Ampere.",
			"$6.5 billion is what SoftBank paid for Ampere.",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Groq",
		value: exactly(2e10, "USD"),
	},
	{ en: ["Groq's assets were licensed to Nvidia for $20 billion."] },
);

corpus(
	{ kind: "spending", subject: "Stargate", value: exactly(5e11, "USD") },
	{
		en: [
			"Nvidia is a partner in Stargate, the $500 billion project.",
			"SoftBank builds two sites for Stargate, the $500 billion project.",
		],
	},
);

corpus(
	{
		kind: "profit",
		subject: "SoftBank",
		value: exactly(2.5e12, "JPY"),
		when: quarterOf(2025, 2),
	},
	{
		en: [
			"SoftBank's profit rose to 2.5 trillion yen in April to June.",
			"SoftBank's profit was 2.5 trillion yen in the April-June quarter.",
			"SoftBank's profit was 2.5 trillion yen in the three months from April to June.",
			"SoftBank's profit was 2.5 trillion yen in April to June 2025.",
		],
	},
);

nothing([
	"The $100 million that OpenAI raised from its users has not arrived.",
	"Chips worth billions will be sold by AMD to Meta.",
]);
