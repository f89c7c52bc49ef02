import { corpus, exactly } from "../corpus.ts";
import { bought, dollars, move, ordered, paid } from "../fact.ts";

/** A deal of just the sum that one was told to put into the other, or to pay for it, is no contract beside it. */

corpus(
	[
		paid("Qualcomm", "Mistral", dollars(12)),
		{
			kind: "funding-round",
			subject: "Mistral",
			value: exactly(3e9, "EUR"),
		},
	],
	{
		en: [
			"Qualcomm will invest $12bn in Mistral. Mistral is in talks to raise €3bn in new equity, days after it signed a $12bn deal with Qualcomm.",
		],
	},
);
corpus(paid("NVIDIA", "OpenAI", dollars(100)), {
	en: [
		"Nvidia will invest $100 billion in OpenAI. OpenAI had a busy week after signing a $100 billion deal with Nvidia.",
	],
	zh: [
		"英伟达将向OpenAI投资1000亿美元。OpenAI与英伟达签署1000亿美元协议后，其他公司纷纷跟进。",
		"輝達將向OpenAI投資1000億美元。OpenAI與輝達簽署1000億美元協議後，其他公司紛紛跟進。",
	],
});
corpus(paid("NVIDIA", "Intel", dollars(5)), {
	en: [
		"Nvidia will invest $5 billion in Intel. Intel signed the $5 billion deal with Nvidia a month after the U.S. government took a stake.",
	],
});
corpus([bought("Onsemi", "Lattice", 14.2), move("Lattice", 20)], {
	en: [
		"Onsemi agreed to buy Lattice for $14.2 billion. Lattice, which signed a $14.2 billion deal with Onsemi, rose 20%.",
	],
});
// Goods, or another sum.
corpus(
	[paid("NVIDIA", "OpenAI", dollars(100)), ordered("OpenAI", "NVIDIA", 100)],
	{
		en: [
			"Nvidia will invest $100 billion in OpenAI. OpenAI signed a $100 billion contract with Nvidia for chips.",
		],
	},
);
corpus(
	[paid("Amazon", "OpenAI", dollars(50)), ordered("OpenAI", "Amazon", 38)],
	{
		en: [
			"Amazon will invest $50 billion in OpenAI. OpenAI signed a $38 billion deal with Amazon in November.",
		],
	},
);
