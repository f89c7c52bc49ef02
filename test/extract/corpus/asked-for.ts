import { between, corpus, exactly, nothing } from "../corpus.ts";
import { dollars, sold } from "../fact.ts";
import { quarterOf } from "../time.ts";

/** Money that is asked of investors or came in several rounds, and sales that others had reckoned with. */

const second = { when: quarterOf(2025, 2) };

corpus(
	{
		kind: "funding-round",
		subject: "SambaNova",
		value: between(3e8, 5e8, "USD"),
	},
	{
		en: [
			"SambaNova is asking investors for $300 million to $500 million.",
			"SambaNova has asked backers for $300 million to $500 million.",
		],
	},
);
corpus(
	{ kind: "funding-round", subject: "Cohere", value: exactly(5e8, "USD") },
	{
		en: ["Cohere asks shareholders for $500 million."],
	},
);
corpus(
	[
		{ ...sold("AMD", 11.2), ...second },
		{ ...sold("AMD", 10.7), ...second },
	],
	{
		en: [
			"AMD guides to second-quarter revenue of $11.2 billion; analysts had pencilled in $10.7 billion.",
			"AMD sees second-quarter sales of $11.2 billion, where Wall Street had penciled in $10.7 billion.",
		],
	},
);
corpus(
	{ kind: "spending", subject: "Meta", value: dollars(70) },
	{
		en: ["Meta has pencilled in $70 billion for AI data centers."],
	},
);
corpus(
	{ kind: "funding-round", subject: "Cohere", value: exactly(5e8, "USD") },
	{
		en: [
			"Cohere raised $500 million in its fourth round.",
			"Cohere raised $500 million in a round with four investors.",
		],
	},
);
nothing([
	"FuriosaAI has raised $115 million over four rounds.",
	"Crusoe has raised $4 billion across five funding rounds.",
	"Anysphere raised $3.4 billion in four rounds.",
	"Cohere has raised $1.6 billion in equity over its last three rounds.",
	"Cohere asked investors for patience.",
	"Investors asked Cohere for a second opinion.",
]);
