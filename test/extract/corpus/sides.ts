import { corpus, exactly, nothing, upTo } from "../corpus.ts";
import { ordered } from "../fact.ts";

const project = {
	kind: "spending" as const,
	subject: "Stargate",
	value: exactly(5e11, "USD"),
};

// What a joint project is to cost, told beside its name.
corpus(project, {
	en: [
		"Chips will be needed for the $500bn Stargate data centre project.",
		"In January they unveiled the ambitious $500 billion Stargate AI joint venture.",
		"The site is part of Stargate, OpenAI's $500 billion data center effort.",
		"Stargate is a $500bn multi-year programme of AI data centres around the world.",
		"The talks had been about Stargate, the group's $500 billion undertaking.",
	],
});
corpus(
	{ ...project, value: upTo(5e11, "USD") },
	{
		en: [
			"The chairman announced an investment of up to $500 billion in an AI project called Stargate.",
		],
	},
);

// The maker's own name for its chips, counted.
const chips = (subject: string, object: string, count: number) => ({
	kind: "chips" as const,
	subject,
	object,
	value: exactly(count, "count"),
});
corpus(chips("Anthropic", "Google", 1e6), {
	en: [
		"Anthropic will use one million of Google's custom Tensor Processing Units (TPUs).",
		"Anthropic gets access to one million of Google's Tensor Processing Units.",
		"Anthropic will deploy one million Google tensor processing units.",
	],
});
corpus(chips("Meta", "NVIDIA", 600000), {
	en: [
		"Meta is set to deploy 600,000 Nvidia graphics processing units.",
		"Meta will run 600,000 Nvidia Graphics Processing Units.",
	],
});

// Who orders whose goods, the order a noun or the seller acting.
corpus(ordered("IREN", "NVIDIA", 0.674), {
	en: [
		"The expansion follows IREN's $674 million purchase of advanced NVIDIA GPUs.",
		"It comes on the heels of IREN's $674 million purchase of NVIDIA chips.",
	],
});
corpus(ordered("IREN", "Dell", 5.8), {
	en: [
		"IREN has arranged with Dell to purchase the GPUs and related equipment for $5.8 billion.",
		"IREN agreed with Dell to buy servers for $5.8 billion.",
	],
});

const takeover = (subject: string, object: string, millions: number) => ({
	kind: "acquisition" as const,
	subject,
	object,
	value: exactly(millions * 1e6, "USD"),
});

// A start-up begins nothing, and a time may stand between the price and the takeover.
corpus(takeover("Nebius", "Tavily", 275), {
	en: [
		"Nebius spent $275M to acquire the agentic AI start-up Tavily.",
		"Nebius spent $275M in February to acquire the agentic AI start-up Tavily.",
		"Nebius paid $275 million in February to buy Tavily.",
	],
});
corpus(takeover("SoftBank", "Arm", 32000), {
	en: ["SoftBank already owns Arm, having paid $32 billion for it."],
});
nothing(["SoftBank has a start-up programme of $5 a day."]);

// Who buys of whom, in a clause of its own.
corpus(
	{
		...{ kind: "purchase", subject: "Vexa AI", object: "Halden Cloud" },
		value: exactly(9e8, "USD"),
	},
	{
		en: [
			"Halden Cloud will provide the $900 million of computing that Vexa AI needs.",
			"Halden Cloud is to supply the $900 million of cloud capacity that Vexa AI ordered.",
			"Work goes on under a $900 million deal under which Vexa AI was to lease chips from Halden Cloud.",
		],
	},
);
// The papers of a takeover go from the buyer, whoever is named first.
corpus(
	[
		takeover("Halden", "Norrby AI", 300),
		{
			...{ kind: "status", subject: "Halden", object: "Norrby AI" },
			qualifier: "definitive",
		},
	],
	{
		en: [
			"Norrby AI has agreed to be taken over by Halden for $300 million. A definitive agreement was signed on Monday.",
			"Norrby AI has signed a definitive agreement to be bought by Halden for $300 million.",
			"Norrby AI entered into a definitive agreement to be acquired by Halden for $300 million.",
		],
	},
);
corpus(
	{
		...{ kind: "status", subject: "Halden", object: "Norrby AI" },
		qualifier: "definitive",
	},
	{
		en: [
			"Norrby AI signed a definitive agreement under which it will be acquired by Halden.",
			"Norrby AI has entered into a definitive agreement to be acquired by Halden.",
			"Norrby AI has signed a definitive agreement to be bought by rival Halden.",
			"Halden has signed a definitive agreement to acquire Norrby AI.",
		],
	},
);
