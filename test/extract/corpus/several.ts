import { about, corpus, exactly, upTo } from "../corpus.ts";
import { halfOf, yearOf } from "../time.ts";

/** Sentences that make more than one claim. */

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: ["SoftBank and Nvidia will each invest $30 billion in OpenAI."],
		zh: [
			"软银与英伟达将各向OpenAI投资300亿美元。",
			"軟銀、輝達各投資OpenAI 300億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "session",
			value: exactly(3.9, "percent"),
		},
		{
			kind: "price-move",
			subject: "Oracle",
			qualifier: "session",
			value: exactly(6.3, "percent"),
		},
		{
			kind: "price-move",
			subject: "Broadcom",
			qualifier: "session",
			value: exactly(-1.6, "percent"),
		},
	],
	{
		en: ["Nvidia rose 3.9%, Oracle jumped 6.3% and Broadcom fell 1.6%."],
		zh: [
			"英伟达涨3.9%，甲骨文涨6.3%，博通跌1.6%。",
			"輝達上漲3.9%、甲骨文大漲6.3%，博通則下跌1.6%。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "high",
			value: exactly(4.5, "percent"),
		},
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "close",
			value: exactly(3.9, "percent"),
		},
	],
	{
		zh: [
			"英伟达盘中最多涨4.5%，收涨3.9%。",
			"輝達盤中最高漲4.5%，收盤漲3.9%。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "Oracle",
			qualifier: "close",
			value: exactly(36, "percent"),
		},
		{ kind: "market-cap", subject: "Oracle", value: exactly(9.22e11, "USD") },
	],
	{
		en: ["Oracle closed up 36%, for a market value of $922 billion."],
		zh: [
			"甲骨文收盘大涨36%，市值达9220亿美元。",
			"甲骨文收漲36%，市值9220億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(1.3e10, "USD"),
		},
		{
			kind: "valuation",
			subject: "Anthropic",
			qualifier: "post-money",
			value: exactly(1.83e11, "USD"),
		},
	],
	{
		zh: [
			"Anthropic完成130亿美元融资，投后估值1830亿美元。",
			"Anthropic募得130億美元，投後估值1830億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "AMD",
			qualifier: "total",
			value: exactly(6, "GW"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "AMD",
			qualifier: "first",
			value: exactly(1, "GW"),
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "AMD",
			qualifier: "first-capacity",
			when: halfOf(2026, 2),
		},
	],
	{
		en: [
			"OpenAI will deploy 6 gigawatts of AMD GPUs, the first gigawatt in the second half of 2026.",
		],
		zh: [
			"OpenAI将部署6吉瓦AMD GPU，首个1吉瓦于2026年下半年上线。",
			"OpenAI將部署6吉瓦超微GPU，首批1吉瓦於2026年下半年啟用。",
		],
	},
);

corpus(
	[
		{
			kind: "revenue",
			subject: "OpenAI",
			value: exactly(4.3e9, "USD"),
			when: halfOf(2025, 1),
		},
		{
			kind: "profit",
			subject: "OpenAI",
			value: exactly(-1.35e10, "USD"),
			when: halfOf(2025, 1),
		},
	],
	{
		en: [
			"In the first half of 2025 OpenAI lost $13.5 billion on revenue of $4.3 billion.",
		],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: exactly(1.1e11, "USD") },
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI raised $110 billion: $50 billion from Amazon, $30 billion from Nvidia and $30 billion from SoftBank.",
			"OpenAI has raised $110 billion. Amazon is putting in $50 billion, while Nvidia and SoftBank are each investing $30 billion.",
			"OpenAI closed a $110 billion round. Amazon invested $50 billion, Nvidia $30 billion and SoftBank $30 billion.",
			"OpenAI raised $110 billion, with Amazon contributing $50 billion and Nvidia and SoftBank chipping in $30 billion apiece.",
			"OpenAI announced $110 billion in new funding, including $50 billion from Amazon, $30 billion from Nvidia and $30 billion from SoftBank.",
			"OpenAI raised $110 billion from Amazon ($50 billion), Nvidia ($30 billion) and SoftBank ($30 billion).",
			"OpenAI's $110 billion round includes investments of $50 billion by Amazon, $30 billion by Nvidia and $30 billion by SoftBank.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"Amazon and SoftBank are investing $50 billion and $30 billion in OpenAI respectively.",
		],
		zh: [
			"亚马逊和软银将分别向OpenAI投资500亿美元和300亿美元。",
			"亞馬遜與軟銀分別投資OpenAI 500億與300億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "high",
			value: exactly(4.5, "percent"),
		},
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "close",
			value: exactly(3.9, "percent"),
		},
	],
	{ en: ["Nvidia rose as much as 4.5% before closing 3.9% higher."] },
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Anthropic",
			value: exactly(1.3e10, "USD"),
		},
		{
			kind: "valuation",
			subject: "Anthropic",
			qualifier: "post-money",
			value: exactly(1.83e11, "USD"),
		},
	],
	{
		en: [
			"Anthropic raised $13 billion at a post-money valuation of $183 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "spending",
			subject: "Microsoft",
			value: exactly(8e10, "USD"),
			when: yearOf(2025),
		},
		{
			kind: "spending",
			subject: "Google",
			value: exactly(8.5e10, "USD"),
			when: yearOf(2025),
		},
	],
	{
		en: [
			"Microsoft and Google will have capital spending of $80 billion and $85 billion respectively this year.",
		],
		zh: ["微软与谷歌今年的资本支出分别为800亿美元和850亿美元。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Intel",
			value: about(4, "percent"),
		},
	],
	{
		en: [
			"Nvidia is investing $5 billion in Intel and will hold about 4% of the chipmaker.",
		],
		zh: [
			"英伟达向英特尔投资50亿美元，将持有后者约4%的股份。",
			"輝達投資英特爾50億美元，將持有後者約4%股權。",
		],
	},
);

