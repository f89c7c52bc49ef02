import { about, atLeast, between, corpus, exactly, upTo } from "../corpus.ts";

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: upTo(1e11, "USD"),
	},
	{
		en: [
			"Nvidia will invest as much as $100 billion in OpenAI to pay for new data centers.",
			"OpenAI is to receive an investment of up to US$100 billion from Nvidia.",
			"Nvidia plans to put up to $100B into OpenAI, the two companies said.",
			"Under the plan, OpenAI gets up to 100 billion dollars of investment from Nvidia.",
		],
		zh: [
			"英伟达计划向OpenAI投资至多1000亿美元。",
			"輝達承諾向OpenAI投資高達1,000億美元，用來興建資料中心。",
			"OpenAI将获得英伟达最高1000亿美元的投资。",
			"英偉達擬斥資最多1000億美元入股OpenAI。",
			"英伟达对OpenAI的投资上限为1000亿美元。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Intel",
		value: exactly(5e9, "USD"),
	},
	{
		en: [
			"Nvidia has agreed to buy $5 billion of Intel common stock at $23.28 a share.",
			"Nvidia is taking a $5bn stake in Intel.",
			"Nvidia committed $5 billion to Intel, its struggling rival.",
			"Nvidia said it would pour $5-billion into Intel.",
			"Intel secures $5B investment from Nvidia",
		],
		zh: [
			"英伟达宣布以50亿美元入股英特尔。",
			"英特爾獲輝達投資50億美元。",
			"英伟达斥资50亿美元认购英特尔新股。",
			"英伟达将向英特尔注资50亿美元。",
			"輝達砸50億美元投資英特爾。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "Intel",
		value: exactly(2e9, "USD"),
	},
	{
		en: [
			"SoftBank is buying $2 billion worth of Intel shares at $23 apiece.",
			"SoftBank injects $2B into Intel",
		],
		zh: ["軟銀將對英特爾出資20億美元。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Nscale",
		value: about(7e8, "USD"),
	},
	{
		en: [
			"Nvidia has put nearly $700m into Nscale, a British data centre start-up.",
		],
		zh: [
			"英国数据中心公司Nscale获得英伟达近7亿美元注资。",
			"輝達對Nscale的投資接近7億美元。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Nscale",
		value: exactly(5e8, "GBP"),
	},
	{
		en: ["Nvidia will invest £500m in Nscale."],
		zh: ["英伟达将向Nscale投资5亿英镑。", "輝達將投資Nscale 5億英鎊。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "ASML",
		object: "Mistral AI",
		value: exactly(1.3e9, "EUR"),
	},
	{
		en: ["ASML is investing €1.3 billion in Mistral AI."],
		zh: ["ASML向Mistral AI投资13亿欧元。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "Intel",
		value: exactly(3e11, "JPY"),
	},
	{
		en: ["SoftBank will invest 300 billion yen in Intel."],
		zh: ["软银将向英特尔投资3000亿日元。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Amazon",
		object: "Anthropic",
		value: exactly(8e9, "USD"),
	},
	{
		en: ["Amazon has invested $8 billion in Anthropic."],
		zh: [
			"亚马逊对Anthropic的投资累计达80亿美元。",
			"Anthropic已從亞馬遜獲得80億美元投資。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Microsoft",
		object: "OpenAI",
		value: atLeast(1.3e10, "USD"),
	},
	{
		en: ["Microsoft has sunk more than $13 billion into OpenAI."],
		zh: [
			"微软已向OpenAI投入逾130亿美元。",
			"微軟至今對OpenAI投資超過130億美元。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "OpenAI",
		value: exactly(3e10, "USD"),
	},
	{
		en: [
			"SoftBank is to invest $30 billion in OpenAI.",
			"SoftBank has pledged $30 billion to OpenAI.",
		],
		zh: [
			"软银将向OpenAI投资300亿美元。",
			"軟銀承諾出資300億美元投資OpenAI。",
			"OpenAI获软银300亿美元投资。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Anthropic",
		value: upTo(1e10, "USD"),
	},
	{
		en: [
			"Anthropic will get as much as $10 billion from Nvidia, which becomes a shareholder.",
		],
		zh: ["輝達對Anthropic的投資最多為100億美元。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Google",
		object: "Anthropic",
		value: between(2e9, 3e9, "USD"),
	},
	{
		en: [
			"Google plans to invest between $2 billion and $3 billion in Anthropic.",
			"Google is putting $2-3bn into Anthropic.",
		],
		zh: [
			"谷歌计划向Anthropic投资20亿至30亿美元。",
			"Google擬投資Anthropic 20億到30億美元。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "阿里巴巴",
		object: "月之暗面",
		value: about(5.9e9, "CNY"),
	},
	{ zh: ["阿里巴巴向月之暗面投资约59亿元人民币。"] },
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(1e11, "USD"),
		denied: true,
	},
	{
		en: [
			"Nvidia said it will not invest $100 billion in OpenAI.",
			"Nvidia denied that it would invest $100 billion in OpenAI.",
		],
		zh: [
			"英伟达否认将向OpenAI投资1000亿美元。",
			"黃仁勳表示，輝達不會向OpenAI投資1000億美元。",
		],
	},
);
