import { corpus, exactly } from "../corpus.ts";

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "each",
		value: exactly(1e10, "USD"),
	},
	{
		en: [
			"Nvidia pays OpenAI $10 billion for every gigawatt that goes live.",
			"Nvidia is to give OpenAI $10bn per gigawatt installed.",
		],
		zh: ["英伟达按每吉瓦100亿美元向OpenAI分批拨款。"],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "first",
		value: exactly(1e10, "USD"),
	},
	{
		en: ["An initial $10 billion tranche will go from Nvidia to OpenAI."],
		zh: [
			"輝達撥給OpenAI的首筆資金為100億美元。",
			"英伟达对OpenAI的首批投资为100亿美元。",
		],
	},
);
