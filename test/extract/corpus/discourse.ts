import { about, atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";
import { monday, quarterOf } from "../time.ts";

/** Whom a measure, a pronoun or a paragraph speaks of, and constructions in which two figures or names compete. */

corpus(
	{
		kind: "revenue",
		subject: "Supermicro",
		value: exactly(4.6e9, "USD"),
		when: quarterOf(2025, 1),
	},
	{
		en: [
			"AMD accounted for 12% of Supermicro's first-quarter revenue of $4.6 billion.",
			"Two buyers brought in half of Supermicro's first-quarter revenue of $4.6 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Nebius",
			value: exactly(3e9, "USD"),
		},
		{
			kind: "revenue",
			subject: "Nebius",
			value: exactly(5e7, "USD"),
			when: quarterOf(2025, 1),
		},
	],
	{
		en: [
			"Nebius won a contract from Meta worth $3bn. First-quarter revenue came to $50mn.",
			"Nebius won a contract from Meta worth $3bn.\n\nFirst-quarter revenue came to $50mn.",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: upTo(3e10, "USD"),
	},
	{
		en: [
			"Oracle said on Monday that OpenAI had agreed to pay it as much as $30 billion for computing power.",
			"Oracle said OpenAI would pay it up to $30 billion for cloud capacity.",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Amazon",
		object: "Lumen Energy",
		value: exactly(4e9, "USD"),
	},
	{
		en: [
			"Lumen Energy will supply Amazon with power under a contract worth $4 billion. Lumen was founded in 1998.",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "IREN",
		object: "Dell",
		value: about(5.8e9, "USD"),
	},
	{
		en: [
			"IREN will buy Nvidia processors and related gear from Dell for about $5.8 billion.",
		],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "Cohere", value: exactly(5e8, "EUR") },
		{
			kind: "valuation",
			subject: "Cohere",
			value: exactly(6e9, "EUR"),
			qualifier: "post-money",
		},
		{
			kind: "valuation",
			subject: "Cohere",
			value: exactly(5.5e9, "EUR"),
			qualifier: "pre-money",
		},
	],
	{
		en: [
			"Cohere announced a round of 0.5B€ at a 6B€ post-money valuation (5.5B€ pre-money).",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "Dell",
			value: exactly(2, "percent"),
			qualifier: "close",
		},
		{
			kind: "price-move",
			subject: "Dell",
			value: exactly(5.5, "percent"),
			qualifier: "high",
		},
	],
	{ en: ["Dell closed 2% higher after touching a gain of 5.5%."] },
);

corpus(
	{
		kind: "price-move",
		subject: "Intel",
		value: exactly(2.4, "percent"),
		qualifier: "close",
		when: monday,
	},
	{
		en: [
			"Intel ended up 2.4% on Monday.",
			"Intel closed 2.4% higher on Monday while the SOX index fell 1.1%.",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Enfabrica",
		value: exactly(9e8, "USD"),
	},
	{
		en: [
			"Nvidia will pay $900 million for Enfabrica; shares were little changed.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Meta",
			object: "Jio Platforms",
			value: exactly(5.7e9, "USD"),
		},
		{
			kind: "stake",
			subject: "Meta",
			object: "Jio Platforms",
			value: exactly(9.99, "percent"),
		},
	],
	{ en: ["Meta paid $5.7 billion for 9.99 percent of Jio Platforms."] },
);

corpus(
	{
		kind: "stake",
		subject: "Fidelity",
		object: "CoreWeave",
		value: atLeast(6, "percent"),
	},
	{ en: ["Fidelity, which owns more than 6% of CoreWeave, opposed it."] },
);

corpus(
	{
		kind: "unit-cost",
		subject: "Broadcom",
		value: about(1.5e10, "USD"),
		qualifier: "chips",
	},
	{
		en: [
			"A gigawatt brings Broadcom roughly $15 billion.",
			"Broadcom has said a gigawatt brings it roughly $15 billion.",
		],
	},
);

nothing([
	"Intel ended up owning 10 sites after the merger.",
	"SoftBank puts $50 billion Switch purchase on ice.",
	"McKinsey thinks the world will put $6.7 trillion into data centers by 2030.",
	"1 GW equals one reactor or 750,000 homes, an Nvidia slide says.",
	"Dell stayed higher on Monday while the SOX index fell 1.1%.",
]);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(1, "GW"),
		qualifier: "total",
	},
	{
		en: [
			"OpenAI is to use the 1-gigawatt campus, which Oracle will fit out.",
			"OpenAI will move into a 1 GW campus that Oracle is building for it.",
		],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "Meta",
		qualifier: "own-chip",
		denied: true,
	},
	{
		en: [
			"Meta has abandoned the training processor it was developing in-house.",
		],
	},
);

/** A share that only moves is no party of the deal that the sentences before left without its supplier. */
corpus(
	[
		{
			kind: "price-move",
			subject: "Oracle",
			value: exactly(-3, "percent"),
			qualifier: "session",
		},
		{
			kind: "price-move",
			subject: "Broadcom",
			value: exactly(-2, "percent"),
			qualifier: "session",
		},
		{
			kind: "capacity",
			subject: "Oracle",
			value: exactly(1.4, "GW"),
			qualifier: "total",
		},
	],
	{
		en: [
			"Oracle fell 3%. Broadcom slipped 2%.\n\nLenders wonder who will pay for Oracle's 1.4-gigawatt campus in New Mexico.",
		],
		zh: [
			"甲骨文下跌3%。博通下跌2%。\n\n银行担心谁来为甲骨文在新墨西哥州的1.4吉瓦园区出资。",
		],
	},
);
