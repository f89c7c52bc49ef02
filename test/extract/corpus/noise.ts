import { corpus, exactly, upTo } from "../corpus.ts";

/** What pages do to sentences: the claim stays, and its quote is what stands on the page. */

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: upTo(1e11, "USD"),
	},
	{
		en: [
			"Nvidia will invest up to $100\u00a0billion in OpenAI.",
			"Nvi\u00addia will invest up to $100 billion in Open\u200bAI.",
			"Nvidia will invest up to $1😀00 billion in Op🚀enAI.",
			"Nvidia (NASDAQ: NVDA) will invest up to $100 billion in OpenAI.",
			"Nvidia Corp. will invest up to $100 billion in OpenAI Inc.",
		],
		zh: [
			"英伟达将向OpenAI投资最高1🤩000亿美元。",
			"英偉達(dá)將對OpenAI投資(zī)最高1000億(yì)美元。",
			"英伟达将向ＯｐｅｎＡＩ投资最高１０００亿美元。",
			"英伟达（Nvidia，NVDA）将向OpenAI投资最高1,000亿美元。",
			"英伟达(NVDA.US)将向OpenAI投资最高1000亿美元.",
			"【英伟达】将向「OpenAI」投资最高1000亿美元！",
			"輝達 (NVDA-US) 將投資 OpenAI 最高 1,000 億美元。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "close",
		value: exactly(36, "percent"),
	},
	{
		en: ["Oracle Corp (ORCL.N) closed up 36%.", "Oracle 😂 closed up 3😜6%."],
		zh: [
			"甲骨文（ORCL.US）收涨3😅6%。",
			"甲骨文 (ORCL-US) 收盤上漲 36%。",
			"甲骨文（Oracle）收漲３６％。",
		],
	},
);
