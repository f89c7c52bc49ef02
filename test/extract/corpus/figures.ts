import { about, atLeast, between, corpus, exactly, upTo } from "../corpus.ts";
import { quarterOf, yearOf } from "../time.ts";

/** How much, told in the ways of the business press: changes, spans, marks that are passed, conversions. */

const revenue = (value: ReturnType<typeof exactly>) =>
	({ kind: "revenue", subject: "Meta", value }) as const;

corpus([revenue(exactly(9e9, "USD")), revenue(exactly(12e9, "USD"))], {
	en: [
		"Meta's revenue rose from $9 billion to $12 billion.",
		"Meta's revenue climbed to $12 billion from $9 billion.",
		"Meta's revenue went from $9 to $12 billion.",
	],
});

corpus(revenue(between(9e9, 12e9, "USD")), {
	en: [
		"Meta's revenue will be anywhere from $9 billion to $12 billion.",
		"Meta guided for revenue ranging from $9 billion to $12 billion.",
		"Meta guided for revenue of $9–12 billion.",
		"Meta guided for revenue of between $9 billion and $12 billion.",
	],
});

corpus([revenue(between(9e9, 12e9, "USD")), revenue(exactly(10.5e9, "USD"))], {
	en: [
		"Meta guided for revenue of $9 billion to $12 billion, where analysts had estimated $10.5 billion.",
		"Meta guided for revenue of $9 billion to $12 billion; analysts expected $10.5 billion.",
	],
});

corpus(
	{
		kind: "revenue",
		subject: "Anthropic",
		qualifier: "annual",
		value: atLeast(47e9, "USD"),
	},
	{
		en: [
			"Anthropic is crossing $47 billion in run-rate revenue.",
			"Anthropic went past the $47 billion mark in run-rate revenue.",
		],
	},
);

corpus(
	{ kind: "profit", subject: "TSMC", value: exactly(452.3e9, "TWD") },
	{
		en: [
			"TSMC's net profit was T$452.3 billion ($14.75 billion).",
			"TSMC earned T$452.3 billion, or T$17.44 per share.",
			"TSMC had T$452.3 billion of operating profit.",
		],
	},
);

corpus(
	{
		kind: "chips",
		subject: "Anthropic",
		object: "Google",
		value: upTo(1e6, "count"),
	},
	{
		en: [
			"The deal gives Anthropic access to up to one million of Google's custom Tensor Processing Units.",
			"The deal gives Anthropic access to up to a million Google TPUs.",
		],
	},
);

corpus(
	{
		kind: "users",
		subject: "Meta",
		qualifier: "daily",
		value: exactly(3.58e9, "count"),
	},
	{
		en: [
			"Meta's daily active users across its apps stood at 3.58 billion.",
			"Meta's family daily active people (DAP) came to 3.58 billion.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "CoreWeave",
		qualifier: "total",
		value: exactly(2.9, "GW"),
	},
	{ en: ["CoreWeave's contracted power capacity went up to 2.9 gigawatts."] },
);

corpus(
	{
		kind: "funding-round",
		subject: "Mistral",
		value: exactly(1.7e9, "EUR"),
	},
	{
		en: [
			"Mistral raises $2B\n\nThe start-up Mistral has raised €1.7 billion ($2 billion) in its latest round.",
			"Mistral raised €1.7 billion (about $1.99 billion).\n\nThe start-up Mistral has raised $2 billion.",
		],
	},
);

corpus(
	{
		kind: "market-cap",
		subject: "NVIDIA",
		value: about(4e12, "USD"),
	},
	{
		en: [
			"Nvidia's market value is approaching $4 trillion.",
			"Nvidia's market value is just shy of $4 trillion.",
			"Nvidia's market value is in the region of $4 trillion.",
		],
	},
);

const term = { when: quarterOf(2025, 2) };

corpus(
	[
		{ ...revenue(exactly(1.21e9, "USD")), ...term },
		{ ...revenue(exactly(1.08e9, "USD")), ...term },
	],
	{
		en: [
			"Meta had second-quarter revenue of $1.21 billion, well ahead of a $1.08 billion LSEG SmartEstimate.",
			"Meta's second-quarter revenue was $1.21 billion, against expectations of $1.08 billion.",
			"Meta's second-quarter revenue was $1.21 billion, its tenth record in a row and ahead of Wall Street's $1.08 billion forecast.",
		],
	},
);

const term2025 = { when: yearOf(2025) };
const outlay = (low: number, high: number) =>
	({
		kind: "spending",
		subject: "Meta",
		value: between(low, high, "USD"),
		...term2025,
	}) as const;

corpus([outlay(70e9, 72e9), outlay(66e9, 72e9)], {
	en: [
		"Meta's capital expenditures in 2025 should come to between $70 billion and $72 billion, compared with an earlier outlook of $66 billion to $72 billion.",
		"Meta's 2025 capital expenditures will be $70–72 billion, down sharply from the earlier expectation of $66–72 billion.",
		"Meta's 2025 capital expenditures will be $70-72 billion, up from a previous forecast of $66-72 billion.",
	],
});

corpus(
	[
		{ kind: "profit", subject: "Microsoft", value: exactly(27.7e9, "USD") },
		{ kind: "profit", subject: "Microsoft", value: exactly(24.67e9, "USD") },
	],
	{
		en: [
			"Microsoft's net income rose to $27.7 billion, or $3.72 per share, from $24.67 billion, or $3.30 per share, a year earlier.",
			"Microsoft's net income was $27.7 billion, or $3.72 a share, up from $24.67 billion.",
		],
	},
);

corpus(
	{ ...revenue(exactly(4.7e9, "USD")), when: term.when },
	{
		en: [
			"Meta's revenue grew only 15% in the second quarter of 2025, to $4.7 billion.",
			"Meta's second-quarter revenue, which has grown in each of its units, stands at $4.7 billion.",
		],
	},
);
