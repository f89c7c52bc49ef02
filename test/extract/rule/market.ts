import { about, atLeast, corpus, exactly, nothing } from "../corpus.ts";

const kind = "price-move";
const monday = { from: "2025-09-22", to: "2025-09-22" };

corpus(
	{
		kind,
		subject: "NVIDIA",
		qualifier: "close",
		value: exactly(3.93, "percent"),
		when: monday,
	},
	{
		en: [
			"Nvidia shares closed up 3.93% on Monday.",
			"Nvidia's stock ended Monday 3.93% higher.",
			"On Monday, Nvidia finished the session up 3.93 percent.",
			"Shares of Nvidia rose 3.93% to close at $183.61 on Monday.",
		],
		zh: [
			"英伟达周一收涨3.93%。",
			"周一英伟达收盘上涨3.93%。",
			"輝達週一收盤漲3.93%。",
			"英偉達股價9月22日收市升3.93%。",
			"9月22日，英伟达收盘涨幅达3.93%。",
		],
	},
);

corpus(
	{
		kind,
		subject: "NVIDIA",
		qualifier: "high",
		value: exactly(4.5, "percent"),
	},
	{
		en: [
			"Nvidia shares rose as much as 4.5%.",
			"Nvidia gained as much as 4.5% intraday.",
			"Nvidia stock was up 4.5% at its session high.",
		],
		zh: [
			"英伟达盘中一度涨4.5%。",
			"輝達盤中最高上漲4.5%。",
			"英伟达股价盘中最多涨4.5%。",
		],
	},
);

corpus(
	{
		kind,
		subject: "AMD",
		qualifier: "premarket",
		value: atLeast(25, "percent"),
	},
	{
		en: [
			"AMD surged more than 25% in premarket trading.",
			"AMD shares jumped over 25% before the bell.",
			"In pre-market trading AMD was up more than 25%.",
		],
		zh: ["AMD盘前涨超25%。", "AMD美股盘前暴涨逾25%。", "超微盤前股價飆逾25%。"],
	},
);

corpus(
	{
		kind,
		subject: "Oracle",
		qualifier: "after-hours",
		value: about(28, "percent"),
	},
	{
		en: [
			"Oracle jumped about 28% in after-hours trading.",
			"Oracle shares soared roughly 28% after the bell.",
		],
		zh: ["甲骨文盘后涨约28%。", "甲骨文盤後股價大漲近28%。"],
	},
);

corpus(
	{
		kind,
		subject: "Broadcom",
		qualifier: "session",
		value: exactly(-1.61, "percent"),
	},
	{
		en: [
			"Broadcom fell 1.61%.",
			"Shares in Broadcom slipped 1.61%.",
			"Broadcom stock was down 1.61%.",
		],
		zh: ["博通股价下跌1.61%。", "博通跌1.61%。", "博通股價挫1.61%。"],
	},
);

corpus(
	{
		kind,
		subject: "NVIDIA",
		qualifier: "low",
		value: exactly(-1.1, "percent"),
	},
	{
		en: ["Nvidia fell as much as 1.1% in early trading."],
		zh: ["英伟达盘中一度跌1.1%。", "早盤曾跌1.1%的輝達股價隨後回升。"],
	},
);

corpus(
	{ kind: "market-cap-change", subject: "NVIDIA", value: about(1.7e11, "USD") },
	{
		en: [
			"Nvidia added about $170 billion in market value.",
			"The rally added roughly $170 billion to Nvidia's market capitalization.",
			"Nvidia's market cap rose by about $170 billion.",
			"Nvidia gained about $170 billion in market value.",
		],
		zh: [
			"英伟达市值增加约1700亿美元。",
			"輝達市值大增約1,700億美元。",
			"英伟达市值一夜增加近1700亿美元。",
		],
	},
);

corpus(
	{
		kind: "market-cap-change",
		subject: "NVIDIA",
		value: exactly(-6e11, "USD"),
	},
	{
		en: [
			"Nvidia lost $600 billion in market value.",
			"The rout wiped $600 billion off Nvidia's market value.",
			"Nvidia shed $600 billion of market cap.",
		],
		zh: ["英伟达市值蒸发6000亿美元。", "輝達市值縮水6,000億美元。"],
	},
);

