import { atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "Intel",
		value: exactly(2e9, "USD"),
	},
	{ en: ["SoftBank had bought $2 billion of Intel in August."] },
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Intel",
		value: exactly(5e9, "USD"),
	},
	{
		en: ["Nvidia holds $5 billion of Intel after last year's purchase."],
		zh: [
			"英伟达此前还有对英特尔的50亿美元。",
			"輝達入股英特爾的50億美元交易獲得批准。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Anthropic",
		value: exactly(1e10, "USD"),
	},
	{ en: ["Nvidia's $10 billion in Anthropic was announced in November."] },
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
			"Nvidia's pledge of up to $10 billion to Anthropic came with a compute contract.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Amazon",
		object: "OpenAI",
		value: exactly(5e10, "USD"),
	},
	{
		en: [
			"Amazon is in OpenAI's round for $50 billion.",
			"Amazon accounts for $50 billion of OpenAI's new round.",
			"Of the $110 billion OpenAI raised, $50 billion came from Amazon.",
		],
		zh: ["在OpenAI的新一轮融资里，亚马逊一家就占了500亿美元。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Wayve",
		value: exactly(5e8, "USD"),
	},
	{ en: ["Nvidia is weighing $500 million for the British start-up Wayve."] },
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "CoreWeave",
		value: exactly(2e9, "USD"),
	},
	{
		en: ["CoreWeave sold Nvidia $2 billion of stock at $87.20 a share."],
		zh: ["CoreWeave获英伟达追加20亿美元。"],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "CoreWeave",
		value: upTo(65e8, "USD"),
	},
	{ en: ["CoreWeave has added up to $6.5 billion to its work for OpenAI."] },
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "CoreWeave",
		value: exactly(224e8, "USD"),
	},
	{ en: ["OpenAI's commitments to CoreWeave now total $22.4 billion."] },
);

corpus(
	{
		kind: "purchase",
		subject: "Meta",
		object: "CoreWeave",
		value: exactly(142e8, "USD"),
	},
	{ en: ["Meta signed up with CoreWeave for $14.2 billion of computing."] },
);

corpus(
	{
		kind: "purchase",
		subject: "Meta",
		object: "Nebius",
		value: upTo(27e9, "USD"),
	},
	{ en: ["Meta signed for up to $27 billion of capacity from Nebius."] },
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Amazon",
		value: exactly(38e9, "USD"),
	},
	{ en: ["OpenAI signed a seven-year, $38 billion deal to run on AWS."] },
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(3e11, "USD"),
	},
	{
		en: ["Most of Oracle's backlog is OpenAI's $300 billion contract."],
		zh: [
			"OpenAI那份3000亿美元的五年合同，是甲骨文有史以来最大的一单。",
			"甲骨文手里最大的订单来自OpenAI，金额3000亿美元。",
			"OpenAI要在五年內付給甲骨文3000億美元租用算力。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Anthropic",
		object: "Google",
		value: exactly(1e10, "USD"),
	},
	{ en: ["Anthropic's TPU order with Google is worth $10 billion."] },
);

