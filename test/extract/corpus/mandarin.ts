import { about, between, corpus, exactly, nothing } from "../corpus.ts";
import { quarterOf, yearOf } from "../time.ts";

/** Constructions of Chinese reports that several kinds share. */

corpus(
	[
		{
			kind: "stake",
			subject: "Oracle",
			object: "Ampere",
			value: exactly(29, "percent"),
		},
		{
			kind: "stake",
			subject: "凯雷",
			object: "Ampere",
			value: exactly(55, "percent"),
		},
	],
	{ zh: ["甲骨文与凯雷分别持有Ampere的29%与55%。"] },
);

corpus(
	[
		{
			kind: "status",
			subject: "Samsung",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
		{
			kind: "status",
			subject: "SK hynix",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "Samsung",
			qualifier: "agreement",
			when: { to: "2025-12-31" },
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "SK hynix",
			qualifier: "agreement",
			when: { to: "2025-12-31" },
		},
	],
	{
		zh: [
			"三星電子與SK海力士分別與OpenAI簽下意向書，可望在2025年底前敲定正式合約。",
			"三星电子与SK海力士分别与OpenAI签署意向书。正式合同预定2025年底前签订。",
		],
	},
);

corpus(
	[
		{
			kind: "spending",
			subject: "TSMC",
			value: between(52e9, 56e9, "USD"),
			when: yearOf(2026),
		},
		{
			kind: "spending",
			subject: "TSMC",
			value: exactly(40.9e9, "USD"),
			when: yearOf(2025),
		},
	],
	{
		zh: [
			"台積電2026年資本支出介於520億至560億美元（約新台幣1.64兆至1.77兆元），明顯高於2025年的409億美元。",
			"台积电2026年资本支出520亿至560亿美元，多于2025年的409亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "revenue",
			subject: "阿里巴巴",
			value: exactly(240e9, "CNY"),
			when: quarterOf(2025, 2),
		},
		{
			kind: "profit",
			subject: "阿里巴巴",
			value: exactly(42e9, "CNY"),
			when: quarterOf(2025, 2),
		},
		{
			kind: "spending",
			subject: "阿里巴巴",
			value: exactly(38e9, "CNY"),
			when: quarterOf(2025, 2),
		},
	],
	{
		zh: [
			"阿里巴巴4月至6月营收2400亿元人民币，净利润420亿元人民币，资本开支380亿元人民币。",
			"阿里巴巴2025年4-6月营收2400亿元人民币，净利润420亿元人民币，资本开支380亿元人民币。",
		],
	},
);

corpus(
	[
		{ kind: "valuation", subject: "SpaceX", value: exactly(1e12, "USD") },
		{ kind: "valuation", subject: "xAI", value: exactly(250e9, "USD") },
	],
	{
		zh: [
			"SpaceX估值1兆美元，xAI為2500億美元。",
			"SpaceX估值1万亿美元，xAI达2500亿美元。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(30e9, "USD"),
		when: { from: "2026-07-01", to: "2033-12-31" },
	},
	{
		zh: [
			"OpenAI与甲骨文签订300亿美元的云合同，自2026年7月1日起生效，持续至2033年12月31日。",
			"OpenAI與甲骨文簽下300億美元的雲端合約，履約期自2026年7月1日至2033年12月31日。",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "TSMC",
		value: exactly(100e9, "USD"),
	},
	{
		zh: [
			"台積電宣布對美加碼投資1000億美元。",
			"台积电宣布在美投资1000亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "Anthropic",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "Amazon",
			object: "Anthropic",
			value: about(20e9, "USD"),
		},
	],
	{ zh: ["亞馬遜向Anthropic投資50億美元，日後再加碼約200億美元。"] },
);

nothing([
	"南韓業者估計，每月要用掉90萬片晶圓。",
	"英偉達收入按年升56%。",
	"若谈成，双方可望签署正式合同。",
]);
