import { about, corpus, exactly } from "../corpus.ts";

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
			"For each gigawatt deployed, Nvidia will invest $10 billion in OpenAI.",
			"Nvidia is to give OpenAI $10bn per gigawatt installed.",
		],
		zh: [
			"OpenAI每部署1吉瓦算力，英伟达就投入100亿美元。",
			"輝達每完成1GW部署，即向OpenAI注資100億美元。",
			"英伟达按每吉瓦100亿美元向OpenAI分批拨款。",
			"英伟达将随每1GW的落地向OpenAI投资100亿美元。",
		],
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

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "each",
		value: about(1e10, "USD"),
	},
	{
		en: ["Nvidia will hand OpenAI about $10 billion with each gigawatt."],
		zh: ["OpenAI每上线1吉瓦，英伟达即投资约100亿美元。"],
	},
);
