import {
	about,
	atLeast,
	corpus,
	exactly,
	type Fact,
	nothing,
} from "../corpus.ts";
import { move } from "../fact.ts";
import { monday, on } from "../time.ts";

corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "close",
		value: exactly(3.93, "percent"),
	},
	{
		en: [
			"Nvidia shares closed 3.93% higher.",
			"Nvidia ended the session up 3.93% at $183.61.",
			"Shares of Nvidia finished 3.93 percent higher, a record close.",
			"Nvidia stock settled 3.93% higher at $183.61.",
		],
		zh: [
			"英伟达收涨3.93%，报183.61美元。",
			"輝達終場上漲3.93%。",
			"英伟达股价收盘上涨3.93％。",
			"英偉達收市升3.93%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Broadcom",
		qualifier: "close",
		value: exactly(-1.6, "percent"),
	},
	{
		en: ["Broadcom ended 1.6% lower.", "Broadcom closed down 1.6%."],
		zh: ["博通收跌1.6%。", "博通收盤下跌1.6%。"],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "high",
		value: exactly(43, "percent"),
	},
	{
		en: [
			"Oracle rose as much as 43% during the session.",
			"Oracle gained as much as 43% before paring its advance.",
		],
		zh: [
			"甲骨文盘中最多涨43%。",
			"甲骨文盤中一度飆升43%。",
			"甲骨文盘中一度大涨43%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "high",
		value: atLeast(40, "percent"),
	},
	{
		en: ["Oracle was up by more than 40% at the day's high."],
		zh: ["甲骨文盘中涨逾40%。", "甲骨文盤中一度漲超過40%。"],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "low",
		value: exactly(-6.8, "percent"),
	},
	{ zh: ["甲骨文盘中最多跌6.8%。", "甲骨文盤中一度重挫6.8%。"] },
);

corpus(
	{
		kind: "price-move",
		subject: "AMD",
		qualifier: "premarket",
		value: exactly(27, "percent"),
	},
	{
		en: [
			"AMD jumped 27% in premarket trading.",
			"AMD stock was up 27% before the opening bell.",
			"AMD soars 27% pre-market",
		],
		zh: [
			"AMD盘前大涨27%。",
			"超微盤前股價飆漲27%。",
			"AMD美股盘前拉升27%。",
			"AMD(AMD.US)盘前涨27%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "premarket",
		value: about(-11, "percent"),
	},
	{
		en: ["Oracle sank about 11% in premarket trading."],
		zh: ["甲骨文盘前跌约11%。", "甲骨文盤前重挫約11%。"],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "after-hours",
		value: exactly(-3, "percent"),
	},
	{
		en: [
			"Nvidia slipped 3% in extended trading.",
			"Nvidia shares fell 3% after hours.",
			"Nvidia was down 3% in late trading after the results.",
		],
		zh: ["英伟达盘后跌3%。", "輝達盤後股價下挫3%。", "英伟达美股盘后下跌3%。"],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "after-hours",
		value: atLeast(5, "percent"),
	},
	{
		en: ["Nvidia gained more than 5% in after-hours trading."],
		zh: ["英伟达盘后涨逾5%。", "輝達盤後漲超過5%。"],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Intel",
		qualifier: "session",
		value: about(23, "percent"),
	},
	{
		en: ["Intel soared nearly 23%.", "Intel shares leapt by almost 23%."],
		zh: ["英特尔股价暴涨近23%。", "英特爾飆漲近23%。"],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "AMD",
		qualifier: "session",
		value: exactly(-7.84, "percent"),
	},
	{
		en: ["AMD shares slumped 7.84%.", "Shares in AMD shed 7.84%."],
		zh: ["AMD跌7.84%。", "超微下跌7.84%。", "AMD股价大跌7.84%。"],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "session",
		value: exactly(-3.27, "percent"),
	},
	{
		en: [
			"Nvidia tumbled 3.27% to $175.02.",
			"Nvidia was 3.27% lower.",
			"Nvidia's stock slid 3.27%.",
		],
		zh: [
			"輝達重挫3.27%。",
			"英伟达下挫3.27%，至175.02美元。",
			"英偉達跌3.27%，報175.02美元。",
			"英伟达股价走低3.27%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Broadcom",
		qualifier: "session",
		value: exactly(8.7, "percent"),
	},
	{
		en: [
			"Broadcom opened 8.7% higher.",
			"Broadcom advanced 8.7%.",
			"Broadcom shares climbed 8.7%.",
		],
		zh: ["博通開盤即漲8.7%。", "博通勁揚8.7%。"],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "session",
		value: exactly(6, "percent"),
	},
	{
		en: ["Oracle added 6 percent."],
		zh: ["甲骨文股价上涨百分之六。", "甲骨文(ORCL.US)涨6%。"],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "session",
		value: atLeast(30, "percent"),
	},
	{
		en: ["Oracle shares rallied by over 30%."],
		zh: ["甲骨文股价大涨逾三成。", "甲骨文飆漲三成以上。"],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "session",
		value: exactly(3.9, "percent"),
		when: monday,
	},
	{
		en: [
			"On Sept. 22, 2025, Nvidia gained 3.9%.",
			"Nvidia rose 3.9% on Monday.",
			"Shares of Nvidia climbed 3.9% on Monday, Sept. 22.",
		],
		zh: [
			"9月22日，英伟达股价上涨3.9%。",
			"英伟达周一上涨3.9%。",
			"輝達週一漲3.9%。",
			"英偉達股價22日升3.9%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "TSMC",
		qualifier: "session",
		value: exactly(2.9, "percent"),
	},
	{
		en: ["TSMC's American depositary receipts rose 2.9%."],
		zh: ["台积电ADR涨2.9%。", "台積電ADR也上漲2.9%。"],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "session",
		value: exactly(3.9, "percent"),
	},
	{
		en: [
			"Nvidia was up 3.9%.",
			"Nvidia stock is 3.9% higher.",
			"Nvidia put on 3.9%.",
			"A 3.9% gain for Nvidia shares followed.",
			"Shares of Nvidia traded 3.9% higher.",
			"Nvidia's stock popped 3.9% on the news.",
			"Nvidia (NVDA) +3.9%",
			"NVDA: +3.9%",
			"Investors sent Nvidia shares up 3.9%.",
			"The news pushed Nvidia's stock up 3.9%.",
			"Nvidia was trading 3.9% higher.",
			"Nvidia shares were 3.9% in the green.",
		],
		zh: [
			"英伟达涨3.9%。",
			"英伟达股价升3.9%。",
			"輝達股價勁揚3.9%。",
			"輝達漲幅達3.9%。",
			"英伟达录得3.9%的涨幅。",
			"輝達漲3.9%，表現最強。",
			"英偉達升近3.9%。",
			"英伟达+3.9%。",
			"消息推动英伟达股价上涨3.9%。",
			"受消息提振，英伟达股价应声上涨3.9%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "AMD",
		qualifier: "session",
		value: exactly(-7.8, "percent"),
	},
	{
		en: [
			"AMD lost 7.8%.",
			"AMD shares were off 7.8%.",
			"AMD gave back 7.8%.",
			"AMD's stock cratered 7.8%.",
			"AMD stock sold off 7.8%.",
			"The report knocked 7.8% off AMD's shares.",
			"AMD −7.8%",
		],
		zh: [
			"AMD跌7.8%。",
			"AMD股價重挫7.8%。",
			"AMD大幅下跌7.8%。",
			"超微股價跌掉7.8%。",
			"AMD跌幅达7.8%。",
			"AMD股价应声下跌7.8%。",
			"AMD股價走弱，跌7.8%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "high",
		value: exactly(43, "percent"),
	},
	{
		en: [
			"At its peak on the day, Oracle was up 43%.",
			"Oracle rose by as much as 43%.",
			"Oracle shares climbed up to 43% during the session.",
			"Oracle briefly rose 43%.",
			"Oracle jumped 43% at its intraday peak.",
			"Oracle was up 43% at the day's high.",
		],
		zh: [
			"甲骨文盘中一度涨43%。",
			"甲骨文盤中最高漲43%。",
			"甲骨文股价日内最大涨幅达43%。",
			"甲骨文盘中涨幅一度达到43%。",
			"甲骨文一度飆升43%。",
			"甲骨文盤中漲幅最高達43%。",
			"甲骨文最大涨幅达43%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "low",
		value: exactly(-6.8, "percent"),
	},
	{
		en: [
			"Oracle dropped as much as 6.8% intraday.",
			"At the session's low Oracle was down 6.8%.",
			"Oracle fell as much as 6.8%.",
			"Oracle was down 6.8% at its worst.",
			"Oracle shares touched a low 6.8% down.",
			"At one point Oracle was down 6.8%.",
		],
		zh: [
			"甲骨文盘中一度跌6.8%。",
			"甲骨文盤中最多跌6.8%。",
			"甲骨文股價最深跌6.8%。",
			"甲骨文盘中跌幅一度达6.8%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "AMD",
		qualifier: "premarket",
		value: exactly(27, "percent"),
	},
	{
		en: [
			"AMD shares surged 27% ahead of the open.",
			"AMD was up 27% in premarket trading.",
			"AMD rose 27% before the market opened.",
			"In pre-market trade, AMD jumped 27%.",
			"AMD stock climbed 27% in pre-market dealings.",
			"AMD added 27% before trading began.",
			"AMD gained 27% in early premarket action.",
		],
		zh: [
			"AMD盘前涨27%。",
			"超微美股盤前大漲27%。",
			"AMD盘前一度涨27%。",
			"AMD美股盘前交易上涨27%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "AMD",
		qualifier: "after-hours",
		value: exactly(-4, "percent"),
	},
	{
		en: [
			"AMD fell 4% in after-hours trading.",
			"AMD shares slid 4% in extended trade.",
			"AMD was down 4% after the bell.",
			"AMD fell 4% in late trade.",
			"AMD's stock dropped 4% post-market.",
			"AMD shed 4% in postmarket trading.",
		],
		zh: [
			"AMD盘后跌4%。",
			"超微盤後股價下挫4%。",
			"AMD夜盘跌4%。",
			"AMD美股盘后跌4%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Broadcom",
		qualifier: "close",
		value: exactly(-1.6, "percent"),
	},
	{
		en: [
			"Broadcom finished the day down 1.6%.",
			"Broadcom settled 1.6% lower.",
			"By the close Broadcom was down 1.6%.",
			"Broadcom shares closed at $330, down 1.6%.",
		],
		zh: [
			"博通收低1.6%。",
			"博通收盘下跌1.6%。",
			"博通終場跌1.6%。",
			"博通收市跌1.6%。",
			"截至收盘，博通跌1.6%。",
			"博通以下跌1.6%作收。",
			"博通全天下跌1.6%。",
		],
	},
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
			"Nvidia closed 3.93% higher.",
			"Nvidia ended the session up 3.93%.",
			"Nvidia wrapped up the day 3.93% higher.",
			"Nvidia finished up 3.93%.",
			"Nvidia closed with a gain of 3.93%.",
			"Nvidia logged a 3.93% gain at the close.",
			"Nvidia closed at $183.61, up 3.93%.",
		],
		zh: [
			"輝達收高3.93%，報183.61美元。",
			"英伟达收涨3.93%。",
			"英偉達收升3.93%。",
			"輝達收盤漲3.93%。",
			"英伟达报收183.61美元，涨3.93%。",
			"英伟达股价收于183.61美元，涨幅3.93%。",
			"輝達終場上漲3.93%，收183.61美元。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Broadcom",
		qualifier: "session",
		value: exactly(8.7, "percent"),
	},
	{
		en: [
			"Broadcom rose 8.7% in early trading.",
			"Broadcom jumped 8.7% at the open.",
		],
		zh: [
			"博通高开8.7%。",
			"博通開盤漲8.7%。",
			"博通早盤漲8.7%。",
			"博通開盤大漲8.7%。",
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
		en: [
			"Nvidia rose as much as 4.5% before closing 3.9% higher.",
			"Nvidia rose as much as 4.5% and closed up 3.9%.",
			"Nvidia gained 4.5% at the day's high and ended 3.9% higher.",
			"After rising as much as 4.5%, Nvidia closed up 3.9%.",
			"Nvidia was up as much as 4.5% during the day, finishing 3.9% higher.",
		],
		zh: [
			"英伟达盘中一度涨4.5%，收涨3.9%。",
			"輝達盤中最高漲4.5%，終場上漲3.9%。",
			"英伟达盘中一度涨4.5%，收盘时涨3.9%。",
			"英偉達一度升4.5%，收市升3.9%。",
			"英伟达盘中涨幅一度达4.5%，收盘涨幅为3.9%。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "session",
			value: exactly(3, "percent"),
		},
		{
			kind: "price-move",
			subject: "AMD",
			qualifier: "session",
			value: exactly(3, "percent"),
		},
	],
	{
		en: [
			"Nvidia and AMD each rose 3%.",
			"Nvidia and AMD both gained 3%.",
			"Nvidia and AMD rose 3% apiece.",
		],
		zh: [
			"英伟达、AMD均涨3%。",
			"英伟达和AMD双双上涨3%。",
			"輝達與超微各漲3%。",
			"輝達、超微皆漲3%。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "session",
			value: exactly(3, "percent"),
		},
		{
			kind: "price-move",
			subject: "AMD",
			qualifier: "session",
			value: exactly(2, "percent"),
		},
	],
	{
		en: [
			"Nvidia and AMD rose 3% and 2%, respectively.",
			"Nvidia rose 3% and AMD 2%.",
			"Nvidia gained 3%, AMD 2%.",
			"Nvidia was up 3%, while AMD added 2%.",
			"Nvidia (+3%) and AMD (+2%) led the way.",
		],
		zh: [
			"英伟达、AMD分别涨3%、2%。",
			"英伟达和AMD分别上涨3%和2%。",
			"英伟达涨3%，AMD涨2%。",
			"輝達、超微分別上漲3%及2%。",
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
			"Microsoft ended 2.7% lower and Nvidia lost 2.8%.",
		],
		zh: ["微软收跌2.7%，英伟达收跌2.8%。"],
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
			qualifier: "session",
			value: exactly(-2.8, "percent"),
		},
	],
	{ zh: ["微软收跌2.7%，英伟达跌2.8%。", "微軟收跌2.7%，輝達跌2.8%。"] },
);

corpus(
	[
		{
			kind: "price-move",
			subject: "Broadcom",
			qualifier: "after-hours",
			value: exactly(3.6, "percent"),
		},
		{
			kind: "price-move",
			subject: "Broadcom",
			qualifier: "after-hours",
			value: exactly(-4.5, "percent"),
		},
	],
	{
		en: [
			"Broadcom rose 3.6% in after-hours trading, then turned to fall 4.5%.",
		],
		zh: ["博通盘后先涨3.6%，随后转跌4.5%。"],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "Oracle",
			qualifier: "low",
			value: exactly(-1.2, "percent"),
		},
		{
			kind: "price-move",
			subject: "Oracle",
			qualifier: "close",
			value: exactly(4.1, "percent"),
		},
	],
	{
		en: [
			"Oracle stock swung from a loss of 1.2% at the day's low to a gain of 4.1% at the close.",
		],
	},
);

nothing([
	"The Nifty 50 added 0.4%.",
	"科创50指数涨2.1%。",
	"Operating expenses at AMD increased 15%.",
	"AMD has fallen 12% in a month.",
	"博通过去一年股价上涨115%。",
	"Nvidia's data-centre sales rose 56%.",
	"英伟达毛利率升至73%。",
	"AMD raised its dividend 5%.",
	"Nvidia has gained 40% so far this year.",
	"AMD's shipments rose 12%.",
	"The VIX fell 4%.",
	"Nvidia's headcount rose 20%.",
	"恒生科技指数跌1.2%。",
	"Bitcoin fell 3%.",
	"Nvidia's order volume grew 30%.",
	"沪深300涨0.6%。",
]);

corpus(
	{
		kind: "price-move",
		subject: "AMD",
		qualifier: "session",
		value: exactly(-7.84, "percent"),
	},
	{ en: ["AMD lost 7.84%."] },
);

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "session",
		value: exactly(6, "percent"),
	},
	{ en: ["Oracle (ORCL) +6%"] },
);

corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "close",
		value: exactly(3.9, "percent"),
		when: monday,
	},
	{
		en: [
			"Nvidia shares closed 3.9% higher on Monday.",
			"Nvidia's stock closed up 3.9% at a record $183.61 on Monday.",
			"Shares in Nvidia finished Monday's session 3.9% higher.",
			"Nvidia gained 3.9% to close at a record on Monday.",
			"Nvidia shares rose 3.9% on Monday to close at $183.61.",
			"Nvidia shares ended Monday 3.9% higher.",
			"Nvidia shares, which closed up 3.9% on Monday, have doubled.",
		],
		zh: [
			"周一，英伟达收涨3.9%。",
			"英伟达周一收盘上涨3.9%。",
			"輝達週一收漲3.9%。",
			"英偉達周一收升3.9%。",
			"英伟达股价周一收盘涨幅为3.9%。",
			"輝達週一股價收盤上揚3.9%，創歷史新高。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "AMD",
		qualifier: "session",
		value: exactly(24, "percent"),
	},
	{
		en: [
			"Shares of AMD soared 24%.",
			"AMD's shares leapt 24%.",
			"AMD rallied 24% on the announcement.",
			"The announcement sent AMD shares soaring 24%.",
			"AMD's share price spiked by 24%.",
			"AMD shares were last up 24%.",
			"AMD traded 24% higher.",
			"AMD rose 24% to $203.",
			"Shares of AMD, meanwhile, gained 24%.",
			"AMD saw its shares jump 24%.",
			"AMD's stock price surged 24% following the deal.",
			"AMD shares spiked more than expected, rising 24%.",
		],
		zh: [
			"AMD股价飙升24%。",
			"AMD大涨24%。",
			"超微股價飆漲24%。",
			"AMD股价暴涨24%。",
			"消息公布后，AMD股价涨24%。",
			"AMD股價狂飆24%。",
			"AMD漲24%至203美元。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Broadcom",
		qualifier: "premarket",
		value: exactly(10, "percent"),
	},
	{
		en: [
			"Broadcom shares rose 10% in premarket trading.",
			"Broadcom was trading up 10% premarket.",
			"Premarket, Broadcom was up 10%.",
			"Broadcom shares jumped 10% before the bell.",
			"Before the opening bell, Broadcom shares were up 10%.",
		],
		zh: [
			"博通盘前上涨10%。",
			"博通盤前漲10%。",
			"截至发稿，博通盘前涨10%。",
			"博通股價在盤前交易中上漲10%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "after-hours",
		value: exactly(27, "percent"),
	},
	{
		en: [
			"Oracle shares surged 27% in extended trading.",
			"Oracle jumped 27% after hours.",
			"In after-hours trading, Oracle shares rose 27%.",
			"Oracle's stock soared 27% in post-market trading.",
			"Oracle was up 27% in late trading on the results.",
			"After the bell, Oracle climbed 27%.",
		],
		zh: [
			"甲骨文盘后大涨27%。",
			"甲骨文盤後飆漲27%。",
			"甲骨文美股盘后上涨27%。",
			"甲骨文股價盤後一度飆升27%。",
		],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "high",
		value: exactly(43, "percent"),
	},
	{
		en: [
			"Oracle shares surged as much as 43%.",
			"Oracle rose by as much as 43% at one point.",
			"Oracle shares were up as much as 43% during the day.",
			"Oracle at one point soared 43%.",
			"Oracle climbed up to 43%.",
		],
		zh: [
			"甲骨文股价盘中一度暴涨43%。",
			"甲骨文盤中最多漲43%。",
			"甲骨文盘中最高涨43%。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "Microsoft",
			qualifier: "session",
			value: exactly(0.2, "percent"),
		},
		{
			kind: "price-move",
			subject: "Oracle",
			qualifier: "session",
			value: exactly(-1.1, "percent"),
		},
	],
	{
		en: [
			"Microsoft rose 0.2%, while Oracle fell 1.1%.",
			"Microsoft edged up 0.2% and Oracle slipped 1.1%.",
			"Microsoft was up 0.2%; Oracle was down 1.1%.",
		],
		zh: [
			"微软涨0.2%，甲骨文跌1.1%。",
			"微軟上漲0.2%，甲骨文則下跌1.1%。",
			"微软小涨0.2%、甲骨文跌1.1%。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "low",
			value: exactly(-6.8, "percent"),
		},
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "close",
			value: exactly(-2.6, "percent"),
		},
	],
	{
		en: [
			"Nvidia closed 2.6% lower after being down as much as 6.8% in the morning.",
			"Nvidia finished the session 2.6% in the red after being down by as much as 6.8%.",
		],
		zh: [
			"英伟达一度跌6.8%，收盘跌幅收窄至2.6%。",
			"輝達盤中一度重挫6.8%，終場跌幅縮小至2.6%。",
			"英偉達曾插水6.8%，收市跌幅收窄為2.6%。",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "close",
			value: exactly(-2.8, "percent"),
		},
		{
			kind: "price-move",
			subject: "Microsoft",
			qualifier: "close",
			value: exactly(-2.7, "percent"),
		},
	],
	{
		zh: ["英伟达、微软分别收跌2.8%和2.7%。", "輝達與微軟分別收跌2.8%、2.7%。"],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "high",
		value: exactly(4.4, "percent"),
	},
	{
		en: [
			"The shares of Nvidia topped out 4.4% higher.",
			"Nvidia's stock peaked 4.4% up.",
		],
	},
);

// Who moved stands between the word for the move and how far it went.
corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "session",
		value: exactly(6, "percent"),
	},
	{
		en: [
			"The announcement boosted Oracle stock 6%.",
			"The news lifted Oracle's shares by 6%.",
			"The deal sent Oracle's share price up 6%.",
		],
		zh: ["消息推升甲骨文股价6%。"],
	},
);

// The same share at another moment, the direction left out.
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
		en: ["Nvidia was up 4.5% at the high and 3.9% at the close."],
		zh: ["英伟达涨幅一度达4.5%，收盘时为3.9%。", "輝達一度漲4.5%，收盤3.9%。"],
	},
);

// Each figure has its own day behind it.
corpus(
	[
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "session",
			value: exactly(-4.6, "percent"),
			when: monday,
		},
		{
			kind: "price-move",
			subject: "NVIDIA",
			qualifier: "session",
			value: exactly(1.7, "percent"),
			when: on("2025-09-23"),
		},
	],
	{
		en: [
			"After falling 4.6% on Monday, Nvidia recovered 1.7% on Tuesday.",
			"Nvidia, which had fallen 4.6% on Monday, gained 1.7% on Tuesday.",
		],
		zh: ["英伟达周一跌4.6%，周二涨1.7%。"],
	},
);

/** What the move is measured from is not its moment. */
corpus(
	{
		kind: "price-move",
		subject: "AMD",
		value: exactly(0.8, "percent"),
		qualifier: "premarket",
		when: on("2026-02-25"),
	},
	{
		en: [
			"In premarket trade on February 25, 2026, AMD stood 0.8% higher than its last close.",
			"AMD was up 0.8% from its previous close in premarket trading on February 25, 2026.",
		],
		zh: [],
	},
);

corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "session",
		value: exactly(-3.1, "percent"),
	},
	{
		en: [
			"Nvidia suffered a 3.1% loss.",
			"The news cost Nvidia shares 3.1%.",
			"Nvidia shares sink 3.1% after report.",
			"Nvidia's stock pulled back 3.1%.",
			"Nvidia fell $5.70, or 3.1%, to $178.20.",
			"Nvidia's New York-listed shares fell 3.1%.",
		],
	},
);

