import { about, corpus, exactly, nothing, upTo } from "../corpus.ts";
import { dollars, ordered, paid } from "../fact.ts";
import { yearOf } from "../time.ts";

/** What another owner has of the same, and what is told in a relative clause behind its thing. */

corpus(
	[
		paid("Google", "Anthropic", dollars(40)),
		paid("Amazon", "Anthropic", upTo(28e9, "USD")),
	],
	{
		en: [
			"Google's investment in Anthropic comes to $40 billion and Amazon's to up to $28 billion.",
			"Google's investment in Anthropic stands at $40 billion, and Amazon's at up to $28 billion.",
		],
	},
);
corpus(
	[
		{
			...{ kind: "spending", subject: "Google" },
			value: dollars(180),
			when: yearOf(2026),
		},
		{
			...{ kind: "spending", subject: "Meta" },
			value: dollars(135),
			when: yearOf(2026),
		},
	],
	{
		en: [
			"Alphabet's capital expenditure will be $180 billion in 2026 and Meta's projected $135 billion.",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "SoftBank",
		object: "DigitalBridge",
		value: dollars(3),
	},
	{
		en: [
			"DigitalBridge, for which SoftBank pays $3 billion in cash, owns towers.",
			"SoftBank paid $3 billion for the infrastructure specialist DigitalBridge.",
		],
	},
);
corpus(ordered("OpenAI", "Oracle", 300), {
	en: [
		"Oracle signed a contract with OpenAI, for which OpenAI will pay $300 billion.",
		"Oracle signed a lease in Texas for which OpenAI will pay $300 billion.",
	],
});
corpus(
	["Adani Enterprises", "EdgeConneX"].map((subject) => ({
		...{ kind: "stake" as const, subject, object: "AdaniConneX" },
		value: exactly(50, "percent"),
	})),
	{
		en: [
			"AdaniConneX, of which Adani Enterprises and EdgeConneX own 50% each, will grow.",
			"Adani Enterprises and EdgeConneX each own 50% of AdaniConneX.",
		],
	},
);
corpus(
	{
		...{ kind: "stake", subject: "Blue Owl Capital", object: "Hyperion" },
		value: exactly(80, "percent"),
	},
	{
		en: ["Blue Owl Capital will own 80% of the Hyperion joint venture."],
		zh: ["Blue Owl Capital持有Hyperion 80%股权。"],
	},
);
corpus(
	[
		{
			...{ kind: "stake", subject: "Blue Owl", object: "Hyperion" },
			value: exactly(80, "percent"),
		},
		{
			...{ kind: "stake", subject: "Meta", object: "Hyperion" },
			value: exactly(20, "percent"),
		},
	],
	{
		en: [
			"The joint venture for Hyperion gives Blue Owl 80% and leaves Meta 20%.",
			"Hyperion now belongs to a joint venture: Blue Owl holds 80% of it, Meta keeps 20%.",
		],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "Anthropic", value: dollars(30) },
		...["Sequoia", "Dragoneer", "Altimeter"].map((one) =>
			paid(one, "Anthropic", dollars(2)),
		),
	],
	{
		en: [
			"Anthropic closed a $30 billion round. Sequoia, Dragoneer and Altimeter put in $2 billion each.",
			"Anthropic closed a $30 billion round. Sequoia, Dragoneer, and Altimeter invested $2 billion each.",
		],
	},
);

// Whom "it" and "that company" mean.
corpus(
	{
		kind: "acquisition",
		subject: "Nebius",
		object: "Tavily",
		value: about(275e6, "USD"),
	},
	{
		en: [
			"Nvidia spoke first; Nebius signed a deal; and in February it paid about $275 million for the start-up Tavily.",
		],
	},
);
corpus(
	{
		kind: "acquisition",
		subject: "CoreWeave",
		object: "Core Scientific",
		value: dollars(9),
	},
	{
		en: [
			"The sites point to Core Scientific. CoreWeave has made a $9 billion bid for that company.",
		],
	},
);

corpus(ordered("IREN", "Dell", 5.8), {
	en: [
		"IREN gives Microsoft access to chips in Texas, and it is buying the gear from Dell for $5.8 billion.",
	],
});
corpus(
	{
		...{ kind: "acquisition", subject: "SoftBank", object: "DigitalBridge" },
		value: dollars(4),
	},
	{
		en: [
			"SoftBank agreed to acquire DigitalBridge for $4 billion. The target company has 300 people.",
		],
	},
);
corpus(ordered("ByteDance", "NVIDIA", 12), {
	en: [
		"TikTok's parent spent $12 billion on Nvidia chips.",
		"The TikTok owner spent $12 billion on Nvidia chips.",
	],
});
corpus(
	{ ...{ kind: "spending", subject: "Microsoft" }, value: dollars(30.9) },
	{
		en: [
			"Microsoft's capex, the single most important number, came in at $30.9 billion.",
			"Microsoft's capital expenditure, a record, was $30.9 billion.",
		],
	},
);
nothing(["OpenAI has missed the target."]);

// Obligations that one answers for are no spending.
nothing([
	"Google backs $1.8 billion of Fluidstack's lease obligations.",
	"Google earlier supported $1.4 billion of those obligations.",
]);
