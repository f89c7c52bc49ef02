import { corpus, exactly } from "../corpus.ts";
import { yearOf } from "../time.ts";

/** A loss lies below nought, however its figure is told. */

const loss = {
	kind: "profit" as const,
	subject: "OpenAI",
	value: exactly(-1.4e10, "USD"),
	when: yearOf(2026),
};

corpus(loss, {
	en: ["OpenAI expects to lose $14 billion in 2026."],
	zh: [
		"The Information預估，OpenAI 2026年虧損將增至三倍，達140億美元。",
		"OpenAI 2026年亏损扩大，达到140亿美元。",
	],
});
corpus(
	{ ...loss, value: exactly(1.4e10, "USD") },
	{
		zh: [
			"OpenAI 2026年利潤將增至三倍，達140億美元。",
			"OpenAI 2026年扭亏为盈，利润达到140亿美元。",
		],
	},
);

// What is earned on sales of so much is kept of them.
corpus(
	[
		{ kind: "profit", subject: "NVIDIA", value: exactly(3.9e10, "USD") },
		{ kind: "revenue", subject: "NVIDIA", value: exactly(6.8e10, "USD") },
	],
	{
		en: [
			"Nvidia earned $39 billion on revenue of $68 billion.",
			"Nvidia earned $39 billion on sales of $68 billion in its January quarter.",
			"In the October quarter Nvidia earned $39 billion on revenue of $68 billion.",
		],
	},
);
