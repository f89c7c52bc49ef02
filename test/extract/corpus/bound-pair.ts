import { between, corpus } from "../corpus.ts";

// A least and a most are the ends of one range.
corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "AMD",
		value: between(2e10, 2.5e10, "USD"),
	},
	{
		en: [
			"OpenAI's contract with AMD is worth at least $20 billion and as much as $25 billion.",
			"OpenAI will spend at least $20 billion but no more than $25 billion on chips from AMD.",
		],
		zh: [
			"OpenAI将向AMD采购至少200亿美元、最多250亿美元的芯片。",
			"OpenAI将向AMD采购至少200亿美元，至多250亿美元的芯片。",
		],
	},
);
