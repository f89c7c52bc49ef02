import { about, atLeast, corpus, exactly } from "../corpus.ts";

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
		when: { from: "2025-09-22", to: "2025-09-22" },
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
