import { atLeast, corpus, exactly, type Fact, nothing } from "../corpus.ts";
import { halfOf, quarterOf, yearOf } from "../time.ts";

const half = halfOf(2025, 1);
const halfBefore = halfOf(2024, 1);
const quarter = quarterOf(2025, 2);
const quarterBefore = quarterOf(2024, 2);

const of = (
	kind: "revenue" | "profit",
	subject: string,
	billions: number,
	when?: Fact["when"],
): Fact => ({
	kind,
	subject,
	value: exactly(Math.round(billions * 1e9), "CNY"),
	...(when === undefined ? {} : { when }),
});

corpus(
	[
		of("revenue", "寒武纪", 2.88, half),
		of("profit", "寒武纪", 1.04, half),
		of("profit", "寒武纪", -0.53, halfBefore),
	],
	{
		zh: [
			"寒武纪上半年营收28.8亿元，净利润10.4亿元，去年同期亏损5.3亿元。",
			"寒武纪上半年营收28.8亿元；净利润10.4亿元，上年同期亏损5.3亿元。",
			"寒武纪公布半年报，上半年营收28.8亿元。净利润10.4亿元，去年同期亏损5.3亿元。",
		],
	},
);

corpus(
	[
		of("revenue", "腾讯", 184.5, quarter),
		of("profit", "腾讯", 55.6, quarter),
		of("profit", "腾讯", 47.6, quarterBefore),
	],
	{
		zh: [
			"腾讯第二季度营收1845亿元。净利润556亿元，上年同期为476亿元。",
			"腾讯发布第二季度财报：\n- 营收1845亿元\n- 净利润556亿元，去年同期为476亿元",
		],
	},
);

// A quarter of the company's own year tells no time, and neither does the same one a year before.
corpus([of("revenue", "阿里巴巴", 5), of("revenue", "阿里巴巴", 4)], {
	zh: ["阿里巴巴第四财季营收50亿元，去年同期为40亿元。"],
});

corpus(
	[
		of("revenue", "工业富联", 603.9, {
			from: "2025-01-01",
			to: "2025-09-30",
		}),
		of("profit", "工业富联", 22.5, { from: "2025-01-01", to: "2025-09-30" }),
	],
	{
		zh: [
			"工业富联前三季度营收6039亿元，净利润225亿元。",
			"工业富联前三季营收6039亿元，净利225亿元。",
			"工业富联前9个月营收6039亿元，净利润225亿元。",
		],
	},
);

corpus(
	[
		of("profit", "摩尔线程", -1.89, yearOf(2022)),
		of("profit", "摩尔线程", -1.7, yearOf(2023)),
	],
	{
		zh: [
			"摩尔线程2022年、2023年分别亏损18.9亿元、17亿元。",
			"摩尔线程2022、2023年分别亏18.9亿元、17亿元。",
			"摩尔线程2022年和2023年净利润分别为-18.9亿元和-17亿元。",
		],
	},
);

corpus(
	[
		of("revenue", "长鑫科技", 8.3, yearOf(2022)),
		of("revenue", "长鑫科技", 9.1, yearOf(2023)),
		of("revenue", "长鑫科技", 15.4, half),
		of("profit", "长鑫科技", -9.2, yearOf(2022)),
		of("profit", "长鑫科技", -19.2, yearOf(2023)),
		of("profit", "长鑫科技", -4.1, half),
	],
	{
		zh: [
			"长鑫科技2022年、2023年和2025年上半年营业收入分别为83亿元、91亿元、154亿元；净利润分别为-92亿元、-192亿元、-41亿元。",
		],
	},
);

corpus(
	{
		...of("profit", "长鑫科技", 0, yearOf(2025)),
		value: { unit: "CNY", low: -1.6e9, high: -6e8 },
	},
	{
		zh: [
			"长鑫科技2025年全年预计净利润为-16亿元至-6亿元。",
			"长鑫科技预计2025年净亏损6亿元至16亿元。",
		],
	},
);

// What a company's divisions sold is told without the word.
corpus(
	[
		of("revenue", "腾讯", 184.5, quarter),
		of("revenue", "腾讯", 91.4, quarter),
		of("revenue", "腾讯", 35.8, quarter),
		of("revenue", "腾讯", 55.5, quarter),
	],
	{
		zh: [
			"腾讯第二季度营收1845亿元，其中增值服务914亿元，广告营销358亿元，金融科技与企业服务555亿元。",
			"腾讯第二季度营收1845亿元。增值服务914亿元，广告业务358亿元，金融科技与企业服务555亿元。",
		],
	},
);

corpus(of("revenue", "腾讯", 184.5, quarter), {
	zh: [
		"腾讯第二季度营收1845亿元。游戏市场规模3257亿元。",
		"腾讯第二季度营收1845亿元，服务器订单80亿元。",
	],
});

nothing(["数据中心512亿元，游戏43亿元。", "云应用39亿元，软件业务59亿元。"]);

// Where shares are listed does not move.
corpus(
	{
		kind: "price-move",
		subject: "摩尔线程",
		qualifier: "close",
		value: exactly(42.5, "percent"),
	},
	{
		zh: [
			"摩尔线程在科创板上市，收盘涨42.5%。",
			"摩尔线程登陆科创板，截至收盘涨42.5%。",
		],
	},
);

