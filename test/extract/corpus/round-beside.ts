import { corpus, exactly } from "../corpus.ts";
import { dollars, paid } from "../fact.ts";

/** "The companies" are those of the deal that was told, not whoever led a round of one of them. */

const worth = (subject: string, value: ReturnType<typeof exactly>) => ({
	kind: "valuation" as const,
	subject,
	value,
});
const papersDue = (subject: string, object: string, to: string) => ({
	kind: "milestone" as const,
	subject,
	object,
	qualifier: "agreement" as const,
	when: { to },
});

corpus(
	[
		paid("Qualcomm", "Mistral", dollars(12)),
		worth("Mistral", exactly(1.17e10, "EUR")),
		papersDue("Mistral", "Qualcomm", "2027-01-31"),
	],
	{
		en: [
			"Qualcomm will invest $12 billion in Mistral. Mistral was valued at 11.7 billion euros in its last funding round, led by ASML. The companies said they expect to sign a definitive agreement by the end of January 2027.",
		],
	},
);
corpus(
	[
		paid("高通", "Mistral", dollars(12)),
		worth("Mistral", exactly(1.17e10, "EUR")),
		papersDue("Mistral", "高通", "2027-01-31"),
	],
	{
		zh: [
			"高通拟向Mistral投资120亿美元。Mistral上一轮由ASML领投，估值117亿欧元。双方预计2027年1月底前签署最终协议。",
			"高通擬向Mistral投資120億美元。Mistral上一輪由ASML領投，估值117億歐元。兩家公司預計2027年1月底前簽署最終協議。",
		],
	},
);
corpus(
	[
		paid("Broadcom", "Anthropic", dollars(3)),
		worth("Anthropic", dollars(380)),
		{
			kind: "status",
			subject: "Broadcom",
			object: "Anthropic",
			qualifier: "no-agreement",
		},
	],
	{
		en: [
			"Broadcom will invest $3 billion in Anthropic. Anthropic was valued at $380 billion by investors including Coatue. The companies have not signed a definitive agreement.",
		],
	},
);
// Whoever led the round is a party where nothing else was told.
corpus(
	[
		{
			kind: "funding-round",
			subject: "Mistral",
			value: exactly(1.7e9, "EUR"),
		},
		papersDue("Mistral", "ASML", "2027-03-31"),
	],
	{
		en: [
			"ASML led Mistral's 1.7 billion euro funding round. The companies expect to sign a definitive agreement by March 2027.",
		],
	},
);
