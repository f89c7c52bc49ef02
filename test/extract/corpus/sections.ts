import { about, between, corpus, exactly, nothing } from "../corpus.ts";
import { dollars, paid, sold } from "../fact.ts";
import { quarterOf, yearOf } from "../time.ts";

/** What the shape of a text tells: headings that are a name, figures held against each other, sums of each and all. */

const spending = (subject: string, billions: number) =>
	({
		kind: "spending",
		subject,
		value: exactly(billions * 1e9, "USD"),
		when: yearOf(2026),
	}) as const;

corpus([spending("Microsoft", 80), spending("Google", 85)], {
	en: [
		"1. Microsoft (MSFT)\nThe company plans capex of $80 billion in 2026.\n2. Alphabet (GOOGL)\nThe company plans capex of $85 billion in 2026.",
		"Microsoft plans capex of $80 billion for 2026.\nAlphabet\nIts capex is to be $85 billion in 2026.",
		// Another heading ends the section.
		"Microsoft reported on Monday.\nAlphabet\nThe company plans capex of $85 billion in 2026.\nBottom line\nThe company plans capex of $80 billion in 2026.",
	],
});

corpus([sold("Broadcom", 22.19), sold("Broadcom", 22.13)], {
	en: [
		"Broadcom's revenue was $22.19 billion, against a consensus of $22.13 billion.",
		"Broadcom reported revenue of $22.19 billion, above the $22.13 billion that analysts had expected.",
	],
});

// The same figure with fewer digits is no other one.
corpus(sold("Broadcom", 22.19), {
	en: [
		"Broadcom's revenue was $22.19 billion. With its $22.2 billion of revenue Broadcom is content.",
	],
});

corpus(sold("Google", 20), {
	en: [
		"Alphabet had $20 billion in Google Cloud sales, almost $2 billion above estimates.",
		"Alphabet's cloud segment grew 48% to $20 billion.",
		"Google Cloud grew 48% to $20 billion.",
	],
});

corpus(sold("AMD", 5.8), {
	en: ["AMD's data center unit grew 57% to $5.8 billion."],
});

nothing([
	"The data center market grew 20% to $400 billion.",
	"Chip exports of South Korea rose 50% to $20 billion.",
]);

corpus(
	{
		kind: "spending",
		subject: "Google",
		value: exactly(85e9, "USD"),
		when: yearOf(2025),
	},
	{
		en: [
			"Alphabet lifted its capex forecast for 2025 by $10 billion to $85 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "spending",
			subject: "Google",
			value: between(175e9, 185e9, "USD"),
			when: yearOf(2026),
		},
		{
			kind: "spending",
			subject: "Google",
			value: exactly(119.5e9, "USD"),
			when: yearOf(2026),
		},
		{
			kind: "spending",
			subject: "Google",
			value: exactly(91.4e9, "USD"),
			when: yearOf(2025),
		},
	],
	{
		en: [
			"Alphabet announced capital expenditure of between $175 billion and $185 billion for 2026, against the $119.5 billion analysts had projected and the $91.4 billion spent in 2025.",
		],
	},
);

corpus(
	[
		paid("SoftBank", "Anthropic", dollars(0.5)),
		paid("MGX", "Anthropic", dollars(0.5)),
	],
	{
		en: [
			"SoftBank and MGX will each put $500 million into Anthropic.",
			"SoftBank and MGX are putting a combined $1 billion into Anthropic, $500 million from each of the two.",
		],
	},
);

corpus(
	[
		{
			kind: "users",
			subject: "OpenAI",
			qualifier: "weekly",
			value: exactly(900e6, "count"),
		},
		{
			kind: "users",
			subject: "OpenAI",
			qualifier: "weekly",
			value: about(400e6, "count"),
		},
	],
	{
		en: [
			"ChatGPT has 900 million weekly users, up from about 400 million.",
			"ChatGPT has 900 million weekly users, compared with about 400 million a year earlier.",
		],
	},
);

corpus(sold("NVIDIA", 57), {
	en: [
		"Nvidia posted earnings of $1.30 per share on revenue of $57 billion.",
		"Nvidia posted earnings of $1.30 per share and revenue of $57 billion.",
		"Nvidia's adjusted earnings were $1.30 a share, with revenue of $57 billion.",
	],
});

corpus([sold("Microsoft", 77.7), sold("Microsoft", 75.5)], {
	en: [
		"Microsoft reported revenue of $77.7 billion. Analysts had expected $75.5 billion.",
	],
});

corpus(
	{
		kind: "revenue",
		subject: "NVIDIA",
		value: exactly(215.9e9, "USD"),
		when: yearOf(2024),
	},
	{
		en: [
			"Nvidia's revenue passed $200 billion in 2024, reaching $215.9 billion.",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "AMD",
		value: exactly(7.69e9, "USD"),
		when: quarterOf(2025, 2),
	},
	{
		en: [
			"AMD rose on Tuesday. For the quarter ended in June:\n- Revenue: $7.69 billion",
			"AMD rose after second-quarter earnings that beat estimates.\n- Revenue: $7.69 billion",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Microsoft",
		value: between(120e9, 145e9, "USD"),
	},
	{
		en: [
			"Microsoft gave no figure, though analysts put its spending near the $120–$145 billion range.",
		],
	},
);
