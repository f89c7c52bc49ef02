import {
	about,
	atLeast,
	between,
	corpus,
	exactly,
	nothing,
} from "../corpus.ts";
import { quarterOf, yearOf } from "../time.ts";

corpus(
	{
		kind: "spending",
		subject: "Meta",
		value: between(6.6e10, 7.2e10, "USD"),
		when: yearOf(2025),
	},
	{
		en: [
			"Meta expects capital expenditures of $66 billion to $72 billion this year.",
			"Meta's 2025 capex will be between $66bn and $72bn.",
		],
		zh: [
			"Meta预计今年资本支出为660亿至720亿美元。",
			"Meta今年資本支出將達660億至720億美元。",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Amazon",
		value: atLeast(1e11, "USD"),
		when: yearOf(2025),
	},
	{
		en: [
			"Amazon plans to spend more than $100 billion on capital projects this year.",
		],
		zh: [
			"亚马逊今年资本开支将超过1000亿美元。",
			"亞馬遜今年資本支出將逾1000億美元。",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Google",
		value: exactly(8.5e10, "USD"),
		when: yearOf(2025),
	},
	{
		en: [
			"Alphabet raised its 2025 capital spending forecast to $85 billion.",
			"Google now sees capex of $85 billion in 2025.",
		],
		zh: [
			"谷歌把2025年资本支出预期上调至850亿美元。",
			"Alphabet將2025年資本支出調高到850億美元。",
		],
	},
);

corpus(
	{ kind: "spending", subject: "Microsoft", value: exactly(8e10, "USD") },
	{
		en: [
			"Microsoft plans to spend $80 billion on AI data centers in fiscal 2025.",
		],
		zh: ["微軟2025會計年度將斥資800億美元興建AI資料中心。"],
	},
);

corpus(
	{ kind: "spending", subject: "Stargate", value: exactly(5e11, "USD") },
	{
		en: [
			"Stargate intends to spend $500 billion on AI infrastructure.",
			"Stargate is a $500 billion build-out of data centers.",
		],
		zh: [
			"“星际之门”计划投资5000亿美元建设AI基础设施。",
			"星際之門將投入5000億美元興建AI基礎設施。",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "OpenAI",
		value: about(6e11, "USD"),
		when: { to: "2030-12-31" },
	},
	{
		en: ["OpenAI plans to spend roughly $600 billion on compute by 2030."],
		zh: ["OpenAI计划在2030年底前投入约6000亿美元建设算力。"],
	},
);

corpus(
	{
		kind: "spending",
		subject: "OpenAI",
		object: "Oracle",
		qualifier: "annual",
		value: exactly(6e10, "USD"),
	},
	{ zh: ["OpenAI每年将向甲骨文支付600亿美元。"] },
);

corpus(
	{ kind: "spending", subject: "Apple", value: exactly(5e11, "USD") },
	{
		en: ["Apple will spend $500 billion in the United States over four years."],
	},
);

corpus(
	{ kind: "spending", subject: "TSMC", value: exactly(1e11, "USD") },
	{
		en: ["TSMC will spend $100 billion on new plants in Arizona."],
		zh: ["台积电将在亚利桑那州投资1000亿美元建厂。"],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Microsoft",
		value: exactly(2.42e10, "USD"),
		when: quarterOf(2025, 2),
	},
	{
		en: ["Microsoft's capital expenditures were $24.2 billion last quarter."],
		zh: ["微软上季资本支出242亿美元。", "微軟上季資本支出達242億美元。"],
	},
);

corpus(
	{ kind: "spending", subject: "Microsoft", value: exactly(8e10, "USD") },
	{
		en: [
			"Microsoft plans to spend $80 billion on data centres in fiscal 2025.",
			"Microsoft will plough $80 billion into data centers in fiscal 2025.",
			"Microsoft will pour $80 billion into data centers in fiscal 2025.",
			"Microsoft's capex in fiscal 2025 was $80 billion.",
			"Microsoft earmarked $80 billion for data centers in fiscal 2025.",
			"Microsoft budgeted $80 billion for AI infrastructure in fiscal 2025.",
		],
		zh: [
			"微软2025财年将在AI数据中心上投入800亿美元。",
			"微軟2025財年將砸800億美元興建資料中心。",
			"微软2025财年资本支出为800亿美元。",
			"微软计划在2025财年斥资800亿美元建设数据中心。",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Meta",
		value: between(6.6e10, 7.2e10, "USD"),
		when: yearOf(2025),
	},
	{
		en: [
			"Meta expects capital expenditures of $66 billion to $72 billion in 2025.",
			"Meta guided for 2025 capex of $66 billion to $72 billion.",
			"Meta's capital expenditures will be between $66 billion and $72 billion in 2025.",
			"Meta sees 2025 capex at $66-72 billion.",
			"Meta raised its 2025 capex forecast to $66 billion-$72 billion.",
			"Meta narrowed its 2025 capital spending guidance to a range of $66 billion to $72 billion.",
			"Meta will spend between $66 billion and $72 billion on capital projects in 2025.",
		],
		zh: [
			"Meta预计2025年资本支出为660亿至720亿美元。",
			"Meta將2025年資本支出指引上調至660億至720億美元。",
			"Meta 2025年资本开支在660亿美元至720亿美元之间。",
			"Meta将2025年资本支出指引收窄至660亿至720亿美元。",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "OpenAI",
		object: "Oracle",
		qualifier: "annual",
		value: exactly(6e10, "USD"),
	},
	{
		en: [
			"OpenAI would pay Oracle $60 billion a year.",
			"OpenAI would have to pay Oracle $60 billion annually.",
			"OpenAI's annual spending on Oracle's cloud runs to $60 billion.",
		],
		zh: [
			"OpenAI每年須付給甲骨文600億美元。",
			"OpenAI每年需支付甲骨文600億美元。",
		],
	},
);

corpus(
	{ kind: "spending", subject: "Apple", value: exactly(5e11, "USD") },
	{
		en: [
			"Apple will invest $500 billion in the United States over four years.",
			"Apple pledged to spend $500 billion in the US over four years.",
		],
		zh: [
			"苹果将在四年内在美国投资5000亿美元。",
			"蘋果將在美國投資5000億美元，為期四年。",
			"苹果计划四年内在美国投入5000亿美元。",
			"蘋果承諾未來四年在美國砸下5000億美元。",
		],
	},
);

corpus(
	{ kind: "spending", subject: "TSMC", value: exactly(1e11, "USD") },
	{
		en: [
			"TSMC is adding $100 billion in Arizona.",
			"TSMC will invest another $100 billion in Arizona.",
			"TSMC's outlay in Arizona totals $100 billion.",
		],
		zh: [
			"台積電宣布對美國加碼投資1000億美元。",
			"台积电将在亚利桑那州追加投资1000亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "spending",
			subject: "Meta",
			value: exactly(1.15e11, "USD"),
			when: yearOf(2026),
		},
		{
			kind: "spending",
			subject: "Meta",
			value: exactly(7.2e10, "USD"),
			when: yearOf(2025),
		},
	],
	{
		en: [
			"Meta said it would spend $115 billion on capital projects in 2026, up from $72 billion in 2025.",
			"Meta's capex will reach $115 billion in 2026, compared with $72 billion in 2025.",
			"Meta's capital expenditures will rise to $115 billion in 2026 from $72 billion in 2025.",
		],
		zh: [
			"Meta预计2026年资本支出1150亿美元，2025年为720亿美元。",
			"Meta 2026年資本支出將達1150億美元，高於2025年的720億美元。",
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
	{ kind: "spending", subject: "OpenAI", value: exactly(1.4e12, "USD") },
	{
		en: [
			"OpenAI has committed to spend $1.4 trillion on compute.",
			"OpenAI has $1.4 trillion in infrastructure commitments.",
			"OpenAI has made compute commitments of $1.4 trillion.",
			"OpenAI has $1.4 trillion of spending obligations.",
		],
		zh: [
			"OpenAI承诺投入1.4万亿美元建设算力。",
			"OpenAI的算力支出承诺达1.4万亿美元。",
			"OpenAI承諾的基礎設施支出總額為1.4兆美元。",
			"OpenAI的总投入为1.4万亿美元。",
		],
	},
);

nothing([
	"Hyperscalers will spend $400 billion this year.",
	"四大云厂商今年资本支出合计4000亿美元。",
	"Some of its customers pay $1 million a year.",
]);

corpus(
	{
		kind: "spending",
		subject: "OpenAI",
		value: about(6e11, "USD"),
		when: { to: "2029-12-31" },
	},
	{
		zh: [
			"OpenAI在2030年前将投入约6000亿美元，用于扩充算力。",
			"OpenAI計劃2030年前投入約6,000億美元，用於建設資料中心。",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Stargate",
		value: exactly(5e11, "USD"),
	},
	{
		en: [
			"Stargate needs $500 billion over four years.",
			"Stargate carries a price tag of $500 billion.",
		],
		zh: ["星际之门四年需要5000亿美元。", "星際之門四年需5,000億美元。"],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Anthropic",
		object: "SpaceX",
		qualifier: "annual",
		value: exactly(1.5e10, "USD"),
	},
	{
		en: ["Anthropic is paying SpaceX $15 billion a year to rent Colossus 1."],
		zh: [
			"Anthropic每年向SpaceX付150亿美元算力租金。",
			"Anthropic每年須向SpaceX支付150億美元租用算力。",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "OpenAI",
		value: exactly(6e11, "USD"),
		when: { to: "2030-12-31" },
	},
	{
		en: [
			"OpenAI is targeting $600 billion in total compute spend by 2030.",
			"OpenAI foresees compute spend of $600 billion by 2030.",
		],
		zh: ["OpenAI到2030年的算力开销为6000亿美元。"],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Oracle",
		value: exactly(5e10, "USD"),
	},
	{
		en: [
			"Oracle raised its fiscal 2026 capex by $15 billion to $50 billion.",
			"Oracle has raised its capex guidance by $15 billion to $50 billion.",
		],
	},
);

// Several are paid, and one the most: spent on no single one of them.
corpus(
	{ kind: "spending", subject: "OpenAI", value: exactly(3.5e11, "USD") },
	{
		zh: [
			"OpenAI最近又在云服务上花了3500亿美元，主要给甲骨文，也有微软和谷歌。",
			"OpenAI在雲端服務上花了3500億美元，主要付給甲骨文，其次是微軟、谷歌。",
			"OpenAI在算力上已花3500亿美元，大头给了甲骨文，其余给了微软和谷歌。",
		],
	},
);

// 由 leads from the former outlook to the new one.
corpus(
	[7.5e10, 8.5e10].map((sum) => ({
		kind: "spending",
		subject: "Google",
		value: exactly(sum, "USD"),
		when: { from: "2025-01-01", to: "2025-12-31" },
	})),
	{
		zh: [
			"谷歌将2025年资本支出由750亿美元调高到850亿美元。",
			"谷歌公布财报。2025年资本支出由750亿美元上调至850亿美元。",
			"谷歌公布财报。2025年资本支出从750亿美元上调至850亿美元。",
		],
	},
);

// Deals with nobody named may be an outlay of one's own; those of two are a purchase.
corpus(
	{ kind: "spending", subject: "OpenAI", value: exactly(1.4e12, "USD") },
	{
		en: ["OpenAI's compute deals come to $1.4 trillion in all."],
		zh: ["OpenAI的基建承诺合计1.4万亿美元。"],
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
		en: [
			"Oracle signed a $300 billion compute contract with OpenAI.",
			"Oracle's infrastructure deals with OpenAI are worth $300 billion.",
			"Oracle's compute contracts with OpenAI are worth $300 billion.",
			"OpenAI has signed data center deals with Oracle worth $300 billion.",
		],
		zh: ["OpenAI与甲骨文签下3000亿美元算力协议。"],
	},
);
corpus(
	{
		kind: "purchase",
		subject: "Microsoft",
		object: "Nebius",
		value: exactly(1.7e10, "USD"),
	},
	{
		en: [
			"Nebius has signed data center deals with Microsoft worth $17 billion.",
			"Nebius signed infrastructure agreements with Microsoft worth $17 billion.",
		],
	},
);
nothing(["Nebius has signed data center deals worth $17 billion."]);

// What is spent a year under a contract is not the contract's sum.
const fiveYears = { from: "2027-01-01", to: "2031-12-31" };
corpus(
	[
		{
			kind: "purchase",
			subject: "Mistral",
			object: "Oracle",
			value: exactly(3e9, "USD"),
			when: fiveYears,
		},
		{
			kind: "spending",
			subject: "Mistral",
			object: "Oracle",
			value: about(6e8, "USD"),
			qualifier: "annual",
			when: fiveYears,
		},
	],
	{
		zh: [
			"据悉Mistral与甲骨文签署了一项30亿美元的云服务协议，自2027年起的五年内采购算力，年均支出或达6亿美元。",
		],
	},
);

// What is spent every year is no income of one.
corpus(
	{
		...{ kind: "spending", subject: "Halden", qualifier: "annual" },
		value: exactly(2e9, "USD"),
	},
	{
		en: [
			"Halden announced annual capital expenditure of $2 billion.",
			"The board of Halden approved annual capex of $2 billion.",
		],
	},
);
