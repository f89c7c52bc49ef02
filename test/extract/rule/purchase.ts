import { about, atLeast, corpus, exactly, nothing } from "../corpus.ts";

const kind = "purchase";

corpus(
	{ kind, subject: "OpenAI", object: "Oracle", value: exactly(3e11, "USD") },
	{
		en: [
			"OpenAI signed a $300 billion contract with Oracle.",
			"Oracle won a $300 billion cloud contract from OpenAI.",
			"OpenAI will buy $300 billion of computing power from Oracle.",
			"OpenAI has agreed to purchase $300 billion worth of compute from Oracle.",
			"Oracle's $300 billion deal with OpenAI is one of the largest cloud contracts ever.",
			"OpenAI and Oracle struck a $300bn cloud deal.",
			"Oracle signed a contract with OpenAI worth $300 billion.",
		],
		zh: [
			"OpenAI与甲骨文签署3000亿美元云服务合同。",
			"甲骨文拿下OpenAI 3000亿美元订单。",
			"OpenAI将向甲骨文采购3000亿美元的算力。",
			"甲骨文與OpenAI簽下3,000億美元合約。",
			"甲骨文获得OpenAI价值3000亿美元的合同。",
			"OpenAI与甲骨文的算力协议总值3000亿美元。",
		],
	},
);

corpus(
	{
		kind,
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(3e11, "USD"),
		when: { from: "2027-01-01", to: "2031-12-31" },
	},
	{
		en: [
			"OpenAI will buy $300 billion of compute from Oracle over five years starting in 2027.",
			"OpenAI signed a five-year, $300 billion contract with Oracle that begins in 2027.",
		],
		zh: [
			"OpenAI将从2027年起的五年内向甲骨文采购3000亿美元算力。",
			"OpenAI與甲骨文簽署五年3000億美元合約，2027年起執行。",
		],
	},
);

corpus(
	{
		kind,
		subject: "Meta",
		object: "CoreWeave",
		value: exactly(1.42e10, "USD"),
	},
	{
		en: [
			"CoreWeave signed a $14.2 billion deal to supply Meta with computing power.",
			"Meta will pay CoreWeave $14.2 billion for cloud capacity.",
			"CoreWeave has landed a $14.2 billion contract from Meta.",
		],
		zh: [
			"CoreWeave与Meta签署142亿美元算力合同。",
			"Meta向CoreWeave采购142亿美元云算力。",
		],
	},
);

corpus(
	{
		kind,
		subject: "Microsoft",
		object: "Nebius",
		value: exactly(1.74e10, "USD"),
	},
	{
		en: [
			"Nebius shares soared after a $17.4 billion deal with Microsoft.",
			"Microsoft signed a $17.4 billion agreement with Nebius.",
			"Nebius will provide Microsoft with $17.4 billion worth of GPU capacity.",
		],
		zh: ["微软与Nebius签订174亿美元协议。", "Nebius拿下微软174亿美元大单。"],
	},
);

corpus(
	{ kind, subject: "OpenAI", object: "Amazon", value: exactly(3.8e10, "USD") },
	{
		en: [
			"OpenAI signed a $38 billion deal with AWS.",
			"OpenAI will spend $38 billion on Amazon's cloud.",
			"Amazon and OpenAI announced a $38 billion cloud contract.",
		],
		zh: [
			"OpenAI与亚马逊AWS签署380亿美元协议。",
			"OpenAI向亚马逊购买380亿美元云服务。",
		],
	},
);

corpus(
	{
		kind,
		subject: "Anthropic",
		object: "Microsoft",
		value: exactly(3e10, "USD"),
	},
	{
		en: [
			"Anthropic has committed to buy $30 billion of Azure compute.",
			"Anthropic will purchase $30 billion of computing capacity from Microsoft.",
		],
		zh: ["Anthropic承诺购买300亿美元的Azure算力。"],
	},
);

corpus(
	{
		kind,
		subject: "NVIDIA",
		object: "CoreWeave",
		value: exactly(6.3e9, "USD"),
	},
	{
		en: ["Nvidia signed a $6.3 billion contract with CoreWeave."],
		zh: ["英伟达与CoreWeave签下63亿美元合约。"],
	},
);

corpus(
	[
		{ kind, subject: "Oracle", object: "NVIDIA", value: about(4e10, "USD") },
		{
			kind: "chips",
			subject: "Oracle",
			object: "NVIDIA",
			value: exactly(4e5, "count"),
		},
	],
	{
		en: [
			"Oracle will buy 400,000 Nvidia GB200 chips for about $40 billion.",
			"Oracle plans to spend about $40 billion on 400,000 Nvidia GB200 chips.",
		],
		zh: [
			"甲骨文将斥资约400亿美元采购40万颗英伟达GB200芯片。",
			"甲骨文砸約400億美元買40萬顆輝達GB200晶片。",
		],
	},
);

corpus(
	{
		kind,
		subject: "OpenAI",
		object: "CoreWeave",
		value: atLeast(1.19e10, "USD"),
	},
	{
		en: [
			"OpenAI signed a contract with CoreWeave worth more than $11.9 billion.",
		],
		zh: ["OpenAI与CoreWeave签署逾119亿美元合同。"],
	},
);

nothing([
	"Oracle said its order backlog reached $455 billion.",
	"Did OpenAI really sign a $300 billion contract with Oracle?",
	"OpenAI signed contracts worth hundreds of billions of dollars with Oracle.",
	"甲骨文的剩余履约义务达4550亿美元。",
	"OpenAI是否真的与甲骨文签署了3000亿美元合同？",
	"The government signed a $3 billion contract for new trains.",
]);