nothing([
	"Nvidia's loss came to 3.1% of sales.",
	"Rising prices cost Nvidia buyers 3.1% more.",
]);

const moved = (
	subject: string,
	percent: number,
	qualifier: "session" | "high" | "low" | "close" = "session",
): Fact => move(subject, percent, qualifier, monday);

corpus([moved("NVIDIA", 3.1), moved("AMD", 2.2)], {
	en: [
		"Nvidia gained 3.1% on Monday, against 2.2% for AMD.",
		"Nvidia (up 3.1%) and AMD (up 2.2%) led on Monday.",
	],
});

corpus([moved("NVIDIA", 3.1), moved("Oracle", 4.3), moved("AMD", 2.2)], {
	en: [
		"Shares of Nvidia, Oracle and AMD rose 3.1%, 4.3% and 2.2% respectively on Monday.",
	],
});

corpus(moved("NVIDIA", 3.1), {
	en: [
		"Nvidia gained 3.1% on Monday after revenue grew 56%.",
		"Nvidia gained 3.1% on Monday as its profit rose 56%.",
	],
});

corpus([moved("NVIDIA", 4.4, "high"), moved("NVIDIA", 3.9, "close")], {
	en: [
		"Nvidia, up as much as 4.4% during the session, ended Monday 3.9% higher.",
		"Nvidia closed 3.9% higher on Monday, after a peak of 4.4%.",
	],
});

