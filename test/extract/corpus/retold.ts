import { about, atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";

/** English as letters, filings, lists and threads tell it: parties and deals named before, sums without a verb. */

const stakeOfNvidia = {
	kind: "stake",
	subject: "NVIDIA",
	object: "CoreWeave",
	value: about(6, "percent"),
} as const;

corpus(stakeOfNvidia, {
	en: [
		"Nvidia, owner of about 6% of CoreWeave, declined to comment.",
		"Nvidia, a holder of about 6% of CoreWeave's shares, declined to comment.",
		"Nvidia, with about 6% of CoreWeave, declined to comment.",
		"CoreWeave, about 6% owned by Nvidia, declined to comment.",
		"CoreWeave, of which Nvidia owns about 6%, declined to comment.",
		"Nvidia's holding comes to about 6% of CoreWeave.",
		"Nvidia's stake, carried at $3 billion, comes to about 6% of CoreWeave.",
	],
});

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "OpenAI",
			value: about(13, "percent"),
		},
	],
	{
		en: [
			"SoftBank will invest an additional $30 billion in OpenAI. The holding will then be about 13%.",
			"SoftBank will invest an additional $30 billion in OpenAI. That will take its share to about 13%.",
			"SoftBank will invest an additional $30 billion in OpenAI, which lifts its interest to about 13%.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(6.46e10, "USD"),
		},
	],
	{
		en: [
			"SoftBank will invest another $30 billion in OpenAI. Its cumulative investment will then come to $64.6 billion.",
			"SoftBank will invest another $30 billion in OpenAI. That brings its total investment to $64.6 billion.",
			"SoftBank will invest another $30 billion in OpenAI. In total it will have put in $64.6 billion.",
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
			"Nvidia is paying $87.20 a share for $2 billion of CoreWeave Class A stock.",
			"Nvidia paid $2 billion for CoreWeave Class A shares.",
			"Nvidia buys another $2 billion of CoreWeave at $87.20.",
			"Nvidia took $2 billion of CoreWeave stock.",
			"Nvidia became a shareholder in CoreWeave with $2 billion.",
			"Nvidia wrote CoreWeave a $2 billion cheque.",
			"Nvidia raised its CoreWeave investment to $2 billion.",
			"Nvidia added $2 billion to its CoreWeave stake.",
			"Nvidia has agreed to bankroll CoreWeave to the tune of $2 billion.",
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
	{
		en: [
			"OpenAI gets up to $100 billion of Nvidia's cash.",
			"Nvidia will be paying OpenAI up to $100 billion in cash for non-voting shares.",
			"Of the up to $100 billion Nvidia pledged OpenAI, none has been paid.",
		],
	},
);

corpus(
	[
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(1e11, "USD"),
		},
	],
	{
		en: [
			"Nvidia and OpenAI are still talking. The letter of intent of September, for up to $100 billion, stands.",
			"Nvidia and OpenAI are still talking. The plan of September for up to $100 billion never got past a letter of intent.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(6.5e9, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: upTo(1.19e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI signed a $6.5 billion contract with CoreWeave. The first, worth up to $11.9 billion, dates from March.",
			"OpenAI signed a $6.5 billion contract with CoreWeave. The first contract, worth up to $11.9 billion, dates from March.",
			"OpenAI signed a $6.5 billion contract with CoreWeave. The first, signed in March, came to up to $11.9 billion.",
			"OpenAI signed a $6.5 billion contract with CoreWeave. A March order was for up to $11.9 billion.",
			"OpenAI signed a $6.5 billion contract with CoreWeave. The original deal, struck in March, was for up to $11.9 billion.",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Cerebras",
		value: atLeast(1e10, "USD"),
	},
	{
		en: [
			"Cerebras will supply OpenAI with compute under a contract that people familiar with it put at more than $10 billion.",
			"OpenAI will rent computing from Cerebras under an agreement that Bernstein puts at more than $10 billion.",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "OpenAI",
		value: exactly(1.4e12, "USD"),
	},
	{
		en: [
			"OpenAI's commitments now come to $1.4 trillion.",
			"OpenAI's obligations total $1.4 trillion.",
			"OpenAI has made $1.4 trillion of commitments.",
			"OpenAI is on the hook for $1.4 trillion.",
		],
	},
);

corpus(
	{
		kind: "valuation",
		subject: "Anthropic",
		value: exactly(1.83e11, "USD"),
	},
	{
		en: [
			"Anthropic is now put at $183 billion.",
			"Anthropic was put at $183 billion in September.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "total",
		value: exactly(1, "GW"),
	},
	{
		en: [
			"G42 will build a 1-gigawatt cluster in Abu Dhabi for OpenAI to operate on Nvidia's GB300 systems.",
			"Oracle is to build a 1-gigawatt campus in Texas that OpenAI will run on Nvidia chips.",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "NVIDIA",
			qualifier: "total",
			value: exactly(3, "GW"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Amazon",
			qualifier: "total",
			value: exactly(2, "GW"),
		},
	],
	{
		en: [
			"OpenAI will use 3 GW of Nvidia systems. On Amazon's Trainium it will consume another 2 GW.",
			"OpenAI will use 3 GW of Nvidia systems and run another 2 GW on Amazon's Trainium chips.",
		],
	},
);

corpus(
	[
		{
			kind: "chips",
			subject: "Nscale",
			object: "NVIDIA",
			value: exactly(60_000, "count"),
		},
		{
			kind: "capacity",
			subject: "Nscale",
			object: "NVIDIA",
			qualifier: "total",
			value: exactly(0.05, "GW"),
		},
	],
	{
		en: [
			"Nscale will install 60,000 Nvidia GPUs for Microsoft in Loughton. A campus of 50MW houses them.",
			"Nscale will install 60,000 Nvidia GPUs for Microsoft in Loughton. A campus of 50MW, leased from Ionic Digital, houses them.",
		],
	},
);

/** What may stand around the site is nobody's yet. */
corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		qualifier: "total",
		value: exactly(1, "GW"),
	},
	{
		en: [
			"OpenAI will run 1 gigawatt in Abu Dhabi. The wider campus is put at 5 gigawatts.",
			"OpenAI will run 1 gigawatt in Abu Dhabi. It sits inside a campus meant to reach 5 gigawatts.",
			"OpenAI will run 1 gigawatt there; the whole campus is planned for 5 gigawatts.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(1e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia invested in Intel ($5 billion) and Nokia ($1 billion).",
			"Nvidia committed $5 billion to Intel and $1 billion to Nokia.",
		],
	},
);

corpus(
	[
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "letter-of-intent",
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
			"Nvidia and OpenAI have a letter of intent. On Anthropic, she said the $10 billion investment was made this month.",
			"Nvidia and OpenAI have a letter of intent. The $10 billion investment in Anthropic was made this month.",
		],
	},
);

corpus(
	[
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI's letter of intent with Nvidia has been replaced by a $30 billion investment.",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Anthropic",
		value: exactly(5e10, "USD"),
	},
	{
		en: [
			"Anthropic will invest $50 billion in U.S. data centers with Fluidstack.",
			"Anthropic will put $50 billion into data centers in Minnesota.",
		],
	},
);

nothing([
	"Capex of the top five clouds will approach $700 billion this year.",
	"The foundation's stake is valued at $130 billion.",
	"Nvidia promises nothing beyond $30 billion.",
	"The foundation holds 26% of the shares.",
	"OpenAI spoke of $500 billion of bookings.",
	"The first contract was worth $3 billion.",
	"The plan for $100 billion of new roads never got past a letter of intent.",
]);
