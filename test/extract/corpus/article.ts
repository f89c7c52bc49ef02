import { corpus, exactly } from "../corpus.ts";
import { dollars } from "../fact.ts";
import { yearOf } from "../time.ts";

/** Short articles: whom "the startup", "it" and a bare payment mean. */

corpus(
	[
		{ kind: "funding-round", subject: "Veridon", value: dollars(0.5) },
		{ kind: "valuation", subject: "Veridon", value: dollars(3) },
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Veridon",
			value: dollars(0.25),
		},
		{ kind: "revenue", subject: "Veridon", value: dollars(0.125) },
	],
	{
		en: [
			"Veridon, a London startup that designs AI chips, has raised $500 million. The round values it at $3 billion. Nvidia, an existing shareholder, put in $250 million. The chip startup had sales of $125 million.",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "Meta",
			object: "Corvex",
			value: dollars(2),
		},
		{ kind: "valuation", subject: "Corvex", value: dollars(0.5) },
		{ kind: "funding-round", subject: "Corvex", value: dollars(0.25) },
	],
	{
		en: [
			"Meta has agreed to take over Corvex, a chip designer in Haifa. Two people put the price at $2 billion. The startup was valued at $500 million. It has raised $250 million so far.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Lumora",
			value: dollars(0.5),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "Lumora",
			value: exactly(20, "percent"),
		},
	],
	{
		en: [
			"Nvidia is to invest $500 million in Lumora, a robotics company based in Austin. SoftBank, its biggest shareholder, holds 20%.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: dollars(5),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "Intel",
			value: dollars(2),
		},
	],
	{
		en: ["Nvidia put $5 billion into Intel. SoftBank paid $2 billion."],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "SoftBank",
			object: "Halden",
			value: exactly(15, "percent"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "Halden",
			value: dollars(0.5),
		},
	],
	{
		en: [
			"SoftBank has bought 15% of Halden, a cloud company in Leeds, for $500 million.",
		],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "xAI", value: dollars(15) },
		{ kind: "valuation", subject: "xAI", value: dollars(230) },
	],
	{
		en: ["xAI is looking for $15 billion at a valuation of $230 billion."],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "Nebius",
		value: dollars(5),
		when: yearOf(2025),
	},
	{
		en: ["Nebius raised its forecast for the year to $5 billion."],
	},
);

corpus(
	{ kind: "valuation", subject: "Lumora", value: dollars(4) },
	{
		en: [
			"Lumora, an AI company in Austin, is hiring. Lumora was worth $4 billion in its last round.",
		],
	},
);
