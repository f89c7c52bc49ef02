import type { Quantity } from "../../../src/extract/claim.ts";
import { about, atLeast, between, corpus, exactly, upTo } from "../corpus.ts";
import { yearOf } from "../time.ts";

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: upTo(1e11, "USD"),
	},
	{
		en: [
			"Nvidia will invest as much as $100 billion in OpenAI to pay for new data centers.",
			"OpenAI is to receive an investment of up to US$100 billion from Nvidia.",
			"Nvidia plans to put up to $100B into OpenAI, the two companies said.",
			"Under the plan, OpenAI gets up to 100 billion dollars of investment from Nvidia.",
		],
		zh: [
			"英伟达计划向OpenAI投资至多1000亿美元。",
			"輝達承諾向OpenAI投資高達1,000億美元，用來興建資料中心。",
			"OpenAI将获得英伟达最高1000亿美元的投资。",
			"英偉達擬斥資最多1000億美元入股OpenAI。",
			"英伟达对OpenAI的投资上限为1000亿美元。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Intel",
		value: exactly(5e9, "USD"),
	},
	{
		en: [
			"Nvidia has agreed to buy $5 billion of Intel common stock at $23.28 a share.",
			"Nvidia is taking a $5bn stake in Intel.",
			"Nvidia committed $5 billion to Intel, its struggling rival.",
			"Nvidia said it would pour $5-billion into Intel.",
			"Intel secures $5B investment from Nvidia",
		],
		zh: [
			"英伟达宣布以50亿美元入股英特尔。",
			"英特爾獲輝達投資50億美元。",
			"英伟达斥资50亿美元认购英特尔新股。",
			"英伟达将向英特尔注资50亿美元。",
			"輝達砸50億美元投資英特爾。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "Intel",
		value: exactly(2e9, "USD"),
	},
	{
		en: [
			"SoftBank is buying $2 billion worth of Intel shares at $23 apiece.",
			"SoftBank injects $2B into Intel",
		],
		zh: ["軟銀將對英特爾出資20億美元。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Nscale",
		value: about(7e8, "USD"),
	},
	{
		en: [
			"Nvidia has put nearly $700m into Nscale, a British data centre start-up.",
		],
		zh: [
			"英国数据中心公司Nscale获得英伟达近7亿美元注资。",
			"輝達對Nscale的投資接近7億美元。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Nscale",
		value: exactly(5e8, "GBP"),
	},
	{
		en: ["Nvidia will invest £500m in Nscale."],
		zh: ["英伟达将向Nscale投资5亿英镑。", "輝達將投資Nscale 5億英鎊。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "ASML",
		object: "Mistral AI",
		value: exactly(1.3e9, "EUR"),
	},
	{
		en: ["ASML is investing €1.3 billion in Mistral AI."],
		zh: ["ASML向Mistral AI投资13亿欧元。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "Intel",
		value: exactly(3e11, "JPY"),
	},
	{
		en: ["SoftBank will invest 300 billion yen in Intel."],
		zh: ["软银将向英特尔投资3000亿日元。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Amazon",
		object: "Anthropic",
		value: exactly(8e9, "USD"),
	},
	{
		en: ["Amazon has invested $8 billion in Anthropic."],
		zh: [
			"亚马逊对Anthropic的投资累计达80亿美元。",
			"Anthropic已從亞馬遜獲得80億美元投資。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Microsoft",
		object: "OpenAI",
		value: atLeast(1.3e10, "USD"),
	},
	{
		en: ["Microsoft has sunk more than $13 billion into OpenAI."],
		zh: [
			"微软已向OpenAI投入逾130亿美元。",
			"微軟至今對OpenAI投資超過130億美元。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "OpenAI",
		value: exactly(3e10, "USD"),
	},
	{
		en: [
			"SoftBank is to invest $30 billion in OpenAI.",
			"SoftBank has pledged $30 billion to OpenAI.",
		],
		zh: [
			"软银将向OpenAI投资300亿美元。",
			"軟銀承諾出資300億美元投資OpenAI。",
			"OpenAI获软银300亿美元投资。",
		],
	},
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
			"Anthropic will get as much as $10 billion from Nvidia, which becomes a shareholder.",
		],
		zh: ["輝達對Anthropic的投資最多為100億美元。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Google",
		object: "Anthropic",
		value: between(2e9, 3e9, "USD"),
	},
	{
		en: [
			"Google plans to invest between $2 billion and $3 billion in Anthropic.",
			"Google is putting $2-3bn into Anthropic.",
		],
		zh: [
			"谷歌计划向Anthropic投资20亿至30亿美元。",
			"Google擬投資Anthropic 20億到30億美元。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "阿里巴巴",
		object: "月之暗面",
		value: about(5.9e9, "CNY"),
	},
	{ zh: ["阿里巴巴向月之暗面投资约59亿元人民币。"] },
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(1e11, "USD"),
		denied: true,
	},
	{
		en: [
			"Nvidia said it will not invest $100 billion in OpenAI.",
			"Nvidia denied that it would invest $100 billion in OpenAI.",
		],
		zh: [
			"英伟达否认将向OpenAI投资1000亿美元。",
			"黃仁勳表示，輝達不會向OpenAI投資1000億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "Anthropic",
			value: exactly(4e9, "USD"),
		},
	],
	{
		en: [
			"Amazon is doubling down on Anthropic. The company is investing another $4 billion.",
			"Amazon is deepening its ties with Anthropic. It will invest a further $4 billion in the start-up.",
			"Amazon said on Friday it would invest an additional $4 billion in Anthropic.",
			"Amazon is adding $4 billion to its bet on Anthropic.",
			"Anthropic said Amazon had invested another $4 billion in the company.",
			"Anthropic, the maker of Claude, announced on Friday a new $4 billion investment from Amazon.",
			"Amazon completes $4 billion Anthropic investment",
			"Amazon's Anthropic investment: $4 billion",
			"Anthropic gets another $4bn from Amazon",
			"Amazon ups its Anthropic bet by $4 billion",
			"The $4 billion Amazon is investing in Anthropic comes in two parts.",
			"Amazon had already invested $4 billion in Anthropic.",
			"Amazon, which has invested $4 billion in Anthropic, is its main cloud provider.",
			"Anthropic, in which Amazon has invested $4 billion, uses Trainium chips.",
			"Anthropic, backed by $4 billion from Amazon, is growing fast.",
			"With $4 billion from Amazon, Anthropic can train bigger models.",
			"Amazon gave Anthropic $4 billion.",
			"Amazon handed Anthropic $4 billion in fresh capital.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"SoftBank is leading the round with $30 billion for OpenAI.",
			"SoftBank has agreed to lead OpenAI's round with a $30 billion investment.",
			"SoftBank plans to finance its $30 billion investment in OpenAI with loans.",
			"SoftBank wired $30 billion to OpenAI.",
			"SoftBank Group's Vision Fund 2 will invest $30 billion in OpenAI.",
			"SoftBank has poured $30 billion into Sam Altman's company.",
			"OpenAI's biggest backer, SoftBank, has committed $30 billion.",
			"SoftBank made an additional $30 billion investment in OpenAI.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: upTo(1e11, "USD"),
	},
	{
		en: [
			"Nvidia plans to invest up to $100 billion in OpenAI over several years.",
			"Nvidia intends to put as much as $100 billion into OpenAI.",
			"Nvidia has agreed to sink up to $100 billion into OpenAI.",
			"OpenAI will receive up to $100 billion from Nvidia under the agreement.",
			"OpenAI stands to get as much as $100 billion from Nvidia.",
			"Nvidia's planned investment in OpenAI of up to $100 billion has raised eyebrows.",
			"Nvidia's commitment to invest up to $100 billion in OpenAI stunned the industry.",
			"A pledge by Nvidia to invest up to $100 billion in OpenAI was announced in September.",
			"Nvidia to pour up to $100B into OpenAI",
			"Nvidia, OpenAI ink $100B pact: up to $100 billion of investment in OpenAI by Nvidia",
			"Nvidia goes all in: the chipmaker said it would invest as much as $100 billion in OpenAI.",
			"Nvidia will provide OpenAI with up to $100 billion in funding.",
			"Nvidia will supply up to $100 billion of capital to OpenAI.",
			"Nvidia is set to become an OpenAI shareholder with an investment of up to $100 billion.",
			"OpenAI has secured an investment of up to $100 billion from Nvidia.",
			"OpenAI landed a commitment of up to $100 billion from Nvidia.",
			"Nvidia's up to $100 billion investment in OpenAI will come in stages.",
			"Nvidia is weighing an investment of as much as $100 billion in OpenAI.",
			"Nvidia may spend as much as $100 billion on a stake in OpenAI.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Intel",
		value: exactly(5e9, "USD"),
	},
	{
		en: [
			"Nvidia took a $5 billion stake in Intel.",
			"Nvidia bought $5 billion of Intel shares.",
			"Nvidia purchased $5 billion worth of Intel common stock at $23.28 a share.",
			"Nvidia will buy $5 billion in Intel stock.",
			"Nvidia's $5 billion investment in Intel won approval from regulators.",
			"Intel got a $5 billion lifeline from Nvidia.",
			"Nvidia is taking a $5 billion position in Intel.",
			"Nvidia bets $5 billion on Intel",
			"Intel issued $5 billion of new stock to Nvidia.",
			"Nvidia acquired Intel shares worth $5 billion.",
			"Nvidia snapped up $5 billion of Intel stock.",
			"Intel jumped after Nvidia said it would invest $5 billion in the company.",
			"Intel received $5 billion in cash from Nvidia for new shares.",
			"Nvidia paid $5 billion for a stake in Intel.",
			"Nvidia injected $5 billion of fresh capital into Intel.",
			"The $5 billion investment from Nvidia gives Intel a lift.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Wayve",
			value: exactly(5e8, "USD"),
		},
	],
	{
		en: ["Nvidia is considering a $500 million investment in Wayve."],
		zh: ["英伟达考虑向Wayve投资5亿美元。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(1e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia will invest $1 billion in Nokia.",
			"Nvidia is taking a $1 billion stake in Nokia.",
			"Nokia said Nvidia would buy $1 billion of its shares.",
			"Nokia is issuing shares worth $1 billion to Nvidia.",
			"Nokia jumped after Nvidia said it would invest $1 billion in the Finnish company.",
			"Nvidia will subscribe for $1 billion in Nokia shares.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "諾基亞",
			value: exactly(1e9, "USD"),
		},
	],
	{
		zh: [
			"輝達宣布投資諾基亞10億美元。",
			"輝達將以10億美元入股諾基亞。",
			"諾基亞宣布獲輝達10億美元投資。",
			"輝達斥資10億美元認購諾基亞新股。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Synopsys",
			value: exactly(2e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia has invested $2 billion in Synopsys common stock.",
			"Nvidia bought $2 billion of Synopsys stock at $414.79 a share.",
			"Nvidia took a $2 billion stake in chip-design software maker Synopsys.",
			"Synopsys got a $2 billion investment from Nvidia.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Reflection AI",
			value: exactly(8e8, "USD"),
		},
	],
	{
		en: [
			"Nvidia put $800 million into Reflection AI.",
			"Nvidia's $800 million cheque anchored the round of Reflection AI.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Poolside",
			value: upTo(1e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia is to invest up to $1 billion in Poolside, an AI start-up.",
			"Nvidia plans to invest as much as $1 billion in French start-up Poolside.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "Cruise",
			value: exactly(2.25e9, "USD"),
		},
	],
	{ en: ["SoftBank invested $2.25 billion in Cruise."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "AMD",
			object: "Crusoe",
			value: exactly(1e8, "USD"),
		},
	],
	{ en: ["AMD invested $100 million in Crusoe."] },
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: upTo(1e11, "USD"),
	},
	{
		zh: [
			"英伟达计划向OpenAI投资最多1000亿美元。",
			"輝達擬投資OpenAI最高1000億美元。",
			"英伟达将对OpenAI投资至多1000亿美元。",
			"輝達宣布將分階段對OpenAI投資最多1,000億美元。",
			"OpenAI獲輝達最高1000億美元投資。",
			"OpenAI获英伟达至多1000亿美元注资。",
			"英伟达有意向OpenAI注资最多1000亿美元。",
			"輝達砸下最高1000億美元投資OpenAI。",
			"輝達斥資最多1000億美元入股OpenAI。",
			"英伟达豪掷最高1000亿美元投资OpenAI。",
			"英伟达对OpenAI的投资最高可达1000亿美元。",
			"輝達對OpenAI的投資額上限為1000億美元。",
			"根据协议，英伟达将向OpenAI分期投入至多1000亿美元。",
			"英伟达最多将投资OpenAI 1000亿美元。",
			"輝達將提供OpenAI最多1000億美元資金。",
			"英伟达将为OpenAI提供至多1000亿美元资金。",
			"来自英伟达的投资最高达1000亿美元，将流入OpenAI。",
			"輝達執行長黃仁勳表示，輝達將對OpenAI投資最多1000億美元。",
			"由英伟达向OpenAI出资最多1000亿美元。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Intel",
		value: exactly(5e9, "USD"),
	},
	{
		zh: [
			"英伟达斥资50亿美元入股英特尔。",
			"輝達以每股23.28美元買進英特爾普通股，投資金額50億美元。",
			"英伟达以50亿美元认购英特尔新股。",
			"輝達投資英特爾50億美元。",
			"輝達砸50億美元入股英特爾。",
			"英特尔获英伟达50亿美元投资。",
			"英特爾獲輝達注資50億美元。",
			"英伟达50亿美元投资英特尔",
			"輝達50億美元入股英特爾",
			"英伟达买入价值50亿美元的英特尔股票。",
			"輝達將買進50億美元英特爾股份。",
			"英伟达对英特尔的50亿美元投资已获批准。",
			"英特尔向英伟达发行50亿美元新股。",
			"英特尔将向英伟达出售50亿美元股票。",
			"英伟达出资50亿美元，成为英特尔股东。",
			"英伟达向英特尔投了50亿美元。",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Intel",
		value: exactly(5e9, "USD"),
	},
	{
		en: [
			"An investment of $5 billion by Nvidia in Intel was announced last week.",
		],
		zh: ["英偉達將以每股23.28美元認購英特爾普通股，總額50億美元。"],
	},
);

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "Intel",
		value: exactly(2e9, "USD"),
	},
	{ zh: ["软银集团以每股23美元认购英特尔普通股，总投资额20亿美元。"] },
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Nscale",
		value: about(7e8, "USD"),
	},
	{ en: ["Nscale, based in London, took around $700 million from Nvidia."] },
);

corpus(
	{
		kind: "investment",
		subject: "Amazon",
		object: "Anthropic",
		value: exactly(8e9, "USD"),
	},
	{
		en: ["Anthropic has taken $8 billion from Amazon, its main cloud partner."],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Microsoft",
		object: "OpenAI",
		value: atLeast(1.3e10, "USD"),
	},
	{ en: ["Over $13bn has gone from Microsoft into OpenAI so far."] },
);

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "OpenAI",
		value: exactly(3e10, "USD"),
	},
	{ en: ["SoftBank will write a $30 billion cheque for OpenAI."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nscale",
			value: exactly(7e8, "USD"),
		},
	],
	{
		zh: [
			"英伟达接连出手：向英特尔投资50亿美元，向英国公司Nscale投资7亿美元。",
			"英偉達宣佈對英特爾投資50億美元，又向英國初創公司Nscale投資7億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: upTo(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		zh: [
			"英伟达出资300亿美元，软银出300亿美元，亚马逊最多出500亿美元，参与OpenAI本轮融资。",
		],
	},
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "OpenAI",
			value: exactly(1.22e11, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{ zh: ["OpenAI敲定1220亿美元融资。其中英伟达、软银各300亿美元。"] },
);

corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: exactly(1.1e11, "USD") },
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{ zh: ["OpenAI新一輪募資1,100億美元：亞馬遜500億、輝達300億、軟銀300億。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nebius",
			value: exactly(2e9, "USD"),
		},
	],
	{ zh: ["Nebius宣布与英伟达合作。英伟达已斥资20亿美元入股。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(2e9, "USD"),
		},
	],
	{ zh: ["CoreWeave 9日宣布擴建，輝達1月已斥資20億美元入股。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(2.25e10, "USD"),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(11, "percent"),
		},
	],
	{
		zh: [
			"软银上月斥资225亿美元，把在OpenAI的持股增至11%。",
			"OpenAI估值再升。软银上月斥资225亿美元，把持股增至11%。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "美國政府",
			object: "Intel",
			value: exactly(8.9e9, "USD"),
		},
		{
			kind: "stake",
			subject: "美國政府",
			object: "Intel",
			value: exactly(10, "percent"),
		},
	],
	{ zh: ["英特爾8月獲美國政府以約89億美元取得約10%股權。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(2.25e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(7.5e9, "USD"),
		},
	],
	{ zh: ["软银已投OpenAI 75亿美元，月底前还要再投225亿美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(1e11, "USD"),
		},
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
	],
	{
		en: [
			"Nvidia and OpenAI signed a letter of intent. It contemplates up to $100 billion invested in OpenAI.",
		],
		zh: ["輝達與OpenAI簽下意向書，擬投資最高1,000億美元。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "新思科技",
			value: exactly(2e9, "USD"),
		},
	],
	{ zh: ["英伟达掏20亿美元买下新思科技的股份。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "Anthropic",
			value: upTo(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Anthropic",
			value: upTo(1e10, "USD"),
		},
	],
	{
		en: [
			"Microsoft will contribute up to $5 billion and Nvidia up to $10 billion to Anthropic's round.",
		],
		zh: [
			"微軟、輝達分別向Anthropic投資最多50億、100億美元。",
			"輝達與微軟分別承諾投資Anthropic至多100億與50億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "Anthropic",
			value: exactly(1.3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "Amazon",
			object: "Anthropic",
			value: exactly(5e9, "USD"),
		},
	],
	{ zh: ["亚马逊追加投资Anthropic 50亿美元，累计投入已达130亿美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Google",
			object: "Anthropic",
			value: exactly(1e9, "USD"),
		},
	],
	{ zh: ["Anthropic將獲谷歌再投10億美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "completed",
		},
	],
	{ zh: ["英伟达对OpenAI的300亿美元投资已经到账。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3.46e10, "USD"),
		},
	],
	{ zh: ["对OpenAI，软银合共投资了346亿美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(4, "percent"),
		},
	],
	{ zh: ["这笔300亿美元的投资将让英伟达持有OpenAI约4%的股份。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "诺基亚",
			value: exactly(1e9, "USD"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "诺基亚",
			value: exactly(2.9, "percent"),
		},
	],
	{
		zh: [
			"诺基亚获英伟达10亿美元入股，后者将持有约2.9%股权。",
			"英伟达以10亿美元取得诺基亚2.9%股权。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nebius",
			value: exactly(2e9, "USD"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Nebius",
			value: exactly(8.3, "percent"),
		},
	],
	{
		en: [
			"Nvidia agreed to pay $2 billion for a pre-funded warrant equal to 8.3% of Nebius.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia said its $5 billion purchase of Intel shares awaits clearance.",
			"Nvidia's $5 billion Intel investment has doubled.",
		],
		zh: ["輝達先前對英特爾投資50億美元。"],
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
			value: upTo(2e10, "USD"),
		},
	],
	{
		en: [
			"Amazon is investing $5 billion in Anthropic and may add up to another $20 billion later.",
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
	],
	{ en: ["ANTHROPIC ROUND INCLUDES $5 BILLION FROM AMAZON"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(1e9, "USD"),
		},
	],
	{ en: ["Nvidia is taking a $1 billion position in Nokia."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(1e9, "USD"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(2.9, "percent"),
		},
	],
	{ en: ["Nokia is selling Nvidia $1 billion of new shares, a 2.9% stake."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Synopsys",
			value: exactly(2e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia will subscribe for $2 billion of Synopsys stock.",
			"Synopsys sold Nvidia $2 billion worth of its shares.",
			"The $2 billion that Nvidia put into Synopsys in December came without strings.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{ en: ["SoftBank's commitment to OpenAI stands at $30 billion."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(2.25e10, "USD"),
		},
	],
	{
		en: [
			"SoftBank wired OpenAI the remaining $22.5 billion in December.",
			"OpenAI got $22.5 billion from SoftBank in December.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "Anthropic",
			value: exactly(5e9, "USD"),
		},
	],
	{ en: ["Backed by $5 billion from Microsoft, Anthropic will expand."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: ["OpenAI took $30 billion from Nvidia instead."],
		zh: ["輝達接近敲定對OpenAI的300億美元投資。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nscale",
			value: exactly(6.83e8, "USD"),
		},
	],
	{ en: ["Nvidia handed Nscale $683 million in equity."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "OpenAI",
			value: atLeast(1.3e10, "USD"),
		},
	],
	{ en: ["Microsoft has sunk more than $13 billion into OpenAI."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "Anthropic",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Anthropic",
			value: exactly(1e10, "USD"),
		},
	],
	{
		en: [
			"Nvidia and Microsoft, which pledged $10 billion and $5 billion respectively to Anthropic, are also suppliers.",
			"Cheque sizes in Anthropic's round: Nvidia $10 billion, Microsoft $5 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(1.5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(3.5e10, "USD"),
		},
	],
	{
		en: ["Amazon will put $15 billion into OpenAI now and $35 billion later."],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(2e9, "USD"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(7, "percent"),
		},
	],
	{
		en: ["Having invested $2 billion in CoreWeave, Nvidia now owns 7% of it."],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Google",
			object: "Anthropic",
			value: atLeast(3e9, "USD"),
		},
		{
			kind: "stake",
			subject: "Google",
			object: "Anthropic",
			value: exactly(14, "percent"),
		},
	],
	{
		en: ["Google owns 14% of Anthropic and has put in over $3 billion."],
		zh: ["谷歌持有Anthropic约14%股份，累计投入逾30亿美元。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "xAI",
			value: upTo(2e9, "USD"),
		},
	],
	{ en: ["Nvidia is backing xAI with up to $2 billion."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "xAI",
			value: exactly(2e9, "USD"),
		},
	],
	{ en: ["xAI has a $2 billion equity cheque from Nvidia."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(4e10, "USD"),
		},
		{
			kind: "status",
			subject: "SoftBank",
			object: "OpenAI",
			qualifier: "completed",
		},
	],
	{
		en: ["SoftBank has completed its $40 billion investment in OpenAI."],
		zh: ["软银完成对OpenAI的400亿美元投资。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(4, "percent"),
		},
	],
	{
		en: ["Nvidia will own about 4% of Intel for its $5 billion."],
		zh: [
			"英伟达入股英特尔50亿美元，持股约4%。",
			"輝達斥資50億美元入股英特爾，取得4%股權。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "Intel",
			value: exactly(2e9, "USD"),
		},
		{
			kind: "stake",
			subject: "美国政府",
			object: "Intel",
			value: exactly(10, "percent"),
		},
	],
	{ zh: ["英特尔：英伟达出50亿美元，软银出20亿美元，美国政府持股10%。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "OpenAI",
			value: atLeast(1.3e10, "USD"),
		},
		{
			kind: "stake",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(27, "percent"),
		},
	],
	{ zh: ["微软迄今已向OpenAI投入逾130亿美元，持股27%。"] },
);

corpus(
	[
		{ kind: "funding-round", subject: "xAI", value: exactly(2e10, "USD") },
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "xAI",
			value: upTo(2e9, "USD"),
		},
	],
	{ zh: ["xAI本輪募資200億美元，輝達最多出20億美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(2e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		zh: [
			"英伟达200亿美元、软银300亿美元、亚马逊500亿美元，这是OpenAI新一轮融资的三大出资方。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: upTo(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		zh: [
			"OpenAI新一輪融資的主要投資人還包括軟銀與亞馬遜，預計分別投資300億與最高500億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(1.3e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI's backers include Microsoft, which has invested about $13 billion.",
		],
		zh: ["微软凭借130亿美元投资成为OpenAI最大外部股东。"],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "Nscale", value: exactly(1.1e9, "USD") },
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nscale",
			value: exactly(6.83e8, "USD"),
		},
	],
	{
		en: [
			"Nscale raised $1.1 billion in September; Nvidia chipped in $683 million.",
		],
		zh: ["Nscale 9月完成11億美元B輪募資，輝達出資6.83億美元。"],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "Mistral", value: exactly(1.7e9, "EUR") },
		{
			kind: "investment",
			subject: "ASML",
			object: "Mistral",
			value: exactly(1.3e9, "EUR"),
		},
		{
			kind: "stake",
			subject: "ASML",
			object: "Mistral",
			value: exactly(11, "percent"),
		},
	],
	{
		en: [
			"Mistral raised 1.7 billion euros with ASML putting in 1.3 billion for an 11% stake.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "ASML",
			object: "Mistral",
			value: exactly(1.3e9, "EUR"),
		},
		{
			kind: "stake",
			subject: "ASML",
			object: "Mistral",
			value: exactly(11, "percent"),
		},
	],
	{ zh: ["ASML砸13億歐元入股Mistral，持股11%。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Meta",
			object: "Scale AI",
			value: exactly(1.43e10, "USD"),
		},
		{
			kind: "stake",
			subject: "Meta",
			object: "Scale AI",
			value: exactly(49, "percent"),
		},
	],
	{
		en: ["Meta paid $14.3 billion for 49% of Scale AI."],
		zh: ["Meta以143亿美元买下Scale AI 49%股权。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(1e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Synopsys",
			value: exactly(2e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia has put $5 billion into Intel, $1 billion into Nokia and $2 billion into Synopsys.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "新思科技",
			value: exactly(2e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "诺基亚",
			value: exactly(1e9, "USD"),
		},
	],
	{ zh: ["英伟达先后投资英特尔50亿美元、诺基亚10亿美元、新思科技20亿美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(2e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(1e9, "USD"),
		},
	],
	{
		zh: [
			"輝達近來連番出手：50億美元入股英特爾、10億美元入股Nokia、20億美元入股CoreWeave。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: atLeast(1e10, "USD"),
		},
		{ kind: "valuation", subject: "OpenAI", value: atLeast(5e11, "USD") },
	],
	{
		en: [
			"Amazon is in talks to invest at least $10 billion in OpenAI at a valuation above $500 billion.",
		],
		zh: ["亚马逊正洽谈向OpenAI投资至少100亿美元，估值超5000亿美元。"],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: exactly(1.1e11, "USD") },
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI raises $110 billion in funding round. Amazon $50 billion, SoftBank $30 billion.",
			"OpenAI closes $110 billion round. Amazon's share is $50 billion, SoftBank's $30 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(2e9, "USD"),
		},
	],
	{
		zh: [
			"英偉達以每股87.2美元買進20億美元CoreWeave股票，協助其擴建。",
			"CoreWeave. 英伟达以每股87.20美元认购该公司20亿美元A类股。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nebius",
			value: exactly(2e9, "USD"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Nebius",
			value: exactly(8.3, "percent"),
		},
	],
	{ zh: ["輝達以每股94.94美元買進Nebius共20億美元，持股約8.3%。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia's $5 billion stake in Intel has already doubled.",
			"Nvidia, which is putting $5 billion into Intel, gained.",
			"Intel, in which Nvidia is investing $5 billion, gained.",
			"Intel, with $5 billion of Nvidia's money in hand, gained.",
			"The $5 billion that Nvidia is putting into Intel cleared on Friday.",
		],
		zh: ["英伟达以每股23.28美元买入英特尔共50亿美元的股份。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "Anthropic",
			value: upTo(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Anthropic",
			value: upTo(1e10, "USD"),
		},
	],
	{
		en: [
			"Microsoft and Nvidia back Anthropic. Nvidia's part is as much as $10 billion, Microsoft's as much as $5 billion.",
		],
		zh: [
			"輝達承諾投資Anthropic最多100億美元，微軟最多50億美元，兩家合計150億美元。",
			"英伟达将向Anthropic投资至多100亿美元，微软至多50亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Anthropic",
			value: upTo(1e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia committed $5 billion to Intel, and this week up to $10 billion to Anthropic.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Anthropic",
			value: upTo(1e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(1e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia put $5 billion into Intel, $1 billion into Nokia and up to $10 billion into Anthropic.",
		],
	},
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "OpenAI",
			value: exactly(1.22e11, "USD"),
		},
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: upTo(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI closes $122 billion round. Amazon anchors the round with up to $50 billion; Nvidia and SoftBank put in $30 billion each.",
		],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: exactly(4e10, "USD") },
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{ en: ["OpenAI closes $40 billion round. SoftBank leads with $30 billion."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "Anthropic",
			value: upTo(2.5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "Google",
			object: "Anthropic",
			value: upTo(4e10, "USD"),
		},
	],
	{
		en: [
			"Amazon will invest up to $25 billion in Anthropic. Google followed on Friday with up to $40 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "Anthropic",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Anthropic",
			value: exactly(1e10, "USD"),
		},
	],
	{
		en: [
			"Nvidia to invest $10 billion in Anthropic. Microsoft will join with $5 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: atLeast(1e10, "USD"),
		},
		{
			kind: "investment",
			subject: "Microsoft",
			object: "OpenAI",
			value: upTo(1e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(3e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI seeks new money. The Information has Nvidia in talks over as much as $30 billion, Microsoft up to $10 billion and Amazon well over $10 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(1e11, "USD"),
		},
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
	],
	{
		en: [
			"Nvidia slips. The up-to-$100 billion pledge to OpenAI had been nonbinding.",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "NVIDIA",
			value: atLeast(10, "GW"),
			qualifier: "total",
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(1e11, "USD"),
		},
	],
	{
		en: [
			"Nvidia's pact with OpenAI covers at least 10 gigawatts, with up to $100 billion of Nvidia's money invested along the way.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(3.5e8, "USD"),
		},
	],
	{
		en: [
			"OpenAI took $350 million of CoreWeave stock along with the contract.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Synopsys",
			value: exactly(2e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia took $2 billion of Synopsys stock.",
			"Nvidia agreed to put $2 billion into Synopsys at $414.79 a share.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(4, "percent"),
		},
	],
	{ en: ["Nvidia's stake in Intel, bought for $5 billion, is about 4%."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "Anthropic",
			value: exactly(2.75e9, "USD"),
		},
		{
			kind: "investment",
			subject: "Amazon",
			object: "Anthropic",
			value: exactly(4e9, "USD"),
		},
	],
	{
		en: [
			"Amazon put $4 billion into Anthropic in 2023 and a further $2.75 billion a year later.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "OpenAI",
			object: "Stargate",
			value: exactly(1.9e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "Stargate",
			value: exactly(1.9e10, "USD"),
		},
	],
	{
		en: [
			"SoftBank and OpenAI agreed in January to commit $19 billion each to Stargate.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "OpenAI",
			object: "Stargate",
			value: exactly(1.9e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "Stargate",
			value: exactly(1.9e10, "USD"),
		},
		{ kind: "spending", subject: "Stargate", value: exactly(5e11, "USD") },
		{
			kind: "stake",
			subject: "OpenAI",
			object: "Stargate",
			value: exactly(40, "percent"),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "Stargate",
			value: exactly(40, "percent"),
		},
	],
	{
		en: [
			"Stargate to spend $500 billion. SoftBank and OpenAI are to put in $19 billion each, for 40% apiece.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI's round: $50 billion from Amazon, $30 billion from SoftBank.",
			"OpenAI closed its round. It includes $50 billion from Amazon and $30 billion from SoftBank.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Wayve",
			value: exactly(5e8, "USD"),
		},
	],
	{ en: ["Nvidia's cheque for Wayve may reach $500 million."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e11, "USD"),
		},
	],
	{
		en: [
			"Nvidia ended higher on its $100 billion OpenAI plan.",
			"Nvidia at a record on $100 billion OpenAI plan",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: upTo(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{ zh: ["软银拟投OpenAI 300亿美元，亚马逊最多500亿美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(1e11, "USD"),
		},
		{ kind: "spending", subject: "Stargate", value: exactly(5e11, "USD") },
		{
			kind: "status",
			subject: "SK hynix",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
		{
			kind: "status",
			subject: "Samsung",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
	],
	{
		zh: [
			"三星、SK海力士與OpenAI簽意向書。輝達上月宣布最多投資OpenAI 1,000億美元。「星際之門」總投資5,000億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(1e11, "USD"),
		},
		{ kind: "spending", subject: "Stargate", value: exactly(5e11, "USD") },
	],
	{
		zh: [
			"「星際之門」總投資5,000億美元，輝達上月宣布最多投資OpenAI 1,000億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "Stargate",
			value: exactly(1.9e10, "USD"),
		},
		{ kind: "spending", subject: "Stargate", value: exactly(5e11, "USD") },
	],
	{ zh: ["星际之门总投资5000亿美元，软银出资190亿美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(1e11, "USD"),
		},
	],
	{
		en: [
			"In Nvidia's biggest bet the chipmaker pledged as much as $100 billion to OpenAI.",
			"OpenAI is to receive up to $100 billion from Nvidia in stages.",
		],
		zh: ["輝達上月表示最高投資OpenAI 1,000億美元。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "Anthropic",
			value: upTo(2.5e10, "USD"),
		},
	],
	{ zh: ["亚马逊称将最多再向Anthropic投资250亿美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(2.25e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3.47e10, "USD"),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(11, "percent"),
		},
	],
	{
		zh: [
			"軟銀清倉輝達。這筆錢要投入OpenAI：下月再投225億美元，屆時累計347億美元，持股約11%。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3.47e10, "USD"),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(11, "percent"),
		},
	],
	{ zh: ["软银对OpenAI累计投资347亿美元，持股约11%。"] },
);

corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: atLeast(1e11, "USD") },
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "revenue",
			subject: "OpenAI",
			value: atLeast(2.8e11, "USD"),
			when: yearOf(2030),
		},
	],
	{
		zh: [
			"OpenAI估2030年營收逾2,800億美元。輝達將入股300億美元，這輪融資總額可能超過1,000億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{ zh: ["OpenAI洽談新一輪募資。知情人士說，軟銀擬入股300億美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e11, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(3e10, "USD"),
		},
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
	],
	{
		zh: [
			"OpenAI算力支出缩水。英偉達正洽談以至多300億美元入股，去年簽的則是千億美元意向書。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e11, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
	],
	{
		zh: ["英伟达改投OpenAI 300亿美元。去年9月的1000亿美元合作签的只是意向书。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e11, "USD"),
		},
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
	],
	{ zh: ["英伟达与OpenAI的1000亿美元合作只是意向书。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "OpenAI",
			object: "Stargate",
			value: exactly(1.9e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "Stargate",
			value: exactly(1.9e10, "USD"),
		},
		{
			kind: "stake",
			subject: "OpenAI",
			object: "Stargate",
			value: exactly(40, "percent"),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "Stargate",
			value: exactly(40, "percent"),
		},
	],
	{
		zh: [
			"软银和OpenAI各自承诺向星际之门投入190亿美元，各占40%股权。",
			"星际之门官宣。软银和OpenAI各自承诺190亿美元，各占40%股权。",
		],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: exactly(1.1e11, "USD") },
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
	],
	{ zh: ["亚马逊砸500亿美元，OpenAI 1100亿美元融资敲定"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "Intel",
			value: exactly(2e9, "USD"),
		},
		{
			kind: "investment",
			subject: "美国政府",
			object: "Intel",
			value: exactly(8.9e9, "USD"),
		},
		{
			kind: "stake",
			subject: "美国政府",
			object: "Intel",
			value: exactly(10, "percent"),
		},
	],
	{
		zh: ["英特尔上月获美国政府以89亿美元入股，持股约10%，软银亦投资20亿美元。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "Intel",
			value: exactly(2e9, "USD"),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "Intel",
			value: exactly(2, "percent"),
		},
	],
	{ zh: ["英特爾獲軟銀以20億美元入股，持股約2%。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "Anthropic",
			value: exactly(8e9, "USD"),
		},
		{
			kind: "investment",
			subject: "Google",
			object: "Anthropic",
			value: atLeast(3e9, "USD"),
		},
		{
			kind: "stake",
			subject: "Google",
			object: "Anthropic",
			value: exactly(14, "percent"),
		},
	],
	{
		zh: [
			"Anthropic锁定TPU。谷歌累计投入逾30亿美元，持股约14%；亚马逊投了80亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		zh: [
			"OpenAI融資敲定。軟銀領投300億美元，輝達跟投300億美元，亞馬遜出資500億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{ en: ["A $30 billion cheque from Nvidia is expected at OpenAI."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e11, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"Nvidia's planned $30 billion investment in OpenAI replaces the $100 billion pledge of last year.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e11, "USD"),
			denied: true,
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{ en: ["Nvidia will invest $30 billion in OpenAI, not $100 billion."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(4e10, "USD"),
		},
		{
			kind: "status",
			subject: "SoftBank",
			object: "OpenAI",
			qualifier: "completed",
		},
	],
	{ en: ["SoftBank has completed its $40 billion investment in OpenAI."] },
);

corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: exactly(1.1e11, "USD") },
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI closes $110 billion round. The backers are Amazon ($50 billion), Nvidia ($30 billion) and SoftBank ($30 billion).",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
		{
			kind: "status",
			subject: "NVIDIA",
			object: "Intel",
			qualifier: "completed",
		},
	],
	{ zh: ["輝達投資英特爾50億美元的交易已完成。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(5e9, "USD"),
		},
	],
	{
		zh: [
			"英伟达50亿美元入股英特尔一案获准。",
			"英特尔获英伟达50亿美元注资。",
			"英特爾拿到輝達的50億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e11, "USD"),
			denied: true,
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{ zh: ["英伟达将对OpenAI投资300亿美元，而非1000亿美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(1e11, "USD"),
		},
	],
	{ zh: ["OpenAI將分階段獲得輝達最多1000億美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(4e10, "USD"),
		},
		{
			kind: "status",
			subject: "SoftBank",
			object: "OpenAI",
			qualifier: "completed",
		},
	],
	{ zh: ["软银已完成对OpenAI的400亿美元投资。"] },
);

corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: exactly(1.1e11, "USD") },
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		zh: [
			"OpenAI融资1100亿美元。其中亚马逊占500亿美元，软银和英伟达各占300亿美元。",
			"OpenAI完成1100亿美元融资，亚马逊（500亿美元）、英伟达（300亿美元）和软银（300亿美元）参投。",
			"OpenAI完成1100亿美元融资，亚马逊领投500亿美元，英伟达、软银各跟投300亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "Reflection AI",
			value: exactly(2e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e11, "USD"),
		},
	],
	{
		en: [
			"Nvidia will invest $100 billion in OpenAI. Reflection AI raised $2 billion.",
		],
	},
);

corpus(
	[
		{ kind: "funding-round", subject: "xAI", value: exactly(2e10, "USD") },
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e11, "USD"),
		},
	],
	{
		en: [
			"Nvidia will invest $100 billion in OpenAI. The deal is one of several; xAI raised $20 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(1e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia has taken a $1 billion stake in Nokia.",
			"Nokia is getting $1 billion from Nvidia.",
			"Nokia sold Nvidia $1 billion of new shares.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(1e9, "USD"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(2.9, "percent"),
		},
	],
	{ en: ["Nvidia bought a 2.9% stake in Nokia for $1 billion."] },
);

corpus(
	[
		{ kind: "funding-round", subject: "xAI", value: exactly(2e10, "USD") },
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "xAI",
			value: exactly(2e9, "USD"),
		},
	],
	{ en: ["xAI raises $20 billion. Nvidia is contributing $2 billion."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
	],
	{ en: ["Amazon is weighing an investment of $50 billion in OpenAI."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(1.3e10, "USD"),
		},
		{
			kind: "stake",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(27, "percent"),
		},
	],
	{ en: ["Microsoft has invested $13 billion in OpenAI and owns 27% of it."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(1.3e10, "USD"),
		},
	],
	{ en: ["Microsoft has ploughed some $13 billion into OpenAI since 2019."] },
);

/** Whom the sentence names alone is invested in, not the one who invests. */
corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e11, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [],
		zh: [
			"英伟达拟向OpenAI投资1000亿美元。由于OpenAI即将上市，最近对OpenAI的300亿美元投资可能是最后一次。",
		],
	},
);

/** Each has his own sum, also where the second says for whom. */
corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "Anthropic",
			value: upTo(1e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Anthropic",
			value: exactly(5e9, "USD"),
		},
	],
	{
		en: [],
		zh: [
			"微软将对Anthropic投资高达100亿美元，英伟达则承诺对这家Claude模型开发商投资50亿美元。",
		],
	},
);

/** What is given, before the sum: no rule reads it. */
corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Anthropic",
		value: exactly(1e10, "USD"),
	},
	{
		zh: [
			"英伟达给Anthropic的是100亿美元。",
			"至于英伟达，给Anthropic的是100亿美元。",
			"Anthropic从英伟达那里得到的，是100亿美元。",
		],
	},
);

/** Two backers, each with a verb of its own. */
const putInto = (
	object: string,
	...sums: readonly (readonly [subject: string, value: Quantity])[]
) =>
	sums.map(([subject, value]) => ({
		kind: "investment" as const,
		subject,
		object,
		value,
	}));

corpus(
	putInto(
		"Anthropic",
		["Microsoft", upTo(5e9, "USD")],
		["NVIDIA", upTo(10e9, "USD")],
	),
	{ zh: ["微软最多投50亿美元、英伟达最多投100亿美元入股Anthropic。"] },
);
corpus(
	putInto(
		"OpenAI",
		["SoftBank", exactly(30e9, "USD")],
		["NVIDIA", exactly(20e9, "USD")],
	),
	{ zh: ["软银投资OpenAI 300亿美元、英伟达投资200亿美元。"] },
);

corpus(
	[
		...putInto("OpenAI", ["NVIDIA", exactly(100e9, "USD")]),
		...putInto("Intel", ["NVIDIA", exactly(5e9, "USD")]),
	],
	{
		zh: ["英伟达向OpenAI投资1000亿美元，给英特尔注资50亿美元，又入股诺基亚。"],
	},
);
corpus(putInto("Intel", ["NVIDIA", exactly(5e9, "USD")]), {
	zh: ["英伟达斥资50亿美元，入股英特尔。"],
});

// Shares bought of a holder are of whom they are shares; a total behind what each step brings.
corpus(
	[
		{
			kind: "investment",
			subject: "Temasek",
			object: "Cohere",
			value: exactly(1.4e8, "USD"),
		},
		{
			kind: "stake",
			subject: "Temasek",
			object: "Cohere",
			value: exactly(9, "percent"),
		},
	],
	{
		zh: [
			"Temasek以1.4亿美元向英伟达购入Cohere的9%股权。",
			"Temasek以1.4億美元向甲骨文買入Cohere 9%的股權。",
		],
	},
);
corpus(
	[
		{
			kind: "tranche",
			subject: "SoftBank",
			object: "OpenAI",
			qualifier: "each",
			value: exactly(8e9, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: upTo(2.4e10, "USD"),
		},
	],
	{
		zh: [
			"软银将按工程进度向OpenAI出资，每建成1吉瓦拨款80亿美元，总额上限240亿美元。",
			"軟銀將向OpenAI出資，每部署1吉瓦撥付80億美元，總額最高240億美元。",
		],
	},
);

// A bound before a number in characters.
corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: upTo(1e11, "USD"),
	},
	{
		zh: [
			"輝達宣布投資OpenAI最多一千億美元。",
			"英伟达宣布向OpenAI投资至多一千亿美元。",
			"輝達宣布向OpenAI投資最高千億美元。",
		],
	},
);
