import { corpus, exactly } from "../corpus.ts";

// A denial ends where something else is said.
corpus(
	[
		{
			kind: "status",
			subject: "Oracle",
			object: "Meta",
			qualifier: "cancelled",
			denied: true,
		},
		{ kind: "spending", subject: "Meta", value: exactly(3e10, "USD") },
	],
	{
		en: [
			"Meta denied on Sunday that the contract with Oracle had been cancelled and said that it still intended to spend $30 billion.",
		],
	},
);
const invests = {
	kind: "investment" as const,
	subject: "OpenAI",
	object: "Cerebras",
	value: exactly(1e10, "USD"),
};
corpus(invests, {
	en: [
		"OpenAI denied that it had dropped the plan and said it would invest $10 billion in Cerebras.",
		"OpenAI denied a delay, adding that it will invest $10 billion in Cerebras.",
	],
	zh: ["OpenAI否认推迟，并表示将向Cerebras投资100亿美元。"],
});
corpus(
	{ ...invests, denied: true },
	{
		en: [
			"OpenAI denied that it would invest $10 billion in Cerebras.",
			"OpenAI denied reports that it would invest $10 billion in Cerebras.",
			"OpenAI denied the report and said it would not invest $10 billion in Cerebras.",
		],
		zh: ["OpenAI否认将向Cerebras投资100亿美元。"],
	},
);
