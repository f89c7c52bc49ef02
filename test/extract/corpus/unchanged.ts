import { corpus, exactly, upTo } from "../corpus.ts";
import { dollars, ordered, paid, sold } from "../fact.ts";

/** Deals told to stay as they were: claims like any other. */

corpus(paid("NVIDIA", "OpenAI", dollars(100)), {
	en: [
		"Nvidia has not changed its plan to invest $100 billion in OpenAI.",
		"Nvidia hasn't altered its $100 billion commitment to OpenAI.",
		"Nvidia said there was no change to its plan to invest $100 billion in OpenAI.",
		"Nvidia is not wavering on its pledge to invest $100 billion in OpenAI.",
		"Nvidia reaffirmed its $100 billion commitment to OpenAI.",
		"Nvidia stuck with its $100 billion pledge to OpenAI.",
	],
	zh: [
		"英伟达的投资计划没变，仍将向OpenAI投资1000亿美元。",
		"英伟达没有改变向OpenAI投资1000亿美元的计划。",
		"輝達不會改變對OpenAI 1000億美元的投資承諾。",
		"輝達並未動搖向OpenAI投資1000億美元的決心。",
		"輝達表示，對OpenAI的投資總額維持1000億美元不變。",
	],
});
corpus(paid("NVIDIA", "OpenAI", upTo(1e11, "USD")), {
	en: [
		"Nvidia said its total investment in OpenAI is unchanged at up to $100 billion.",
	],
	zh: ["英伟达对OpenAI的投资承诺不变，仍为最高1000亿美元。"],
});

// The total of the deal told last.
corpus(
	[
		{
			...{ kind: "tranche", subject: "NVIDIA", object: "OpenAI" },
			...{ value: dollars(10), qualifier: "first", upon: "agreement" },
		},
		paid("NVIDIA", "OpenAI", upTo(1e11, "USD")),
	],
	{
		en: [
			"Nvidia will pay OpenAI the first $10 billion at signing. The total is unchanged at up to $100 billion.",
			"Nvidia will pay OpenAI the first $10 billion at signing, and the total remains up to $100 billion.",
		],
		zh: [
			"英偉達將於簽約時向OpenAI支付首筆100億美元，總額不變，仍為最高1000億美元。",
			"英伟达将于签约时向OpenAI支付首笔100亿美元。总额仍为最高1000亿美元。",
		],
	},
);

corpus(
	{
		...{ kind: "purchase", subject: "Meta", object: "CoreWeave" },
		value: upTo(1.42e10, "USD"),
	},
	{
		en: [
			"Its deal with Meta for up to $14.2 billion stands, CoreWeave said.",
			"CoreWeave said its deal with Meta for up to $14.2 billion stands.",
		],
	},
);
corpus(ordered("OpenAI", "Oracle", 300), {
	en: ["OpenAI's $300 billion contract with Oracle remains in place."],
	zh: ["OpenAI与甲骨文的3000亿美元合同维持不变。"],
});
corpus(
	{
		...{ kind: "capacity", subject: "OpenAI", object: "NVIDIA" },
		...{ value: exactly(10, "GW"), qualifier: "total" },
	},
	{
		en: ["OpenAI and Nvidia maintained their target of 10 GW."],
		zh: ["OpenAI与英伟达维持原定10GW目标。"],
	},
);

// What is not so all the same, and totals of another measure.
corpus(
	{ ...paid("NVIDIA", "OpenAI", dollars(100)), denied: true },
	{
		en: [
			"Nvidia did not change its mind: it won't invest $100 billion in OpenAI.",
			"Nvidia has no plan to invest $100 billion in OpenAI.",
		],
		zh: ["英伟达不会向OpenAI投资1000亿美元。"],
	},
);
corpus(sold("NVIDIA", 57), {
	en: ["Nvidia's total revenue remained $57 billion."],
});