// What a stake has gained on paper is its holder's.
corpus(
	[
		{
			...{ kind: "investment", subject: "NVIDIA", object: "Intel" },
			value: exactly(5e9, "USD"),
		},
		{ kind: "profit", subject: "NVIDIA", value: atLeast(2.5e9, "USD") },
	],
	{
		zh: [
			"輝達投資50億美元入股英特爾。輝達持股現值75.8億美元，帳面獲利逾25億美元。",
			"英伟达斥资50亿美元入股英特尔。英伟达账面获利逾25亿美元。",
			"英偉達以50億美元入股英特爾。持股升值後，英偉達帳面獲利超過25億美元。",
		],
	},
);

const run = (billions: number, when?: Fact["when"]): Fact => ({
	...{ kind: "revenue", subject: "OpenAI", qualifier: "annual" },
	value: exactly(billions * 1e9, "USD"),
	...(when === undefined ? {} : { when }),
});
const june = { from: "2025-06-01", to: "2025-06-30" };

// The time is that of the figure from which it rose.
corpus([run(10, june), run(13)], {
	zh: [
		"OpenAI年化收入已从6月的100亿美元增至130亿美元。",
		"OpenAI年化營收由6月的100億美元躍升至130億美元。",
	],
	en: [
		"OpenAI's annualized revenue rose from $10 billion in June to $13 billion.",
	],
});

const pledged = (billions: number): Fact => ({
	...{ kind: "spending", subject: "Apple" },
	value: exactly(billions * 1e9, "USD"),
});

// The month in which a plan was raised is none that it holds for.
corpus([pledged(500), pledged(600)], {
	zh: [
		"苹果今年2月承诺四年在美国投资5000亿美元，8月加到6000亿美元。",
		"苹果2月承诺在美国投资5000亿美元，8月提高到6000亿美元。",
	],
});

// The time of a list's next item is not that of the one before.
corpus(
	[
		{
			...{ kind: "revenue", subject: "Nebius", when: yearOf(2026) },
			value: exactly(3e9, "USD"),
		},
		{
			...{ kind: "revenue", subject: "Nebius", qualifier: "annual" },
			value: exactly(7e9, "USD"),
			when: quarterOf(2025, 4),
		},
	],
	{ zh: ["Nebius重申2026年营收30亿美元、年底ARR 70亿美元。"] },
);

// 二季报 tells the quarter.
corpus(
	{
		...{ kind: "revenue", subject: "CoreWeave", when: quarter },
		value: exactly(1.21e9, "USD"),
	},
	{
		zh: [
			"CoreWeave二季报：营收12.1亿美元。",
			"CoreWeave二季報營收12.1億美元。",
		],
	},
);

const yearly = (billions: number, when: Fact["when"]): Fact => ({
	...{ kind: "spending", subject: "字节跳动" },
	value: exactly(billions * 1e9, "CNY"),
	...(when === undefined ? {} : { when }),
});

// A part of a plan, which another year's was only held against.
corpus(
	[
		yearly(160, yearOf(2026)),
		yearly(150, yearOf(2025)),
		yearly(85, yearOf(2026)),
	],
	{
		zh: [
			"字节跳动2026年资本开支1600亿元，高于今年的1500亿元，其中850亿元买AI处理器。",
		],
	},
);

// 上年 beside a year that the sentence has told is the one before that, not before today.
corpus(
	[
		{
			kind: "profit",
			subject: "寒武纪",
			value: exactly(2e9, "CNY"),
			when: yearOf(2024),
		},
		{
			kind: "profit",
			subject: "寒武纪",
			value: exactly(-4.5e8, "CNY"),
			when: yearOf(2023),
		},
	],
	{
		zh: [
			"寒武纪2024年净利润20亿元，而上年净亏损4.5亿元。",
			"寒武纪2024年净利润20亿元，前一年净亏损4.5亿元。",
			"寒武纪2024年净利润为20亿元，上年度净亏损4.5亿元。",
		],
	},
);
corpus(
	{
		kind: "revenue",
		subject: "寒武纪",
		value: exactly(1.2e9, "CNY"),
		when: yearOf(2024),
	},
	{ zh: ["寒武纪上年营收12亿元。"] },
);

// What was reckoned for a figure is of that figure's time, which the clause ahead tells; so is what follows.
corpus(
	[
		of("revenue", "寒武纪", 2.88, quarter),
		of("profit", "寒武纪", 1.04, quarter),
		of("profit", "寒武纪", 0.9, quarter),
		of("profit", "寒武纪", 0.8, quarter),
	],
	{
		zh: [
			"寒武纪二季度收入28.8亿元；经调整盈利10.4亿元，升18%，市场普遍预期9亿元；纯利8亿元。",
			"寒武纪第二季营收28.8亿元；经调整净利10.4亿元，分析师原本期待9亿元；净利润8亿元。",
		],
	},
);

// A company is called as the article writes it, and not by whose it is.
corpus(
	[{ kind: "valuation", subject: "昆侖芯", value: exactly(2.1e10, "CNY") }],
	{
		zh: ["昆侖芯估值升至人民幣210億元。", "百度昆侖芯估值升至人民幣210億元。"],
	},
);
corpus(
	[{ kind: "valuation", subject: "昆仑芯", value: exactly(2.1e10, "CNY") }],
	{
		zh: ["昆仑芯估值升至人民币210亿元。", "百度昆仑芯估值升至人民币210亿元。"],
	},
);
