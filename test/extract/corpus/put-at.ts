import { corpus, exactly } from "../corpus.ts";
import { dollars, ordered, paid } from "../fact.ts";

/** "A report that put it at …": of what was measured before, not a company's worth. */

const disputed = (
	subject: string,
	object: string,
	right: number,
	wrong: number,
) => [
	ordered(subject, object, right),
	{ ...ordered(subject, object, wrong), denied: true as const },
];

corpus(disputed("Meta", "TeraWulf", 9.6, 11), {
	en: [
		"TeraWulf said its lease with Meta is worth $9.6 billion, and dismissed a report that put it at $11 billion.",
		"TeraWulf's lease with Meta is worth $9.6 billion. Prager dismissed a report that put it at $11 billion.",
		"TeraWulf said its lease with Meta is worth $9.6 billion and called a report that valued it at $11 billion wrong.",
	],
	zh: [
		"TeraWulf表示，与Meta的租约价值96亿美元，并否认了称其价值110亿美元的报道。",
		"TeraWulf表示，與Meta的租約價值96億美元，外媒報導稱其達110億美元並不屬實。",
	],
});
corpus(disputed("Meta", "CoreWeave", 14.2, 20), {
	en: [
		"CoreWeave said its contract with Meta is worth $14.2 billion and denied a report that put it at $20 billion.",
		"CoreWeave's contract with Meta is worth $14.2 billion, the company said, denying a report that valued it at $20 billion.",
	],
});
corpus(
	[
		paid("NVIDIA", "OpenAI", dollars(30)),
		{ ...paid("NVIDIA", "OpenAI", dollars(100)), denied: true },
	],
	{
		en: [
			"Nvidia said its investment in OpenAI is $30 billion and denied a report that put it at $100 billion.",
		],
	},
);

const worth = (subject: string, billions: number) => ({
	kind: "valuation" as const,
	subject,
	value: dollars(billions),
});

// A company is what was measured, or is not what could be.
corpus(
	[worth("Mistral", 12), { ...worth("Mistral", 15), denied: true as const }],
	{
		en: [
			"Mistral said it is worth $12 billion and dismissed a report that put it at $15 billion.",
		],
	},
);
corpus(
	[
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(1.3e10, "USD"),
		},
		{ ...worth("Anthropic", 500), denied: true },
	],
	{
		en: [
			"Anthropic, which raised $13 billion, denied a report that put it at $500 billion.",
		],
	},
);