corpus(
	[
		{
			kind: "revenue",
			subject: "OpenAI",
			value: exactly(4.3e9, "USD"),
			when: halfOf(2025, 1),
		},
		{
			kind: "profit",
			subject: "OpenAI",
			value: exactly(-1.35e10, "USD"),
			when: halfOf(2025, 1),
		},
	],
	{
		zh: [
			"OpenAI 2025年上半年营收43亿美元，亏损135亿美元。",
			"OpenAI 2025年上半年營收43億美元，虧損135億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "tranche",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "first",
			value: exactly(1e10, "USD"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(2, "percent"),
		},
	],
	{ zh: ["英伟达首笔向OpenAI投资100亿美元，相当于OpenAI 2%的股权。"] },
);
corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(50000000000, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(30000000000, "USD"),
		},
	],
	{
		en: [
			"Amazon and SoftBank will invest $50 billion and $30 billion, respectively, in OpenAI.",
			"Amazon will invest $50 billion in OpenAI and SoftBank $30 billion.",
		],
		zh: ["亚马逊向OpenAI投资500亿美元，软银投资300亿美元。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(30000000000, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(30000000000, "USD"),
		},
	],
	{
		en: [
			"Nvidia and SoftBank will invest $30 billion each in OpenAI.",
			"Nvidia and SoftBank will each invest $30 billion in OpenAI.",
		],
		zh: [
			"英伟达和软银各向OpenAI投资300亿美元。",
			"輝達與軟銀各投資OpenAI 300億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "Microsoft",
			qualifier: "close",
			value: exactly(-2.7, "percent"),
		},
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "close",
			value: exactly(-2.8, "percent"),
		},
	],
	{
		en: [
			"Microsoft closed down 2.7% and Nvidia 2.8%.",
			"Microsoft and Nvidia closed down 2.7% and 2.8% respectively.",
		],
	},
);

corpus(
	[
		{
			kind: "revenue",
			subject: "CoreWeave",
			value: exactly(1920000000, "USD"),
		},
		{
			kind: "stake",
			subject: "Microsoft",
			object: "CoreWeave",
			value: exactly(9, "percent"),
		},
	],
	{
		en: [
			"CoreWeave had revenue of $1.92 billion. Microsoft owns 9% of the company.",
		],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "xAI", value: exactly(2e10, "USD") },
		{ kind: "valuation", subject: "xAI", value: exactly(2.3e11, "USD") },
	],
	{
		en: [
			"xAI has raised $20 billion at a valuation of $230 billion.",
			"xAI raised $20 billion in a round that values the company at $230 billion.",
			"xAI is raising $20 billion at a $230 billion valuation.",
			"Elon Musk's xAI closed a $20 billion Series E, valuing it at $230 billion.",
			"xAI completed a $20 billion funding round. The deal values Elon Musk's company at $230 billion.",
		],
		zh: [
			"xAI完成200亿美元融资，估值达2300亿美元。",
			"xAI以2300亿美元估值融资200亿美元。",
			"xAI募資200億美元，公司估值2300億美元。",
			"馬斯克旗下xAI完成200億美元E輪融資，估值約為2300億美元。",
		],
	},
);

