import { about, atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";

const kind = "investment";

corpus(
	{
		kind,
		subject: "NVIDIA",
		object: "OpenAI",
		value: upTo(1e11, "USD"),
	},
	{
		en: [
			"Nvidia will invest up to $100 billion in OpenAI.",
			"Nvidia said on Monday it intends to invest as much as $100bn in OpenAI.",
			"Nvidia bets big: the chipmaker plans to pour up to US$100 billion into OpenAI.",
			"OpenAI is to receive up to $100 billion from Nvidia.",
			"Nvidia's investment of up to $100 billion in OpenAI has drawn criticism.",
			"An investment of up to $100 billion by Nvidia in OpenAI was announced.",
			"Nvidia agreed to put as much as $100 billion into OpenAI over time.",
			"Nvidia, the world's most valuable company, has pledged up to $100 billion to OpenAI.",
			"Under the plan, Nvidia would inject up to 100 billion dollars into the ChatGPT maker.",
			"OpenAI has secured up to $100 billion in investment from Nvidia.",
		],
		zh: [
			"英伟达将向OpenAI投资最多1000亿美元。",
			"英伟达宣布对OpenAI投资高达1000亿美元。",
			"輝達擬向OpenAI投資最高1,000億美元。",
			"OpenAI将获得英伟达最高1000亿美元的投资。",
			"英偉達承諾向OpenAI注資最多1000億美元。",
			"英伟达计划斥资至多1000亿美元投资OpenAI。",
			"英伟达最多将投1000亿美元给OpenAI。",
			"据报道，英伟达对OpenAI的投资最高可达1000亿美元。",
		],
	},
);

corpus(
	{ kind, subject: "NVIDIA", object: "Intel", value: exactly(5e9, "USD") },
	{
		en: [
			"Nvidia is taking a $5 billion stake in Intel.",
			"Nvidia bought $5 billion of Intel common stock.",
			"Intel gets a $5 billion investment from Nvidia.",
			"Nvidia agreed to invest $5 billion in rival Intel.",
			"Nvidia's $5 billion investment in Intel surprised Wall Street.",
			"Nvidia will buy $5bn worth of Intel shares.",
		],
		zh: [
			"英伟达以50亿美元入股英特尔。",
			"輝達斥資50億美元入股英特爾。",
			"英伟达对英特尔投资50亿美元。",
			"英特尔获英伟达50亿美元投资。",
			"英伟达将买入50亿美元英特尔股票。",
			"英偉達向英特爾注資50億美元。",
		],
	},
);

corpus(
	{ kind, subject: "SoftBank", object: "OpenAI", value: exactly(3e10, "USD") },
	{
		en: [
			"SoftBank has committed $30 billion to OpenAI.",
			"OpenAI landed a $30 billion investment from SoftBank.",
		],
		zh: [
			"软银承诺向OpenAI投资300亿美元。",
			"軟銀將對OpenAI投資300億美元。",
			"软银对OpenAI的300亿美元投资引发关注。",
		],
	},
);

corpus(
	[
		{
			kind,
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{ kind, subject: "NVIDIA", object: "OpenAI", value: exactly(3e10, "USD") },
	],
	{
		en: ["SoftBank and Nvidia will each invest $30 billion in OpenAI."],
		zh: ["软银和英伟达将各向OpenAI投资300亿美元。"],
	},
);

corpus(
	{
		kind,
		subject: "Microsoft",
		object: "Anthropic",
		value: upTo(5e9, "USD"),
	},
	{
		en: [
			"Microsoft is committing up to $5 billion to Anthropic.",
			"Anthropic will get up to $5 billion from Microsoft.",
		],
		zh: [
			"微软将向Anthropic投资最高50亿美元。",
			"微軟擬對Anthropic投資至多50億美元。",
		],
	},
);

corpus(
	{ kind, subject: "NVIDIA", object: "Nscale", value: about(7e8, "USD") },
	{
		en: [
			"Nvidia put nearly $700 million into British data-centre firm Nscale.",
			"Nvidia invested about $700m in Nscale, a London-based startup.",
		],
		zh: [
			"英伟达向英国初创公司Nscale投资近7亿美元。",
			"輝達對Nscale投資約7億美元。",
		],
	},
);

corpus(
	{
		kind,
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(1e11, "USD"),
		denied: true,
	},
	{
		en: [
			"Nvidia will not invest $100 billion in OpenAI.",
			"Nvidia's $100 billion investment in OpenAI is unlikely to happen.",
		],
		zh: [
			"英伟达不会向OpenAI投资1000亿美元。",
			"黄仁勋说，英伟达向OpenAI投资1000亿美元大概不会发生。",
		],
	},
);

corpus(
	{ kind, subject: "Amazon", object: "Anthropic", value: atLeast(8e9, "USD") },
	{
		en: ["Amazon has invested more than $8 billion in Anthropic."],
		zh: ["亚马逊已向Anthropic投资超过80亿美元。"],
	},
);

nothing([
	"Microsoft and Nvidia will invest $15 billion in Anthropic between them.",
	"Should Nvidia invest $100 billion in OpenAI?",
	"If Nvidia were to invest $100 billion in OpenAI, regulators would look closely.",
	"Nvidia invests tens of billions of dollars in startups.",
	"英伟达该不该向OpenAI投资1000亿美元？",
	"如果英伟达向OpenAI投资1000亿美元，监管机构会介入。",
	"英伟达向OpenAI投资数百亿美元。",
	"The state will invest $2 billion in roads.",
	"某基金向多家公司投资3亿美元。",
]);
