import { atLeast, corpus, exactly, upTo } from "../corpus.ts";

/** Money that goes into what is nobody's shares, beside companies that it might be thought to go to. */

corpus(
	{
		kind: "spending",
		subject: "Google",
		value: exactly(6e9, "USD"),
	},
	{
		en: [
			"OpenAI is looking at India. Google, too, is investing $6 billion in the country.",
			"OpenAI is looking at India. Google is to invest $6 billion across its Indian operations.",
			"OpenAI is looking at Belgium. Google will pump $6 billion of capital into Belgium over the next two years.",
			"OpenAI is looking at India. Google plans to invest $6 billion to set up a hub there.",
		],
	},
);
corpus(
	{
		kind: "spending",
		subject: "Foxconn",
		value: atLeast(2e9, "USD"),
		qualifier: "annual",
	},
	{
		en: [
			"Foxconn works with Nvidia. Foxconn plans to invest more than $2 billion annually in AI.",
			"Foxconn works with Nvidia. Foxconn plans to invest more than $2 billion a year in artificial intelligence.",
		],
	},
);
corpus(
	{
		kind: "spending",
		subject: "Amazon",
		value: upTo(1.78e10, "EUR"),
		when: { to: "2040-12-31" },
	},
	{
		en: [
			"Amazon has committed up to 17.8 billion euros to logistics and cloud in Germany through 2040.",
			"Amazon will spend up to 17.8 billion euros in Germany through to 2040.",
		],
	},
);
// A taker of money for shares is not named again.
corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(3e10, "USD"),
	},
	{
		en: [
			"OpenAI is raising money. Nvidia will invest $30 billion in the startup.",
			"OpenAI is raising money. Nvidia will invest $30 billion in the round.",
			"OpenAI is raising money. Nvidia will invest $30 billion in it.",
		],
	},
);

corpus(
	{ kind: "spending", subject: "Google", value: exactly(15e9, "USD") },
	{ zh: ["谷歌五年内在安得拉邦港口城市维沙卡帕特南投150亿美元。"] },
);
corpus(
	{ kind: "spending", subject: "Google", value: exactly(15e9, "USD") },
	{ zh: ["谷歌150亿美元投向印度，OpenAI也在那里。"] },
);
corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(30e9, "USD"),
	},
	{ zh: ["英伟达在OpenAI新一轮融资中投300亿美元。"] },
);

// A place pointed to, what a joint project puts in at first, and what is told of a site before the sum.
corpus(
	{ kind: "spending", subject: "Microsoft", value: atLeast(7e9, "USD") },
	{
		zh: [
			"OpenAI在此训练模型。微软在该地累计投入逾70亿美元。",
			"OpenAI在此訓練模型。微軟在當地累計投資逾70億美元。",
		],
	},
);
corpus(
	{ kind: "spending", subject: "Stargate", value: exactly(1e11, "USD") },
	{ zh: ["“星际之门”先投1000亿美元。", "星際之門首期1000億美元。"] },
);
corpus(
	{ kind: "spending", subject: "Microsoft", value: exactly(1e9, "USD") },
	{ zh: ["微软在俄亥俄州新建三座数据中心，投资合计10亿美元。"] },
);

// Several places.
corpus(
	{ kind: "spending", subject: "Microsoft", value: exactly(1e10, "USD") },
	{
		zh: [
			"OpenAI训练模型。微软在北卡罗来纳、佐治亚共投100亿美元。",
			"OpenAI訓練模型。微軟在北卡羅來納、喬治亞累計投資100億美元。",
		],
	},
);
