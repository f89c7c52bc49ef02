import { corpus, exactly, upTo } from "../corpus.ts";

/** Who invests in whom, where the words tell it and the names do not: investors that are mostly invested in. */

const cut = (subject: string, object: string, ...sums: readonly number[]) => [
	{
		...{ kind: "status" as const, subject, object },
		qualifier: "scaled-back" as const,
	},
	...sums.map((sum) => ({
		...{ kind: "investment" as const, subject, object },
		value: exactly(sum, "USD"),
	})),
];

corpus(cut("Microsoft", "NVIDIA", 3e9, 1e10), {
	en: [
		"Microsoft has cut its planned investment in Nvidia to $3 billion from $10 billion.",
	],
});
corpus(cut("Corvane", "Oracle", 3e9), {
	en: [
		"Corvane will cut its planned investment in Oracle to $3 billion from $10 billion.",
	],
});
corpus(
	[
		...cut("Corvane", "Oracle"),
		...[2.4e10, 1.2e10].map((sum) => ({
			...{ kind: "investment" as const, subject: "Corvane", object: "Oracle" },
			value: upTo(sum, "USD"),
		})),
	],
	{
		zh: [
			"Corvane將對甲骨文的投資由最高240億美元削減至最高120億美元。",
			"Corvane将对甲骨文的投资由最高240亿美元削减至最高120亿美元。",
		],
	},
);
