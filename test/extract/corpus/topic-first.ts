import { about, corpus, exactly, nothing } from "../corpus.ts";

/** Chinese that tells the sum or the other party first, and who acts behind 由, 被 or at the end. */

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "Intel",
		value: exactly(2e9, "USD"),
	},
	{
		zh: [
			"总额20亿美元，英特尔这批新股将由软银认购。",
			"英特尔的新股由软银认购，总额20亿美元。",
			"英特尔由软银以20亿美元入股。",
			"20亿美元由软银投给英特尔。",
			"由軟銀出資20億美元認購的英特爾新股沒有折價。",
			"英特爾獲軟銀以每股23美元注資20億美元。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Meta",
		object: "CoreWeave",
		value: exactly(1.42e10, "USD"),
	},
	{
		zh: [
			"142亿美元，这是Meta付给CoreWeave的价钱。",
			"Meta付给CoreWeave的钱，六年合计142亿美元。",
			"CoreWeave由Meta追加的订单达142亿美元。",
			"142亿美元，将由Meta分六年付给CoreWeave。",
			"光是CoreWeave的算力，Meta就答应采购142亿美元。",
			"Meta六年142亿美元的CoreWeave合约仍在履行。",
		],
	},
);

corpus(
	{
		kind: "valuation",
		subject: "OpenAI",
		value: exactly(5e11, "USD"),
	},
	{
		zh: [
			"OpenAI如今值5000亿美元。",
			"OpenAI公布重组方案，自身作价5000亿美元。",
			"按最近的成交价，OpenAI眼下值5000亿美元。",
			"按员工售股的价格，OpenAI公司价值5000亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "valuation",
			subject: "OpenAI",
			value: exactly(3e11, "USD"),
		},
		{
			kind: "valuation",
			subject: "OpenAI",
			value: exactly(5e11, "USD"),
		},
	],
	{ zh: ["OpenAI估值由3000亿美元升至5000亿美元，员工售股66亿美元。"] },
);

corpus(
	{
		kind: "valuation",
		subject: "Anthropic",
		qualifier: "post-money",
		value: about(3.8e11, "USD"),
	},
	{
		zh: [
			"连同新资金，Anthropic公司值约3800亿美元。",
			"计入新钱，Anthropic估值约3800亿美元。",
			"算上这轮融资，Anthropic身价约3800亿美元。",
		],
	},
);

corpus(
	{
		kind: "funding-round",
		subject: "Anthropic",
		value: exactly(1.3e10, "USD"),
	},
	{
		zh: [
			"Anthropic的F轮进账130亿美元。",
			"总额130亿美元，由Iconiq领投，Anthropic的F轮上周敲定。",
		],
	},
);

nothing(["OpenAI的合同价值数百亿美元。", "英特尔新股由散户认购，总额未公布。"]);
