import { atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";

/** Chinese sets a company's description before its name, and a figure right behind it. */

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(1e11, "USD"),
	},
	{
		zh: [
			"英伟达投资OpenAI1000亿美元。",
			"輝達投資OpenAI1,000億美元。",
			"英伟达对OpenAI1000亿美元的投资将分期进行。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "Wayve",
		value: exactly(1.5e9, "EUR"),
	},
	{
		zh: [
			"软银投资英国初创公司Wayve15亿欧元。",
			"软银向英国自动驾驶初创公司Wayve投资15亿欧元。",
			"注资英国初创公司Wayve15亿欧元的软银表示，合作仍在推进。",
			"軟銀對英國新創公司Wayve的15億歐元投資已獲批准。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Meta",
		object: "Nuvacore",
		value: atLeast(2e9, "USD"),
	},
	{
		zh: [
			"Meta向云服务商Nuvacore采购逾20亿美元算力。",
			"云服务商Nuvacore手握Meta逾20亿美元订单。",
			"獲Meta逾20億美元大單的雲端業者Nuvacore正在擴產。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "腾讯",
		object: "Datasection",
		value: atLeast(1.2e9, "USD"),
	},
	{
		zh: [
			"腾讯通过日本Datasection租用大阪一处数据中心，三年合同价值超过12亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "Nscale",
			object: "NVIDIA",
			value: exactly(0.23, "GW"),
			qualifier: "total",
		},
		{
			kind: "chips",
			subject: "Nscale",
			object: "NVIDIA",
			value: exactly(1e5, "count"),
		},
	],
	{
		zh: [
			"“挪威星际之门”由英国Nscale在纳尔维克近郊兴建运营，规划容量230兆瓦，将装10万颗英伟达GPU。",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		value: exactly(1, "GW"),
		qualifier: "total",
	},
	{ zh: ["OpenAI将在该园区部署英伟达GB300，1吉瓦。"] },
);

corpus(
	{
		kind: "acquisition",
		subject: "AMD",
		object: "Brium",
		value: upTo(8e9, "USD"),
	},
	{
		zh: [
			"芯片厂商AMD同意以最高80亿美元收购芬兰初创公司Brium。",
			"芬兰初创公司Brium将被芯片厂商AMD以最高80亿美元收购。",
		],
	},
);

nothing([
	"该园区采用英伟达GB300，2026年底前没有扩建计划。",
	"英伟达H100与B200的租金都在下降。",
	"这家初创公司的创始人曾在英伟达任职20年。",
]);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(4.5, "GW"),
		qualifier: "total",
	},
	{ zh: ["该园区由甲骨文运营，OpenAI租用4.5吉瓦。"] },
);