corpus([moved("NVIDIA", -4.4, "low"), moved("NVIDIA", -1.2, "close")], {
	en: [
		"Nvidia fell as much as 4.4% on Monday but pared the loss to 1.2% by the close.",
		"Nvidia fell as much as 4.4% on Monday but cut its losses to 1.2% by the close.",
	],
});

corpus(
	[
		{ ...moved("Google", 1.6, "close") },
		{ kind: "market-cap", subject: "Google", value: exactly(3.9e12, "USD") },
	],
	{
		en: ["Alphabet ended Monday up 1.6% with a market cap of $3.9 trillion."],
	},
);

corpus([moved("NVIDIA", -2.9), moved("AMD", -1.8)], {
	en: [
		"Chip stocks fell on Monday: Nvidia by 2.9%, AMD by 1.8%.",
		"Chip stocks fell on Monday: Nvidia 2.9%, AMD 1.8%.",
		"Nvidia, down 2.9%, and AMD, down 1.8%, weighed on the index on Monday.",
		"Nvidia and AMD also fell on Monday, by 2.9% and 1.8%.",
		"Nvidia's shares fell 2.9% on Monday and AMD's 1.8%.",
	],
});

corpus(moved("Oracle", -5.4), {
	en: ["With a fall of 5.4%, Oracle was Monday's worst performer."],
});

corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		qualifier: "session",
		value: exactly(-5.4, "percent"),
	},
	{ en: ["Oracle, down 5.4%, will report results on Wednesday."] },
);

nothing([
	"Nvidia's shares would have to fall 30% to be cheap.",
	"Nvidia could rise 5% once the talks are over.",
	"Jefferies rates Oracle a buy and sees it rising 20% to $400.",
	"Nvidia's stock might still drop 5%.",
]);

corpus(moved("SoftBank", -10), {
	en: [
		"SoftBank's shares, which trade in Tokyo, dropped 10% on Monday after it sold its Nvidia stake.",
		"SoftBank dropped 10% on Monday because Nvidia disappointed.",
	],
});

corpus([moved("Google", 2.5, "high"), moved("Google", 1.3)], {
	en: [
		"Alphabet rose as much as 2.5% on Monday before paring the gain to 1.3%.",
	],
});

// A dip that passed, and what the share did then.
corpus(
	[
		{
			...{ kind: "price-move", subject: "NVIDIA", qualifier: "low" },
			value: exactly(-1.1, "percent"),
			when: { from: "2025-09-22", to: "2025-09-22" },
		},
		{
			...{ kind: "price-move", subject: "NVIDIA", qualifier: "high" },
			value: exactly(4.5, "percent"),
			when: { from: "2025-09-22", to: "2025-09-22" },
		},
	],
	{
		zh: [
			"英偉達股價周一盤初曾跌1.1%，消息公佈後轉漲，刷新日高時漲4.5%。",
			"英伟达周一早盘一度跌1.1%，消息公布后转涨，盘中最高涨4.5%。",
		],
	},
);

