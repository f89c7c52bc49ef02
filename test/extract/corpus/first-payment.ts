import { corpus, exactly, nothing } from "../corpus.ts";

/** A first payment for goods is no money that an investor releases, least of all the other way about. */

nothing([
	"OpenAI paid Oracle the first $5 billion under its contract.",
	"OpenAI has paid Microsoft the first $3 billion of its Azure contract.",
	"Meta has paid CoreWeave the first $2 billion under its contract.",
	"Anthropic paid Google a first $1 billion under their cloud agreement.",
	"OpenAI向甲骨文支付了合同下的首笔50亿美元。",
	"OpenAI已向甲骨文支付首筆50億美元合約款。",
]);
corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(1e10, "USD"),
		qualifier: "first",
	},
	{
		en: [
			"Nvidia has paid OpenAI the first $10 billion.",
			"Nvidia paid OpenAI the first $10 billion under its investment agreement.",
		],
		zh: ["英伟达已向OpenAI支付首笔100亿美元。"],
	},
);
