import { about, atLeast, corpus, exactly, upTo } from "../corpus.ts";
import { yearOf } from "../time.ts";

/** Who is meant is told in another sentence, or by a word that stands for the name. */

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: upTo(1e11, "USD"),
	},
	{
		en: [
			"OpenAI has a new backer. Nvidia is to invest up to $100 billion in the ChatGPT maker.",
			"Nvidia and OpenAI have announced a partnership. The former will invest up to $100 billion in the latter.",
		],
		zh: [
			"英伟达与OpenAI宣布合作。前者将向后者投资至多1000亿美元。",
			"OpenAI迎来新股东。英伟达将向该公司投资最多1000亿美元。",
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
	{ zh: ["OpenAI需要更多算力，该公司已与甲骨文签订3000亿美元的采购合同。"] },
);

corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "close",
		value: exactly(3.93, "percent"),
	},
	{
		en: [
			"Nvidia was in demand. Its shares closed 3.93% higher.",
			"Investors liked what Nvidia had to say: the stock closed up 3.93%.",
		],
		zh: [
			"英伟达受到追捧，其股价收盘上涨3.93%。",
			"輝達成為焦點，股價收漲3.93%。",
		],
	},
);

corpus(
	{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	{
		en: [
			"OpenAI has sold shares to investors. The deal values the company at $500 billion.",
			"OpenAI is the largest start-up of all. It is valued at $500 billion.",
		],
		zh: [
			"OpenAI完成老股转让，公司估值达5000亿美元。",
			"OpenAI是全球最大的新創公司，其估值為5000億美元。",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "total",
		value: atLeast(10, "GW"),
	},
	{
		en: [
			"OpenAI and Nvidia are partners. The two companies will deploy at least 10 gigawatts of systems.",
			"Nvidia is the chosen supplier of OpenAI, which will deploy at least 10 gigawatts of its systems.",
		],
		zh: [
			"英伟达与OpenAI宣布合作，双方将部署至少10吉瓦的系统。",
			"OpenAI選擇輝達為供應商，將部署至少10吉瓦的輝達系統。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		qualifier: "annual",
		value: exactly(1e10, "USD"),
	},
	{
		en: [
			"OpenAI is growing fast. The company has annual revenue of $10 billion.",
			"ChatGPT has made OpenAI rich: its annual revenue is $10 billion.",
		],
		zh: [
			"OpenAI增长很快，公司年收入为100亿美元。",
			"OpenAI成長迅速，該公司年營收為100億美元。",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "NVIDIA",
		object: "Intel",
		value: about(4, "percent"),
	},
	{ zh: ["英伟达入股英特尔，将持有后者约4%的股份。"] },
);

/** A name that no table holds is learnt from the words around it. */

corpus(
	{ kind: "funding-round", subject: "Tessellate", value: exactly(3e8, "USD") },
	{
		en: [
			"London-based startup Tessellate raised $300 million.",
			"Tessellate, a maker of chip design software, has raised $300 million.",
		],
		zh: [
			"英国初创公司Tessellate完成3亿美元融资。",
			"新創公司Tessellate募得3億美元。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "星河半导体",
		qualifier: "close",
		value: exactly(5.2, "percent"),
	},
	{ zh: ["星河半导体(SHB.US)收涨5.2%。"] },
);

corpus(
	{
		kind: "acquisition",
		subject: "AMD",
		object: "Brightlane",
		value: exactly(6.65e8, "USD"),
	},
	{
		zh: [
			"AMD将以6.65亿美元收购芬兰人工智能公司Brightlane。",
			"超微以6.65億美元收購新創公司Brightlane。",
		],
	},
);
corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: upTo(100000000000, "USD"),
	},
	{
		en: [
			"Nvidia has found a partner in OpenAI. The chipmaker will invest up to $100 billion in the start-up.",
			"Nvidia and OpenAI are partners. The chip giant will put up to $100 billion into its customer.",
			"OpenAI has a new backer. It will receive up to $100 billion from Nvidia.",
			"OpenAI and Nvidia struck a deal on Monday. Under it, the chipmaker will invest up to $100 billion in the AI company.",
		],
		zh: [
			"輝達與OpenAI成為夥伴，輝達將對後者投資最高1000億美元。",
			"英伟达与OpenAI合作，前者将向后者投资至多1000亿美元。",
			"英伟达宣布与OpenAI合作，将向其投资至多1000亿美元。",
			"OpenAI與輝達合作。輝達將向對方投資最高1000億美元。",
			"英伟达与OpenAI宣布合作。这家芯片巨头将向该初创公司投资至多1000亿美元。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(300000000000, "USD"),
	},
	{
		en: [
			"OpenAI has turned to Oracle for computing power. The company signed a $300 billion contract with the software group.",
			"Oracle has a big customer in OpenAI, which signed a $300 billion cloud contract with it.",
			"OpenAI and Oracle are partners. The two companies signed a $300 billion cloud contract.",
		],
		zh: [
			"OpenAI是甲骨文的大客戶，雙方簽有3000億美元的雲端合約。",
			"甲骨文與OpenAI是夥伴。兩家公司簽下3000億美元雲端合約。",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "NVIDIA",
		object: "Intel",
		value: exactly(4, "percent"),
	},
	{
		en: [
			"Nvidia invested in Intel and will own about 4% of the chipmaker.",
			"Nvidia invested in Intel. It now holds about 4% of the company.",
		],
		zh: [
			"輝達入股英特爾，取得對方約4%股權。",
			"英伟达入股英特尔，持有其约4%股权。",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "AMD",
		object: "Brightlane",
		value: exactly(665000000, "USD"),
	},
	{
		en: [
			"AMD is buying Brightlane, a Finnish AI lab, for $665 million.",
			"AMD will acquire Finland's Brightlane for $665 million.",
			"AMD is to acquire Brightlane for $665 million, the startup's investors said.",
			"Finnish AI lab Brightlane is being bought by AMD for $665 million.",
		],
		zh: ["AMD收购芬兰AI实验室Brightlane，作价6.65亿美元。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "CoreWeave",
		object: "Weights & Biases",
		value: exactly(1700000000, "USD"),
	},
	{
		en: ["CoreWeave agreed to acquire Weights & Biases for $1.7 billion."],
		zh: ["CoreWeave将以17亿美元收购Weights & Biases。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "CoreWeave",
		value: exactly(2e9, "USD"),
	},
	{
		en: [
			"CoreWeave has more work than chips. Nvidia bought $2 billion of its shares at $87.20 each.",
		],
		zh: ["CoreWeave擴建不停。輝達1月已斥資20億美元入股。"],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Meta",
		object: "Nebius",
		value: upTo(2.7e10, "USD"),
	},
	{
		en: [
			"Nebius is growing. Meta signed a five-year contract worth as much as $27 billion.",
		],
		zh: ["Nebius持续扩张。Meta签下总额最高270亿美元的合同。"],
	},
);

// "The former" and "the latter" of two that the sentence before names.
const earned = (subject: string, sum: number) => ({
	kind: "profit" as const,
	subject,
	value: exactly(sum, "CNY"),
	when: yearOf(2025),
});
corpus([earned("中际旭创", 9.8e9), earned("新易盛", 9.4e9)], {
	zh: [
		"中际旭创、新易盛发布业绩预告。前者预计2025年净利润98亿元；后者净利润94亿元。",
	],
});
corpus([earned("工业富联", 3.5e10), earned("海光信息", 2.4e9)], {
	zh: [
		"工业富联、海光信息发布年报。前者2025年净利润350亿元；后者净利润24亿元。",
	],
});
