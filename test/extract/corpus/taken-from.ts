import { corpus, exactly, upTo } from "../corpus.ts";

const taken = {
	kind: "capacity",
	subject: "Anthropic",
	object: "TeraWulf",
	qualifier: "total",
	value: upTo(1, "GW"),
} as const;

const beside = {
	...taken,
	subject: "Fluidstack",
	value: exactly(0.168, "GW"),
} as const;

// Whoever takes a power "from" another is its tenant, though the sentence tells of another lease first.
corpus([beside, taken], {
	en: [
		"TeraWulf will provide Fluidstack with 168 MW, under a deal in which Anthropic may take up to 1 GW from TeraWulf.",
		"TeraWulf will deliver 168 MW to Fluidstack, as part of a plan under which Anthropic would rent up to 1 GW from TeraWulf.",
	],
});

const leased = {
	...taken,
	subject: "CoreWeave",
	object: "Applied Digital",
	value: exactly(0.4, "GW"),
} as const;

// In a clause of its own the tenant of what the landlord opened.
corpus(
	[
		{ ...leased, qualifier: "online", value: exactly(0.05, "GW") } as const,
		leased,
	],
	{
		en: [
			"Applied Digital has brought the first 50 MW of its first building into service, on time, it says, for CoreWeave, which has leased all 400 MW of the campus.",
		],
	},
);

corpus(
	{ ...beside, value: exactly(0.36, "GW") },
	{
		en: [
			"TeraWulf opened its second hall, it said, for Fluidstack, which has rented 360 MW at Lake Mariner.",
		],
	},
);

// What landlords and makers of chips are taken from stays as it is.
corpus(
	{ ...taken, subject: "Oracle", object: "AMD", value: exactly(2, "GW") },
	{
		en: [
			"Oracle has a deal with OpenAI under which Oracle takes 2 GW of chips from AMD.",
		],
	},
);
