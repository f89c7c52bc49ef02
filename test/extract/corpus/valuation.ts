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

corpus(
	{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	{
		en: [
			"The deal valued OpenAI at $500 billion.",
			"OpenAI's valuation reached $500 billion.",
			"OpenAI hit a $500 billion valuation.",
			"OpenAI was valued at $500 billion in a share sale.",
			"The sale puts OpenAI's valuation at $500 billion.",
			"OpenAI is now worth $500 billion.",
			"The tender offer gives OpenAI a valuation of $500 billion.",
			"OpenAI, valued at $500 billion, is burning cash.",
			"OpenAI commands a $500 billion valuation.",
			"OpenAI sold shares at a $500 billion valuation.",
			"Employees of OpenAI sold stock at a valuation of $500 billion.",
			"OpenAI is in talks for a share sale that would value it at $500 billion.",
			"OpenAI staff are selling shares in a deal valuing the company at $500 billion.",
		],
	},
);

corpus(
	{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	{
		zh: [
			"OpenAI的估值升至5000億美元。",
			"OpenAI估值飙升至5000亿美元。",
			"此轮交易对OpenAI的估值为5000亿美元。",
			"OpenAI以5000亿美元估值出售股份。",
			"OpenAI估值来到5000億美元。",
			"OpenAI身价5000亿美元。",
			"OpenAI以5000億美元的估值完成員工售股。",
			"OpenAI最新估值为5000亿美元。",
			"按5000亿美元估值计算，OpenAI已是全球最值钱的初创公司。",
			"OpenAI的身價已達5000億美元。",
			"OpenAI估值突破了5000亿美元大关。",
			"投资者对OpenAI估值5000亿美元。",
		],
	},
);

corpus(
	{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	{
		en: [
			"A secondary share sale values OpenAI at $500bn.",
			"OpenAI, now worth $500 billion, remains unprofitable.",
		],
	},
);

corpus(
	{ kind: "valuation", subject: "Anthropic", value: atLeast(3.5e11, "USD") },
	{ en: ["Investors value Anthropic at more than $350 billion."] },
);

corpus(
	[
		{
			kind: "valuation",
			subject: "Anthropic",
			value: exactly(1.83e11, "USD"),
			qualifier: "post-money",
		},
	],
	{
		en: [
			"Anthropic is valued at $183 billion post-money.",
			"The round gives Anthropic a post-money valuation of $183 billion.",
			"Anthropic's post-money valuation is $183 billion.",
		],
		zh: [
			"Anthropic投后估值1830亿美元。",
			"Anthropic的投後估值達1830億美元。",
			"融资后Anthropic估值为1830亿美元。",
		],
	},
);

corpus(
	[{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") }],
	{
		en: [
			"OpenAI is valued at $500 billion after staff sold $6.6 billion of stock.",
		],
	},
);

corpus(
	[
		{ kind: "valuation", subject: "Anthropic", value: exactly(1.83e11, "USD") },
		{ kind: "valuation", subject: "Anthropic", value: exactly(3.5e11, "USD") },
	],
	{
		en: [
			"Microsoft, Nvidia back Anthropic. The Claude maker is now put at about $350 billion, against $183 billion in September.",
			"Anthropic is valued at about $350 billion, up from $183 billion in September.",
		],
	},
);

corpus(
	[
		{ kind: "valuation", subject: "Anthropic", value: exactly(1.83e11, "USD") },
		{ kind: "valuation", subject: "Anthropic", value: exactly(3.5e11, "USD") },
		{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	],
	{
		zh: [
			"Anthropic估值由9月的1,830億美元翻至約3,500億美元，僅次於OpenAI的5,000億美元。",
		],
	},
);

corpus(
	[
		{ kind: "valuation", subject: "Anthropic", value: exactly(3.5e11, "USD") },
		{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	],
	{ zh: ["Anthropic估值达3500亿美元，不及OpenAI的5000亿美元。"] },
);

corpus(
	[{ kind: "valuation", subject: "AI21 Labs", value: exactly(1.4e9, "USD") }],
	{ zh: ["輝達洽購AI21 Labs。後者2023年估值14億美元。"] },
);

corpus(
	[{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") }],
	{ en: ["A share sale put OpenAI's value at $500 billion."] },
);

corpus(
	[{ kind: "valuation", subject: "Anthropic", value: exactly(3.8e11, "USD") }],
	{ en: ["The round gave Anthropic a value of $380 billion."] },
);

corpus(
	[{ kind: "valuation", subject: "OpenAI", value: exactly(8.52e11, "USD") }],
	{ en: ["OpenAI, last valued at $852 billion, plans to list."] },
);

corpus(
	[{ kind: "valuation", subject: "Anthropic", value: exactly(9e11, "USD") }],
	{ zh: ["传Anthropic新一轮估值上看9000亿美元。"] },
);

corpus(
	[{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") }],
	{ zh: ["OpenAI员工售股，公司估值5000亿美元。"] },
);

corpus(
	[{ kind: "valuation", subject: "OpenAI", value: exactly(8.52e11, "USD") }],
	{ zh: ["估值8520亿美元的OpenAI拟上市。"] },
);

// What the valuation includes, told in brackets behind it.
corpus(
	{
		kind: "valuation",
		subject: "澄海科技",
		qualifier: "post-money",
		value: exactly(5.4e9, "USD"),
	},
	{
		zh: [
			"澄海科技估值升至54亿美元（含本轮资金），比一年前翻了一倍。",
			"澄海科技估值升至54億美元（含本輪資金）。",
		],
	},
);
// Before what a round brings.
corpus(
	{
		...{ kind: "valuation", subject: "Halden AI", qualifier: "pre-money" },
		value: exactly(2e9, "USD"),
	},
	{
		en: [
			"Investors valued Halden AI at $2 billion before the fresh capital.",
			"The round values Halden AI at $2 billion, not counting fresh money.",
			"Halden AI was valued at $2 billion excluding fresh funds.",
		],
	},
);