// A private cloud has no share that moves.
corpus(
	{
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "close",
		value: exactly(2, "percent"),
	},
	{ zh: ["英伟达入股Nscale，股价收涨2%。"] },
);

nothing(["Microsoft shares are up 19% on the year."]);

const friday = on("2025-09-19");

// A close told ahead of all whose shares moved.
corpus(
	[
		move("Samsung", 3.3, "close", friday),
		move("SK hynix", -1.6, "close", friday),
	],
	{ zh: ["上周五收盘三星涨3.3%，SK海力士跌1.6%。"] },
);

// A share of which the text before tells whose it is, beside another's move.
corpus(
	[
		move("TeraWulf", 60, "session", monday),
		move("Google", 0.4, "session", monday),
	],
	{
		zh: ["TeraWulf股价周一受关注，谷歌权证升值。股价周一大涨60%，谷歌涨0.4%。"],
	},
);

// A move of a share that nobody knows is not the next one's, nor that of the bank that reckons.
corpus(
	{
		kind: "price-move",
		subject: "AMD",
		value: exactly(3.5, "percent"),
		qualifier: "session",
	},
	{ zh: ["禾曜跌4%，超微逆勢漲3.5%。"] },
);
nothing([
	"恒曜新材复牌，一开盘就跌停20%，报105.68元。此前有消息称，控股方筹备明年赴港IPO，中金、中信和大摩承销。",
]);
