import { about, atLeast, between, corpus, exactly } from "../corpus.ts";

corpus(
	{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	{
		en: [
			"OpenAI is valued at $500 billion.",
			"OpenAI's valuation has reached $500 billion.",
		],
		zh: [
			"OpenAI估值达5000亿美元。",
			"OpenAI的估值已升至5000億美元。",
			"二级市场交易对OpenAI的估值为5000亿美元。",
			"OpenAI以5000亿美元的估值出售老股。",
		],
	},
);

corpus(
	{
		kind: "valuation",
		subject: "OpenAI",
		qualifier: "pre-money",
		value: exactly(7.3e11, "USD"),
	},
	{
		en: [
			"OpenAI is raising at a pre-money valuation of $730 billion.",
			"OpenAI is valued at $730 billion before the new money.",
		],
		zh: ["OpenAI投前估值为7300亿美元。", "OpenAI投資前估值為7300億美元。"],
	},
);

corpus(
	{
		kind: "valuation",
		subject: "OpenAI",
		qualifier: "post-money",
		value: exactly(8.52e11, "USD"),
	},
	{
		en: ["The round gives OpenAI a post-money valuation of $852 billion."],
		zh: ["OpenAI投后估值达8520亿美元。", "OpenAI投後估值為8520億美元。"],
	},
);

corpus(
	{
		kind: "valuation",
		subject: "Anthropic",
		qualifier: "post-money",
		value: exactly(1.83e11, "USD"),
	},
	{
		en: ["Anthropic is worth $183 billion post-money."],
		zh: ["Anthropic的投后估值为1830亿美元。"],
	},
);

corpus(
	{ kind: "valuation", subject: "xAI", value: about(2e11, "USD") },
	{
		en: ["xAI is valued at about $200 billion."],
		zh: ["xAI估值约2000亿美元。", "xAI估值接近2000億美元。"],
	},
);

corpus(
	{ kind: "valuation", subject: "Anthropic", value: atLeast(3.5e11, "USD") },
	{
		zh: [
			"投资者对Anthropic的估值超过3500亿美元。",
			"Anthropic估值逾3500億美元。",
		],
	},
);

corpus(
	{
		kind: "valuation",
		subject: "OpenAI",
		value: between(7.5e11, 8.3e11, "USD"),
	},
	{
		en: ["OpenAI is seeking a valuation of $750 billion to $830 billion."],
		zh: ["OpenAI寻求7500亿至8300亿美元的估值。"],
	},
);
