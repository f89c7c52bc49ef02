import { corpus, exactly, nothing, upTo } from "../corpus.ts";

const ordered = {
	kind: "capacity",
	subject: "Oracle",
	object: "Bloom Energy",
	qualifier: "total",
	value: upTo(2.8, "GW"),
} as const;

// Fuel cells that somebody orders stand on its own site.
corpus(ordered, {
	en: [
		"Oracle will procure up to 2.8 gigawatts of solid oxide fuel cells from Bloom Energy for its cloud sites.",
		"Oracle takes up to 2.8 GW of fuel cells from Bloom Energy.",
		"Under a deal with Bloom Energy, Oracle will install up to 2.8 GW of Bloom's fuel cells.",
		"Bloom Energy will supply Oracle with up to 2.8 GW of fuel cells.",
		"Oracle signed for up to 2.8 GW of Bloom Energy fuel cells.",
	],
});

// What is contracted of it by now is its first part, not all that the customer has contracted.
corpus(
	[
		ordered,
		{ ...ordered, qualifier: "first", value: exactly(1.2, "GW") } as const,
	],
	{
		en: [
			"Oracle will procure up to 2.8 gigawatts of solid oxide fuel cells from Bloom Energy. An initial 1.2 gigawatts is contracted already.",
			"Oracle buys up to 2.8 gigawatts of fuel cells from Bloom Energy. The first 1.2 gigawatts are already under contract.",
		],
	},
);

corpus(
	{
		...ordered,
		subject: "Vantor",
		object: "Kelbray",
		value: exactly(0.3, "GW"),
	},
	{
		en: [
			"Vantor will procure 300 MW of solid oxide fuel cells from Kelbray.",
			"Vantor will buy 300 MW of fuel cells from Kelbray.",
		],
	},
);

// What somebody takes up to is the most of it.
corpus(
	{
		...ordered,
		subject: "OpenAI",
		object: "Cerebras",
		value: upTo(0.75, "GW"),
	},
	{
		en: [
			"OpenAI takes up to 750 MW from Cerebras.",
			"OpenAI took up to 750 MW from Cerebras.",
		],
	},
);

nothing([
	"Bloom Energy makes 1 GW of fuel cells a year.",
	"Bloom Energy will double its capacity to 2 GW of fuel cells a year.",
	"The Meta campus will be fed by 200 MW of fuel cells.",
]);
