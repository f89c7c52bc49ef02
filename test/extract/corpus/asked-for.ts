import { between, corpus, exactly, nothing } from "../corpus.ts";
import { dollars, sold } from "../fact.ts";
import { quarterOf } from "../time.ts";

/** Money that is asked of investors, and sales that others had reckoned with. */

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
nothing([
	"Cohere asked investors for patience.",
	"Investors asked Cohere for a second opinion.",
]);
