import { about, atLeast, corpus, exactly, nothing } from "../corpus.ts";

/** What Chinese tells of a company ahead of its name, joined to it by 的. */

corpus(
	{
		kind: "stake",
		subject: "Microsoft",
		object: "OpenAI",
		value: exactly(27, "percent"),
	},
	{
		zh: [
			"持有OpenAI 27%股权的微软没有回应。",
			"微软持股27%的OpenAI没有回应。",
			"由微软持股27%的OpenAI没有回应。",
			"在OpenAI持股27%的微软没有回应。",
			"手握OpenAI 27%股份的软件商微软没有回应。",
			"OpenAI重组后，最大的外部股东是持股27%的微软。",
			"OpenAI公布重组方案：27%股权归微软。",
			"微軟佔27%股權的OpenAI沒有回應。",
		],
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
		zh: [
			"向Anthropic投入80亿美元的亚马逊没有回应。",
			"累计对Anthropic投资80亿美元的亚马逊没有回应。",
			"投资Anthropic 80亿美元的亚马逊没有回应。",
			"以80亿美元入股Anthropic的亚马逊没有回应。",
			"亚马逊累计投入80亿美元的Anthropic没有回应。",
			"获亚马逊投资80亿美元的Anthropic没有回应。",
			"拿到亚马逊80亿美元注资的Anthropic没有回应。",
			"已為Anthropic注資80億美元的亞馬遜沒有回應。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(3e11, "USD"),
	},
	{
		zh: [
			"向甲骨文采购3000亿美元算力的OpenAI没有回应。",
			"与甲骨文签下3000亿美元合同的OpenAI没有回应。",
			"同甲骨文签了3000亿美元云协议的OpenAI没有回应。",
			"拿下OpenAI 3000亿美元合同的甲骨文没有回应。",
			"向甲骨文下單3,000億美元的OpenAI沒有回應。",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Mellanox",
		value: exactly(7e9, "USD"),
	},
	{
		zh: [
			"以70亿美元收购Mellanox的英伟达没有回应。",
			"被英伟达以70亿美元收购的Mellanox没有回应。",
			"英伟达以70亿美元收购的Mellanox没有回应。",
		],
	},
);

corpus(
	{
		kind: "market-cap-change",
		subject: "NVIDIA",
		value: about(-3.5e11, "USD"),
	},
	{
		zh: [
			"市值缩水近3500亿美元的英伟达没有回应，Meta也未置评。",
			"Meta没有置评，市值蒸发近3500亿美元的英伟达也没有回应。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "CoreWeave",
		value: atLeast(5e9, "USD"),
	},
	{
		zh: [
			"微软没有置评，营收逾50亿美元的CoreWeave也没有回应。",
			"与营收逾50亿美元的CoreWeave相比，微软没有置评。",
		],
	},
);

nothing(["收益率27%的微软债券没有变动。"]);
