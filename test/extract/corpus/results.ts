import {
	about,
	atLeast,
	between,
	corpus,
	exactly,
	nothing,
} from "../corpus.ts";
import { halfOf, quarterOf, yearOf } from "../time.ts";

corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		value: exactly(1.3e10, "USD"),
		when: yearOf(2025),
	},
	{
		en: [
			"OpenAI expects revenue of $13 billion in 2025.",
			"OpenAI is on course for $13 billion of revenue this year.",
			"OpenAI forecasts 2025 sales of $13bn.",
		],
		zh: [
			"OpenAI预计2025年营收130亿美元。",
			"OpenAI今年營收可望達130億美元。",
			"OpenAI 2025年收入预计为130亿美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		qualifier: "annual",
		value: atLeast(2e10, "USD"),
	},
	{
		en: [
			"OpenAI's annualised revenue has topped $20 billion.",
			"OpenAI's revenue run rate exceeds $20 billion.",
		],
		zh: [
			"OpenAI年化营收突破200亿美元。",
			"OpenAI的年度經常性收入已超過200億美元。",
			"OpenAI年化收入逾200亿美元。",
		],
	},
);

corpus(
	{ kind: "revenue", subject: "NVIDIA", value: exactly(5.7e10, "USD") },
	{
		en: [
			"Nvidia reported fiscal third-quarter revenue of $57 billion.",
			"Nvidia's sales came to $57 billion in its fiscal third quarter.",
		],
		zh: [
			"英伟达第三财季营收570亿美元。",
			"輝達2026會計年度第三季營收為570億美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "CoreWeave",
		value: exactly(1.21e9, "USD"),
		when: quarterOf(2025, 2),
	},
	{
		en: [
			"CoreWeave's revenue last quarter was $1.21 billion.",
			"CoreWeave had revenue of $1.21 billion in the second quarter of 2025.",
		],
		zh: [
			"CoreWeave上季营收12.1亿美元。",
			"CoreWeave 2025年第二季度营收为12.1亿美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "Oracle",
		qualifier: "annual",
		value: atLeast(3e10, "USD"),
		when: { from: "2028-01-01" },
	},
	{
		en: [
			"Oracle expects the contract to bring it more than $30 billion in annual revenue from 2028.",
		],
		zh: ["甲骨文预计该合同从2028年起每年带来逾300亿美元收入。"],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		value: exactly(2e11, "USD"),
		when: yearOf(2030),
	},
	{
		en: ["OpenAI projects revenue of $200 billion in 2030."],
		zh: [
			"OpenAI预计2030年营收达2000亿美元。",
			"OpenAI預估2030年營收2000億美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "TSMC",
		value: exactly(3.3577e11, "TWD"),
		when: { from: "2025-08-01", to: "2025-08-31" },
	},
	{
		en: ["TSMC's August revenue was NT$335.77 billion."],
		zh: [
			"台積電8月營收新台幣3357.7億元。",
			"台积电8月营收为新台币3357.7亿元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "ASML",
		value: exactly(7.7e9, "EUR"),
		when: quarterOf(2025, 2),
	},
	{
		en: ["ASML had sales of €7.7 billion in the second quarter."],
		zh: ["ASML第二季度营收77亿欧元。"],
	},
);

corpus(
	{
		kind: "profit",
		subject: "OpenAI",
		value: exactly(-5e9, "USD"),
		when: yearOf(2024),
	},
	{
		en: [
			"OpenAI lost $5 billion in 2024.",
			"OpenAI posted a loss of $5 billion for 2024.",
			"Last year OpenAI made a $5 billion loss.",
		],
		zh: [
			"OpenAI 2024年亏损50亿美元。",
			"OpenAI去年虧損50億美元。",
			"OpenAI去年净亏损达50亿美元。",
		],
	},
);

corpus(
	{
		kind: "profit",
		subject: "OpenAI",
		value: exactly(-1.4e10, "USD"),
		when: yearOf(2026),
	},
	{
		en: [
			"OpenAI expects to lose $14 billion in 2026.",
			"OpenAI forecasts a loss of $14 billion next year.",
		],
		zh: ["OpenAI预计2026年亏损140亿美元。", "OpenAI預估明年虧損140億美元。"],
	},
);

corpus(
	{ kind: "profit", subject: "NVIDIA", value: exactly(2.64e10, "USD") },
	{
		en: ["Nvidia's net income was $26.4 billion in the fiscal second quarter."],
		zh: ["英伟达第二财季净利润264亿美元。", "輝達第二財季淨利264億美元。"],
	},
);

corpus(
	{
		kind: "profit",
		subject: "TSMC",
		value: exactly(3.983e11, "TWD"),
		when: quarterOf(2025, 2),
	},
	{
		en: ["TSMC's net profit for the second quarter came to NT$398.3 billion."],
		zh: ["台積電第二季淨利新台幣3983億元。"],
	},
);

corpus(
	{
		kind: "profit",
		subject: "寒武纪",
		value: exactly(1.038e9, "CNY"),
		when: halfOf(2025, 1),
	},
	{ zh: ["寒武纪上半年实现净利润10.38亿元。"] },
);

corpus(
	{
		kind: "profit",
		subject: "SoftBank",
		value: exactly(4.218e11, "JPY"),
		when: quarterOf(2025, 2),
	},
	{
		en: [
			"SoftBank posted a net profit of 421.8 billion yen in the second quarter.",
		],
		zh: ["软银第二季度净利润4218亿日元。"],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		qualifier: "annual",
		value: atLeast(2e10, "USD"),
	},
	{
		en: [
			"OpenAI has passed $20 billion in annual recurring revenue.",
			"OpenAI's annualized revenue run rate is above $20 billion.",
			"OpenAI is running at more than $20 billion of annualised sales.",
			"OpenAI now brings in more than $20 billion a year in revenue.",
			"OpenAI said its ARR exceeded $20 billion.",
			"OpenAI's run-rate revenue has crossed $20 billion.",
			"OpenAI generates more than $20 billion of revenue annually.",
			"OpenAI is on a revenue run rate of more than $20 billion.",
		],
		zh: [
			"OpenAI年化收入超过200亿美元。",
			"OpenAI的年化營收已突破200億美元。",
			"OpenAI年度经常性收入突破200亿美元。",
			"OpenAI年化营收运行率超200亿美元。",
			"OpenAI年收入逾200億美元。",
			"OpenAI的ARR超过200亿美元。",
			"OpenAI每年营收超过200亿美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		value: exactly(1.3e10, "USD"),
		when: yearOf(2025),
	},
	{
		en: [
			"OpenAI expects revenue of $13 billion this year.",
			"OpenAI is on track for $13 billion in revenue in 2025.",
			"OpenAI is on course to generate $13 billion in revenue in 2025.",
			"OpenAI projects 2025 revenue of $13 billion.",
			"OpenAI forecasts that sales will reach $13 billion in 2025.",
			"OpenAI will take in $13 billion this year in sales.",
			"OpenAI told investors it expected sales of $13 billion in 2025.",
			"OpenAI's revenue is expected to hit $13 billion this year.",
			"OpenAI's 2025 revenue: $13 billion.",
			"OpenAI booked revenue of $13 billion in 2025.",
			"OpenAI's top line came to $13 billion in 2025.",
			"OpenAI's turnover in 2025 was $13 billion.",
		],
		zh: [
			"OpenAI预计今年营收130亿美元。",
			"OpenAI 2025年營收預計為130億美元。",
			"OpenAI今年收入有望达到130亿美元。",
			"OpenAI估計2025年營收130億美元。",
			"OpenAI 2025年收入：130亿美元。",
			"OpenAI 2025年实现营收130亿美元。",
			"OpenAI 2025年销售额为130亿美元。",
			"OpenAI在2025年创造了130亿美元的收入。",
		],
	},
);

corpus(
	{ kind: "profit", subject: "NVIDIA", value: exactly(2.64e10, "USD") },
	{
		en: [
			"Nvidia's net income was $26.4 billion in its fiscal second quarter.",
			"Nvidia made a profit of $26.4 billion.",
			"Nvidia posted net income of $26.4 billion.",
			"Nvidia netted $26.4 billion in profit.",
			"Nvidia turned a $26.4 billion profit.",
			"Net profit at Nvidia came to $26.4 billion.",
		],
		zh: [
			"英伟达净利润达264亿美元。",
			"英伟达第二财季赚264亿美元。",
			"英偉達純利264億美元。",
			"英伟达实现净利润264亿美元。",
			"輝達稅後純益264億美元。",
			"輝達盈餘264億美元。",
			"英伟达归母净利润264亿美元。",
		],
	},
);

corpus(
	{
		kind: "profit",
		subject: "OpenAI",
		value: exactly(-1.15e10, "USD"),
		when: quarterOf(2025, 3),
	},
	{
		en: [
			"OpenAI lost $11.5 billion in the third quarter of 2025.",
			"OpenAI posted a net loss of $11.5 billion in the third quarter of 2025.",
			"OpenAI ran up losses of $11.5 billion in the third quarter of 2025.",
			"OpenAI racked up an $11.5 billion loss in the third quarter of 2025.",
			"OpenAI's loss came to $11.5 billion in the third quarter of 2025.",
			"OpenAI was $11.5 billion in the red in the third quarter of 2025.",
		],
		zh: [
			"OpenAI 2025年第三季度亏损115亿美元。",
			"OpenAI在2025年第三季淨虧損115億美元。",
			"OpenAI 2025年三季度净亏115亿美元。",
			"OpenAI 2025年第三季度的亏损额为115亿美元。",
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
			"In the first half of 2025 OpenAI had revenue of $4.3 billion and a net loss of $13.5 billion.",
			"OpenAI generated $4.3 billion in revenue in the first half of 2025 and lost $13.5 billion.",
		],
		zh: [
			"OpenAI 2025年上半年营收43亿美元，亏损135亿美元。",
			"OpenAI 2025年上半年營收43億美元，虧損135億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "revenue",
			subject: "OpenAI",
			value: exactly(1.3e10, "USD"),
			when: yearOf(2025),
		},
		{
			kind: "revenue",
			subject: "OpenAI",
			value: exactly(2e10, "USD"),
			when: yearOf(2026),
		},
	],
	{
		en: [
			"OpenAI expects revenue of $13 billion in 2025 and $20 billion in 2026.",
			"OpenAI expects revenue to rise from $13 billion in 2025 to $20 billion in 2026.",
			"OpenAI expects $20 billion in revenue in 2026, up from $13 billion in 2025.",
			"OpenAI's revenue will be $20 billion in 2026, compared with $13 billion in 2025.",
			"OpenAI's revenue will be $20 billion in 2026 versus $13 billion in 2025.",
		],
		zh: [
			"OpenAI预计2025年营收130亿美元，2026年200亿美元。",
			"OpenAI營收將從2025年的130億美元增至2026年的200億美元。",
			"OpenAI预计2026年营收200亿美元，高于2025年的130亿美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "Oracle",
		qualifier: "annual",
		value: exactly(3e10, "USD"),
	},
	{
		en: [
			"The contract will bring Oracle $30 billion a year in revenue.",
			"The contract is worth $30 billion a year in revenue to Oracle.",
			"The contract will add $30 billion a year to Oracle's revenue.",
			"Oracle will get $30 billion in annual revenue from the contract.",
		],
		zh: [
			"该协议每年给甲骨文带来300亿美元收入。",
			"該協議每年將為甲骨文帶來300億美元營收。",
		],
	},
);

corpus(
	[
		{ kind: "revenue", subject: "Marvell", value: exactly(2.2e9, "USD") },
		{ kind: "revenue", subject: "Marvell", value: exactly(2.18e9, "USD") },
	],
	{
		en: [
			"For the fiscal fourth quarter Marvell expects revenue of $2.2 billion; analysts expected $2.18 billion.",
			"Marvell's fiscal fourth-quarter revenue was $2.2 billion, against the $2.18 billion analysts expected.",
			"Marvell posted revenue of $2.2 billion, compared with estimates of $2.18 billion.",
			"Marvell's revenue: $2.2 billion vs. $2.18 billion expected",
			"Marvell reported revenue of $2.2 billion, beating the consensus of $2.18 billion.",
			"Marvell's revenue came in at $2.2 billion, above Wall Street's forecast of $2.18 billion.",
		],
		zh: [
			"Marvell第四财季营收22亿美元，分析师平均预期为21.8亿美元。",
			"Marvell第四财季营收22亿美元，高于市场预期的21.8亿美元。",
			"Marvell第四財季營收22億美元，優於分析師預估的21.8億美元。",
			"Marvell第四财季营收22亿美元，市场预期21.8亿美元。",
		],
	},
);

nothing([
	"Nvidia's revenue rose 56%.",
	"The market for AI chips will generate $1 trillion in revenue by 2030.",
	"全球AI芯片市场收入将达1万亿美元。",
	"OpenAI has yet to turn a profit.",
]);

corpus(
	{
		kind: "revenue",
		subject: "CoreWeave",
		value: exactly(1.21e9, "USD"),
		when: quarterOf(2025, 2),
	},
	{
		en: [
			"CoreWeave's second-quarter revenue tripled to $1.21 billion.",
			"CoreWeave said revenue more than tripled to $1.21 billion in the second quarter.",
			"Revenue at CoreWeave jumped 207% to $1.21 billion in the second quarter.",
			"CoreWeave reported second-quarter revenue of $1.21 billion.",
			"CoreWeave's sales climbed to $1.21 billion in the second quarter.",
			"Second-quarter revenue rose 207% to $1.21 billion, CoreWeave said.",
			"CoreWeave's quarterly revenue came to $1.21 billion in the second quarter of 2025.",
		],
		zh: [
			"CoreWeave第二季度营收同比增长207%至12.1亿美元。",
			"CoreWeave第二季營收年增207%，達12.1億美元。",
			"CoreWeave二季度收入同比增207%，至12.1亿美元。",
			"CoreWeave第二季度营收为12.1亿美元，同比增长207%。",
		],
	},
);

corpus(
	{ kind: "revenue", subject: "NVIDIA", value: exactly(4.67e10, "USD") },
	{
		en: [
			"Nvidia's revenue in its fiscal second quarter was up 56% at $46.7 billion.",
			"Nvidia's sales grew 56% to $46.7 billion in the fiscal second quarter.",
			"Nvidia took in $46.7 billion in revenue in the fiscal second quarter.",
		],
		zh: [
			"英伟达第二财季营收467亿美元，同比增长56%。",
			"輝達第二財季營收年增56%至467億美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "CoreWeave",
		value: between(5.15e9, 5.35e9, "USD"),
		when: yearOf(2025),
	},
	{
		en: [
			"CoreWeave forecast 2025 revenue of $5.15 billion to $5.35 billion.",
			"CoreWeave expects 2025 revenue between $5.15 billion and $5.35 billion.",
			"CoreWeave raised its 2025 revenue forecast to between $5.15 billion and $5.35 billion.",
			"CoreWeave guided to $5.15 billion to $5.35 billion of revenue in 2025.",
			"CoreWeave lifted its full-year 2025 revenue guidance to a range of $5.15 billion to $5.35 billion.",
		],
		zh: [
			"CoreWeave预计2025年营收在51.5亿至53.5亿美元之间。",
			"CoreWeave將2025年營收預測上調至51.5億至53.5億美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "Anthropic",
		value: exactly(5e9, "USD"),
		qualifier: "annual",
	},
	{
		en: [
			"Anthropic's annualized revenue has reached $5 billion.",
			"Anthropic is generating revenue at an annualized pace of $5 billion.",
			"Anthropic's revenue run rate hit $5 billion.",
			"Anthropic has annual recurring revenue of $5 billion.",
			"Anthropic makes $5 billion a year in revenue.",
			"Anthropic's annualised revenue: $5 billion.",
			"Anthropic hit $5 billion in annualized revenue.",
			"Anthropic's annual revenue run-rate is now $5 billion.",
		],
		zh: [
			"Anthropic年化收入达50亿美元。",
			"Anthropic的年化营收已达50亿美元。",
			"Anthropic年化營收為50億美元。",
			"Anthropic年度经常性收入达50亿美元。",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		value: exactly(1e11, "USD"),
		when: yearOf(2028),
	},
	{
		en: [
			"OpenAI sees revenue hitting $100 billion in 2028.",
			"OpenAI aims for $100 billion in revenue in 2028.",
			"OpenAI is targeting revenue of $100 billion in 2028.",
			"OpenAI projects that revenue will climb to $100 billion in 2028.",
			"OpenAI's revenue could reach $100 billion in 2028.",
		],
		zh: [
			"OpenAI目标2028年营收1000亿美元。",
			"OpenAI预计2028年收入将增至1000亿美元。",
			"OpenAI預期2028年營收可達1000億美元。",
		],
	},
);

corpus(
	{
		kind: "profit",
		subject: "CoreWeave",
		value: exactly(-2.905e8, "USD"),
		when: quarterOf(2025, 2),
	},
	{
		en: [
			"CoreWeave's net loss was $290.5 million in the second quarter.",
			"CoreWeave's second-quarter net loss narrowed to $290.5 million.",
			"CoreWeave reported a net loss of $290.5 million for the second quarter.",
			"CoreWeave's net loss widened to $290.5 million in the second quarter.",
		],
		zh: [
			"CoreWeave第二季度净亏损2.905亿美元。",
			"CoreWeave第二季淨虧損收窄至2.905億美元。",
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
			"Alphabet raised its 2025 capital spending plan to $85 billion.",
			"Alphabet lifted its 2025 capex forecast by $10 billion to $85 billion.",
			"Alphabet now expects to spend $85 billion on capex in 2025.",
			"Alphabet's capex is set to reach $85 billion this year.",
			"Alphabet plans $85 billion of capital expenditure this year.",
			"Alphabet's capital expenditures this year will total $85 billion.",
			"Alphabet said capital expenditures would come in at $85 billion in 2025.",
		],
		zh: [
			"谷歌将今年资本支出上调至850亿美元。",
			"谷歌母公司Alphabet將2025年資本支出預估調高至850億美元。",
			"谷歌预计2025年资本开支达850亿美元。",
			"谷歌今年资本支出料达850亿美元。",
		],
	},
);

corpus(
	{
		kind: "profit",
		subject: "OpenAI",
		value: exactly(-1.4e10, "USD"),
		when: yearOf(2025),
	},
	{
		zh: [
			"OpenAI今年料蝕140億美元。",
			"OpenAI今年將蝕140億美元。",
			"市场估计OpenAI今年亏去140亿美元。",
		],
	},
);

// Behind a semicolon the time of the figure ahead still holds; with a name or a time of its own it does not.
const quarter = quarterOf(2025, 2);

corpus(
	[
		{
			kind: "revenue",
			subject: "Microsoft",
			value: exactly(7.77e10, "USD"),
			when: quarter,
		},
		{
			kind: "profit",
			subject: "Microsoft",
			value: exactly(2.77e10, "USD"),
			when: quarter,
		},
	],
	{
		en: [
			"Microsoft had revenue of $77.7 billion last quarter; net income was $27.7 billion.",
		],
		zh: [
			"微软上季营收777亿美元；净利277亿美元，年增12%。",
			"微軟上季營收777億美元，優於預估；淨利277億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "revenue",
			subject: "Oracle",
			value: exactly(1.6e10, "USD"),
			when: quarter,
		},
		{ kind: "profit", subject: "Microsoft", value: exactly(2.77e10, "USD") },
	],
	{ zh: ["甲骨文上季营收160亿美元；微软净利277亿美元。"] },
);

// 目前年收入 is what comes in a year, not of the year before last.
corpus(
	{
		kind: "revenue",
		subject: "OpenAI",
		qualifier: "annual",
		value: exactly(1.3e10, "USD"),
	},
	{ zh: ["OpenAI目前年收入130亿美元。", "OpenAI目前年營收130億美元。"] },
);

// Analysts reckon for a company told before; of a whole industry it is nobody's.
corpus(
	{
		kind: "revenue",
		subject: "Broadcom",
		value: exactly(2.1e10, "USD"),
		when: yearOf(2026),
	},
	{
		en: [
			"Broadcom will supply Anthropic. Mizuho sees $21 billion of AI revenue for it in 2026.",
		],
	},
);

// What came of an expectation is of its time.
const income = (sum: number) => ({
	kind: "profit" as const,
	subject: "SK hynix",
	value: exactly(sum, "USD"),
	when: quarterOf(2025, 2),
});
corpus([income(9.5e9), income(10.7e9)], {
	en: [
		"SK Hynix reported on Wednesday. Analysts had been looking for second-quarter net income of $9.5 billion; it came in at $10.7 billion.",
	],
});
const sales = (sum: number) => ({
	kind: "revenue" as const,
	subject: "TSMC",
	value: exactly(sum, "USD"),
	when: quarterOf(2025, 2),
});
corpus([sales(3.3e10), sales(3.37e10)], {
	en: [
		"Wall Street had expected TSMC's second-quarter revenue to reach $33 billion, but the figure came in at $33.7 billion.",
	],
	zh: ["市场预期台积电2025年第二季度营收330亿美元，实际为337亿美元。"],
});

// Each sum is what the words behind it call it.
corpus(
	[
		{ kind: "profit", subject: "Google", value: exactly(62.6e9, "USD") },
		{ kind: "revenue", subject: "Amazon", value: exactly(181.5e9, "USD") },
		{ kind: "revenue", subject: "Meta", value: exactly(56.3e9, "USD") },
	],
	{
		en: [
			"The scores: Alphabet $62.6B of net income, Amazon $181.5B of sales, Meta $56.3B of revenue.",
		],
	},
);

// By how much sales grew is no share's move.
corpus(
	{ kind: "revenue", subject: "Corning", value: exactly(1.563e10, "USD") },
	{
		en: [
			"Corning's own numbers: revenue of $15.63bn, up by 19%.",
			"Corning's own numbers: revenue of $15.63bn, up 19%.",
		],
	},
);

corpus(
	{ kind: "revenue", subject: "Meta", value: between(9e9, 1.2e10, "USD") },
	{
		en: [
			"Meta guided for revenue of USD 9 billion to USD 12 billion.",
			"Meta guided for revenue of between US$9 billion and US$12 billion.",
			"Meta guided for revenue of US$9 billion-US$12 billion.",
		],
	},
);

// The year right before a sum is its own, whatever the sentence goes on with.
corpus(
	[
		{
			kind: "revenue",
			subject: "昆仑芯",
			value: about(1.3e9, "CNY"),
			when: yearOf(2024),
		},
		{
			kind: "revenue",
			subject: "昆仑芯",
			value: exactly(8.3e9, "CNY"),
			when: yearOf(2025),
		},
	],
	{
		zh: [
			"摩根大通预测昆仑芯收入将从2024年的约13亿元升至今年的83亿元。",
			"大行料昆仑芯营收将由2024年的约13亿元增至今年的83亿元。",
		],
	},
);
