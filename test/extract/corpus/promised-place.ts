import { atLeast, corpus, exactly, nothing } from "../corpus.ts";

/** Money for a place, and for a thing that is remade: nobody's shares are bought with it. */

corpus(
	{ kind: "spending", subject: "Brookfield", value: exactly(2e10, "EUR") },
	{
		en: [
			"Brookfield has promised France €20 billion.",
			"Brookfield pledged Germany another €20 billion.",
			"Brookfield has pledged the country €20 billion.",
		],
	},
);
corpus(
	[
		{ kind: "spending", subject: "Microsoft", value: exactly(3e9, "USD") },
		{ kind: "spending", subject: "Meta", value: exactly(5e9, "USD") },
	],
	{
		en: [
			"Microsoft promised Portugal $3 billion. Meta has pledged Spain $5 billion.",
		],
	},
);
corpus(
	{ kind: "spending", subject: "Google", value: atLeast(7e9, "USD") },
	{
		en: [
			"NextEra sells power to Google in Iowa. Google has invested more than $7 billion there.",
			"Google, long in Finland, has invested more than $7 billion there so far.",
		],
	},
);
corpus(
	{
		kind: "spending",
		subject: "Core Scientific",
		value: exactly(6.1e9, "USD"),
	},
	{
		en: [
			"Core Scientific, its landlord, puts $6.1 billion into converting the former bitcoin mine.",
			"CoreWeave's landlord is Core Scientific. Core Scientific puts $6.1 billion into converting the former mine.",
		],
	},
);
corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Nscale",
		value: exactly(5e8, "USD"),
	},
	{
		en: [
			"Nvidia has promised Nscale $500 million.",
			"Nvidia has invested $500 million in Nscale.",
		],
	},
);
nothing(["Microsoft invested $1 billion in January."]);
