import { corpus, exactly, nothing } from "../corpus.ts";

/** What a stake is worth is not what the company is. */

nothing([
	"Microsoft's stake in OpenAI is worth about $135 billion.",
	"The value of Amazon's stake in Anthropic has risen to $60.6 billion.",
	"Nvidia's stake in CoreWeave is worth some $3 billion.",
	"微软所持OpenAI股份价值约1350亿美元。",
]);
corpus(
	{
		kind: "stake",
		subject: "SoftBank",
		object: "OpenAI",
		value: exactly(11, "percent"),
	},
	{
		en: [
			"SoftBank's 11% stake in OpenAI was valued at $60 billion.",
			"SoftBank now owns 11% of OpenAI, a stake valued at about $60 billion.",
		],
	},
);
corpus(
	{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	{
		en: [
			"OpenAI is now valued at $500 billion.",
			"SoftBank bought into OpenAI, then valued at $500 billion.",
		],
		zh: ["OpenAI目前估值5000亿美元。"],
	},
);