corpus(
	[
		{ kind: "valuation", subject: "OpenAI", value: exactly(8.3e11, "USD") },
		{ kind: "funding-round", subject: "OpenAI", value: upTo(1e11, "USD") },
	],
	{
		en: [
			"OpenAI is seeking up to $100 billion at a valuation of $830 billion.",
			"OpenAI wants to raise up to $100 billion at an $830 billion valuation.",
		],
		zh: [
			"OpenAI寻求以8300亿美元估值融资至多1000亿美元。",
			"OpenAI擬以8300億美元估值募資最多1000億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "Anthropic",
			value: upTo(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Anthropic",
			value: upTo(1e10, "USD"),
		},
	],
	{
		en: [
			"Microsoft will invest up to $5 billion in Anthropic and Nvidia up to $10 billion.",
			"Nvidia and Microsoft will invest up to $10 billion and up to $5 billion respectively in Anthropic.",
			"Nvidia is committing up to $10 billion to Anthropic, while Microsoft is putting in up to $5 billion.",
			"Anthropic will get up to $10 billion from Nvidia and up to $5 billion from Microsoft.",
			"Nvidia will invest up to $10 billion in Anthropic; Microsoft will put in up to $5 billion.",
		],
		zh: [
			"英伟达和微软将分别向Anthropic投资最多100亿美元和50亿美元。",
			"輝達與微軟將分別投資Anthropic最多100億美元及最多50億美元。",
			"英伟达将向Anthropic投资最多100亿美元，微软投资最多50亿美元。",
			"輝達擬投資Anthropic至多100億美元，微軟則投入至多50億美元。",
			"英伟达和微软将分别对Anthropic投资至多100亿和至多50亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Meta",
			object: "Scale AI",
			value: exactly(1.43e10, "USD"),
		},
		{
			kind: "stake",
			subject: "Meta",
			object: "Scale AI",
			value: exactly(49, "percent"),
		},
	],
	{
		en: [
			"Meta invested $14.3 billion in Scale AI for a 49% stake.",
			"Meta took a 49% stake in Scale AI for $14.3 billion.",
			"Meta bought 49% of Scale AI for $14.3 billion.",
			"Meta is taking a 49 percent stake in Scale AI, paying $14.3 billion.",
		],
		zh: [
			"Meta以143亿美元收购Scale AI 49%的股份。",
			"Meta斥資143億美元取得Scale AI 49%股權。",
			"Meta向Scale AI投资143亿美元，获得49%的股权。",
			"Meta投資Scale AI 143億美元，持股49%。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(2.25e10, "USD"),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "OpenAI",
			value: about(11, "percent"),
		},
	],
	{
		en: [
			"SoftBank invested $22.5 billion in OpenAI, lifting its holding to about 11%.",
		],
		zh: [
			"软银向OpenAI投资225亿美元，持股比例升至约11%。",
			"軟銀對OpenAI投資225億美元，持股比重約11%。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "US government",
			object: "Intel",
			value: exactly(8.9e9, "USD"),
		},
		{
			kind: "stake",
			subject: "US government",
			object: "Intel",
			value: exactly(9.9, "percent"),
		},
	],
	{
		en: ["The US government invested $8.9 billion in Intel for a 9.9% stake."],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "美国政府",
			object: "Intel",
			value: exactly(8.9e9, "USD"),
		},
		{
			kind: "stake",
			subject: "美国政府",
			object: "Intel",
			value: exactly(9.9, "percent"),
		},
	],
	{
		zh: [
			"美国政府以89亿美元入股英特尔，持股9.9%。",
			"美国政府向英特尔投资89亿美元，获得9.9%的股份。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Microsoft",
			value: exactly(2.5e11, "USD"),
		},
		{
			kind: "stake",
			subject: "Microsoft",
			object: "OpenAI",
			value: about(27, "percent"),
		},
	],
	{
		en: [
			"Microsoft will hold about 27% of OpenAI, which has contracted to buy $250 billion of Azure services.",
			"Microsoft gets about 27% of OpenAI. OpenAI will buy $250 billion of Azure services.",
		],
		zh: [
			"微软将持有OpenAI约27%股份，OpenAI将购买2500亿美元的Azure服务。",
			"微軟持有OpenAI約27%股權，OpenAI承諾採購2500億美元Azure服務。",
		],
	},
);

// "Both" and "the two" are those told side by side last.
corpus(
	["Oracle", "Dell"].map((subject) => ({
		kind: "price-move" as const,
		subject,
		qualifier: "session" as const,
		value: exactly(-2, "percent"),
	})),
	{
		en: [
			"Oracle and Dell spoke after the close. Both stocks fell 2%.",
			"Oracle and Dell spoke after the close. Both were down 2%.",
			"Oracle and Dell spoke after the close. The news sent the shares of the two down 2%.",
		],
	},
);
corpus(
	(
		[
			["Oracle", 11.7],
			["Dell", 15.4],
		] as const
	).map(([subject, percent]) => ({
		kind: "price-move" as const,
		subject,
		qualifier: "session" as const,
		value: exactly(percent, "percent"),
	})),
	{
		en: [
			"Oracle and Dell spoke after the close. The news sent the shares of the two up 11.7% and 15.4%, respectively.",
		],
	},
);
