import { atLeast, corpus, exactly, nothing } from "../corpus.ts";
import { yearOf } from "../time.ts";

/** Shares, rounds, systems and papers that Chinese tells from either side, of companies known and unknown. */

corpus(
	{
		kind: "stake",
		subject: "SoftBank",
		object: "Intel",
		value: atLeast(10, "percent"),
	},
	{
		zh: [
			"英特尔获软银入股逾10%。",
			"英特尔被软银持股逾10%。",
			"英特尔由软银持股逾10%。",
			"英特尔将逾10%股权卖给软银。",
			"英特爾向軟銀發行相當於逾10%的股份。",
			"软银持有逾10%的英特尔股份。",
			"软银是英特尔的大股东，持股逾10%。",
			"软银入股英特尔，取得逾10%。",
		],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "诺基亚",
			value: exactly(2.9, "percent"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "诺基亚",
			value: exactly(1e9, "USD"),
		},
	],
	{
		zh: [
			"英伟达投资诺基亚10亿美元，换取2.9%股权。",
			"英伟达投资诺基亚10亿美元，取得2.9%。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "SoftBank",
		object: "Ampere",
		qualifier: "letter-of-intent",
	},
	{
		zh: [
			"Uber周三公布业绩，股价变动不大。\n\n软银与Ampere签署意向书。",
			"Uber周三公布業績，股價變動不大。\n\n軟銀與Ampere簽署合作備忘錄。",
		],
	},
);

corpus(
	{
		kind: "funding-round",
		subject: "xAI",
		value: exactly(1e10, "USD"),
	},
	{
		zh: [
			"软银领投xAI的100亿美元融资。",
			"xAI宣布完成融资，规模达100亿美元。",
			"xAI宣布完成融资，金额为100亿美元。",
		],
	},
);

corpus(
	{
		kind: "market-cap-change",
		subject: "TSMC",
		value: exactly(-1.5e11, "USD"),
	},
	{
		zh: [
			"台积电单日蒸发1500亿美元。",
			"台积电股价重挫，一天蒸发1500亿美元。",
			"台積電失去1,500億美元市值。",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Anthropic",
		object: "NVIDIA",
		value: exactly(2, "GW"),
		qualifier: "total",
	},
	{
		zh: [
			"Uber周三公布业绩，股价变动不大。\n\nAnthropic与英伟达签约。前者将部署2吉瓦算力。",
			"Uber周三公布业绩，股价变动不大。\n\n英伟达将向Anthropic供应2吉瓦系统。",
		],
	},
);

corpus(
	{
		kind: "chips",
		subject: "CoreWeave",
		object: "NVIDIA",
		value: exactly(1e5, "count"),
	},
	{
		zh: [
			"Uber周三公布业绩，股价变动不大。\n\n英伟达将向CoreWeave供应10万颗芯片。",
			"Uber周三公布业绩，股价变动不大。\n\nCoreWeave与英伟达签约。前者将部署10万颗GPU。",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "AMD",
			value: exactly(6, "GW"),
			qualifier: "total",
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "AMD",
			qualifier: "full-capacity",
			when: yearOf(2027),
		},
	],
	{ zh: ["OpenAI将部署6吉瓦AMD系统，全部2027年上线。"] },
);

nothing([
	"软银的大股东换了人，持股结构没有公布。",
	"台积电单日成交额创下新高。",
	"软银与Ampere的高管出席了同一场活动。",
]);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		value: exactly(2, "GW"),
		qualifier: "online",
	},
	{ zh: ["OpenAI算力已达2吉瓦。", "OpenAI的算力容量已增至2吉瓦。"] },
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		value: exactly(2, "GW"),
		qualifier: "total",
	},
	{ zh: ["OpenAI目前在建容量2吉瓦。", "OpenAI规划容量已达2吉瓦。"] },
);

corpus(
	{
		kind: "capacity",
		subject: "Meta",
		object: "NVIDIA",
		value: exactly(5, "GW"),
		qualifier: "total",
	},
	{ zh: ["Meta与英伟达周二签约。合同规模为5吉瓦。"] },
);