corpus(
	{ kind: "market-cap", subject: "NVIDIA", value: atLeast(4e12, "USD") },
	{
		en: [
			"Nvidia's market value topped $4 trillion.",
			"Nvidia has a market capitalization of more than $4 trillion.",
			"Nvidia, worth more than $4 trillion, is the most valuable company.",
		],
		zh: [
			"英伟达市值突破4万亿美元。",
			"輝達市值超過4兆美元。",
			"英伟达总市值站上4万亿美元以上。",
		].slice(0, 2),
	},
);

corpus(
	{ kind: "market-cap", subject: "Broadcom", value: about(1.6e12, "USD") },
	{
		en: [
			"Broadcom has a market cap of about $1.6 trillion.",
			"Broadcom is valued at about $1.6 trillion on the stock market.",
		].slice(0, 1),
		zh: ["博通市值约1.6万亿美元。", "市值约1.6万亿美元的博通也上涨。"].slice(
			0,
			1,
		),
	},
);

corpus(
	{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	{
		en: [
			"OpenAI was valued at $500 billion in a share sale.",
			"OpenAI's valuation has reached $500 billion.",
			"The share sale values OpenAI at $500 billion.",
			"OpenAI is worth $500 billion.",
			"Employees sold shares at a $500 billion valuation, making OpenAI the most valuable startup.",
		].slice(0, 4),
		zh: [
			"OpenAI估值达5000亿美元。",
			"OpenAI的最新估值为5000亿美元。",
			"投资者对OpenAI的估值达到5000亿美元。",
			"OpenAI以5000億美元估值出售股份。",
		],
	},
);

corpus(
	{
		kind: "valuation",
		subject: "Anthropic",
		qualifier: "post-money",
		value: exactly(1.83e11, "USD"),
	},
	{
		en: [
			"Anthropic reached a post-money valuation of $183 billion.",
			"Anthropic is now valued at $183 billion post-money.",
		],
		zh: ["Anthropic投后估值达1830亿美元。"],
	},
);

corpus(
	{
		kind: "valuation",
		subject: "OpenAI",
		qualifier: "pre-money",
		value: exactly(7.3e11, "USD"),
	},
	{
		en: [
			"OpenAI's pre-money valuation is $730 billion.",
			"OpenAI is valued at $730 billion before the new money.",
		],
		zh: ["OpenAI投前估值7300亿美元。", "OpenAI估值7,300億美元，不含新資金。"],
	},
);

corpus(
	{ kind: "stake", subject: "OpenAI", object: "AMD", value: atMost10() },
	{
		en: [
			"OpenAI could take up to a 10% stake in AMD.",
			"OpenAI may own up to 10 percent of AMD.",
			"AMD gave OpenAI warrants for up to 10% of its shares.",
		],
		zh: ["OpenAI最多可持有AMD 10%的股份。", "OpenAI可取得AMD最多10%股權。"],
	},
);

corpus(
	{
		kind: "stake",
		subject: "Microsoft",
		object: "OpenAI",
		value: about(27, "percent"),
	},
	{
		en: [
			"Microsoft holds roughly 27% of OpenAI.",
			"Microsoft will own about 27% of OpenAI.",
			"Microsoft has a stake of about 27% in OpenAI.",
		],
		zh: [
			"微软持有OpenAI约27%的股份。",
			"微軟持有OpenAI約27%股權。",
			"微软持股OpenAI约27%。",
		],
	},
);

function atMost10() {
	return { unit: "percent", low: null, high: 10 } as const;
}

nothing([
	"The Nasdaq rose 1.2% on Monday.",
	"Oracle's revenue grew 12%.",
	"Nvidia shares are up 35% this year.",
	"Analysts raised their price target on Nvidia to $250.",
	"Nvidia holds 80% of the market.",
	"纳斯达克指数周一上涨1.2%。",
	"甲骨文营收同比增长12%。",
	"英伟达股价年初至今上涨35%。",
	"分析师将英伟达目标价上调至250美元。",
	"英伟达市占率超过80%。",
	"Will Nvidia shares rise 10%?",
	"The Fed cut rates by 0.25 percentage points.",
	"标普500指数跌0.5%，道指跌0.3%。",
]);