corpus(
	{
		kind: "purchase",
		subject: "Anthropic",
		object: "Broadcom",
		value: exactly(21e9, "USD"),
	},
	{
		en: [
			"Broadcom disclosed that Anthropic had placed $21 billion of orders for TPU racks.",
		],
		zh: ["博通透露Anthropic订了210亿美元的TPU机柜。"],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Broadcom",
		value: exactly(1e10, "USD"),
	},
	{
		en: [
			"A $10 billion order at Broadcom came from OpenAI, the Financial Times said.",
		],
		zh: ["博通的100亿美元神秘订单，外界认为来自OpenAI。"],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "NVIDIA",
		object: "CoreWeave",
		value: exactly(63e8, "USD"),
	},
	{
		en: [
			"Nvidia must buy any unsold capacity from CoreWeave under a $6.3 billion agreement.",
		],
		zh: ["按一份63亿美元的协议，英伟达须买下CoreWeave卖不掉的算力。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "Nebius",
		object: "Tavily",
		value: exactly(275e6, "USD"),
	},
	{ en: ["Nebius paid $275 million for Tavily in February."] },
);

corpus(
	{
		kind: "stake",
		subject: "Microsoft",
		object: "OpenAI",
		value: exactly(27, "percent"),
	},
	{
		en: ["Microsoft has roughly 27% of OpenAI."],
		zh: ["微软手上有OpenAI约27%。"],
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
			"The purchase makes Nvidia one of Intel's largest shareholders with about 4%.",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "NVIDIA",
		object: "CoreWeave",
		value: exactly(9, "percent"),
	},
	{ en: ["Nvidia's CoreWeave stake is around 9%."] },
);

corpus(
	{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	{ en: ["A share sale in October put OpenAI at $500 billion."] },
);

corpus(
	{
		kind: "tranche",
		subject: "SoftBank",
		object: "OpenAI",
		qualifier: "first",
		value: exactly(1e10, "USD"),
	},
	{
		zh: ["软银4月1日先付OpenAI 100亿美元。"],
	},
);

corpus(
	{
		kind: "stake",
		subject: "NVIDIA",
		object: "Nscale",
		value: exactly(3, "percent"),
	},
	{ en: ["Nvidia ended up with 3% of Nscale."] },
);

corpus(
	{ kind: "valuation", subject: "OpenAI", value: exactly(852e9, "USD") },
	{ en: ["OpenAI's most recent round priced it at $852 billion."] },
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "xAI",
		value: upTo(2e9, "USD"),
	},
	{
		zh: ["英伟达将为xAI的融资出资至多20亿美元。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(1e11, "USD"),
	},
	{ zh: ["英伟达与OpenAI那笔1000亿美元的投资恐怕谈不成了。"] },
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(2e10, "USD"),
	},
	{ zh: ["輝達擬投資OpenAI，金額可達200億美元左右。"] },
);

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "OpenAI",
		value: exactly(225e8, "USD"),
	},
	{
		zh: [
			"软银已把剩下的225亿美元打给OpenAI。",
			"軟銀向OpenAI匯入餘下的225億美元。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Broadcom",
		value: atLeast(1e10, "USD"),
	},
	{ zh: ["博通新客户下单逾100亿美元，金融时报指为OpenAI。"] },
);

corpus(
	{
		kind: "purchase",
		subject: "Microsoft",
		object: "Nscale",
		value: exactly(62e8, "USD"),
	},
	{ zh: ["微軟是Nscale的大客戶，去年62億美元合約由其承租。"] },
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Groq",
		value: exactly(2e10, "USD"),
	},
	{
		zh: [
			"英伟达以200亿美元现金拿下推理芯片公司Groq的资产。",
			"英伟达豪掷约200亿美元现金，拿下Groq的非独家技术授权。",
		],
	},
);

corpus(
	{ kind: "funding-round", subject: "Groq", value: exactly(75e7, "USD") },
	{ zh: ["Groq三个月前刚融7.5亿美元。"] },
);

corpus(
	{ kind: "funding-round", subject: "OpenAI", value: exactly(122e9, "USD") },
	{ zh: ["OpenAI 3月31日官宣新一轮融资收官，共1220亿美元。"] },
);

nothing([
	"CoreWeave has $14 billion in Meta contracts.",
	"Broadcom's $10 billion in Google revenue was a record.",
	"AMD's $2 billion in Microsoft revenue came as a surprise.",
	"Arm's $400 million in Meta revenue was its best ever.",
	"TSMC's $5 billion in Apple revenue was a record.",
	"Marvell's $900 million in Amazon revenue was its highest yet.",

	"Nvidia accounts for 20% of CoreWeave's costs.",

	"微软在OpenAI的新一轮融资里没有出钱。",
]);
