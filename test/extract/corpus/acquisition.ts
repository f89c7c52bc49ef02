import { about, atLeast, corpus, exactly, upTo } from "../corpus.ts";

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Arm",
		value: exactly(4e10, "USD"),
	},
	{
		en: [
			"Nvidia agreed to acquire Arm for $40 billion.",
			"Nvidia made a $40 billion takeover bid for Arm.",
		],
		zh: [
			"英伟达曾同意以400亿美元收购Arm。",
			"輝達2020年提議以400億美元併購安謀。",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Enfabrica",
		value: atLeast(9e8, "USD"),
	},
	{
		en: [
			"Nvidia spent over $900 million to hire Enfabrica's chief executive and license the start-up's technology.",
		],
		zh: ["輝達以逾9億美元延攬Enfabrica執行長並取得技術授權。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "CoreWeave",
		object: "Core Scientific",
		value: about(9e9, "USD"),
	},
	{
		en: [
			"CoreWeave offered to buy Core Scientific for about $9 billion in stock.",
		],
		zh: ["CoreWeave拟以约90亿美元收购Core Scientific。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "OpenAI",
		object: "Statsig",
		value: exactly(1.1e9, "USD"),
	},
	{
		en: [
			"OpenAI is acquiring Statsig for $1.1 billion in stock.",
			"OpenAI snaps up Statsig in $1.1B deal",
		],
		zh: [
			"OpenAI将以11亿美元全股票方式收购Statsig。",
			"OpenAI以11億美元買下Statsig。",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "AMD",
		object: "ZT Systems",
		value: exactly(4.9e9, "USD"),
	},
	{
		en: ["AMD bought ZT Systems for $4.9 billion."],
		zh: ["AMD以49亿美元收购ZT Systems。", "超微斥資49億美元收購ZT Systems。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "SoftBank",
		object: "Ampere Computing",
		value: exactly(6.5e9, "USD"),
	},
	{
		en: ["SoftBank will acquire Ampere Computing for $6.5 billion."],
		zh: ["软银将以65亿美元收购Ampere Computing。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "Google",
		object: "Windsurf",
		value: exactly(2.4e9, "USD"),
	},
	{
		en: [
			"Google paid $2.4 billion to license Windsurf's technology and hire its chief executive.",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "Broadcom",
		object: "VMware",
		value: exactly(6.9e10, "USD"),
	},
	{
		en: ["Broadcom's $69 billion takeover of VMware was its largest."],
		zh: ["博通以690亿美元收购VMware。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Groq",
		value: about(2e10, "USD"),
	},
	{
		en: [
			"Nvidia will license Groq's technology and hire its founder in a deal worth about $20 billion.",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Mellanox",
		value: about(7e9, "USD"),
	},
	{
		en: [
			"Nvidia bought Mellanox for nearly $7 billion.",
			"Nvidia's acquisition of Mellanox cost about $7 billion.",
		],
		zh: [
			"英伟达当年以近70亿美元收购Mellanox。",
			"輝達2019年宣布以約70億美元併購Mellanox。",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Arm",
		value: exactly(4e10, "USD"),
		denied: true,
	},
	{
		en: ["Nvidia denied that it would buy Arm for $40 billion."],
		zh: ["英伟达否认将以400亿美元收购Arm。"],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "OpenAI",
			object: "io Products",
			value: exactly(6.5e9, "USD"),
		},
	],
	{
		en: [
			"OpenAI is buying io Products, the start-up of Jony Ive, for $6.5 billion.",
			"OpenAI acquired io Products in a $6.5 billion all-stock deal.",
			"OpenAI said it would acquire io Products in an all-stock transaction worth $6.5 billion.",
			"The deal for io Products cost OpenAI $6.5 billion.",
			"OpenAI has agreed a $6.5 billion takeover of io Products.",
			"OpenAI announced the acquisition of io Products for $6.5 billion.",
			"OpenAI announced the $6.5 billion acquisition of io Products.",
			"OpenAI picked up io Products for $6.5 billion.",
			"OpenAI absorbed io Products in a deal worth $6.5 billion.",
			"OpenAI to acquire io Products in all-stock deal valued at $6.5 billion",
			"OpenAI plans to acquire io Products. The deal is worth $6.5 billion.",
			"OpenAI agreed to acquire io Products. The price: $6.5 billion.",
			"OpenAI acquired io Products last year, paying $6.5 billion.",
			"io Products, which OpenAI bought for $6.5 billion, makes devices.",
			"io Products, acquired by OpenAI for $6.5 billion, makes devices.",
			"OpenAI's acquisition of io Products, for $6.5 billion, is its largest.",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "SoftBank",
		object: "Ampere Computing",
		value: exactly(6.5e9, "USD"),
	},
	{
		en: [
			"SoftBank agreed to buy Ampere Computing in a $6.5 billion all-cash deal.",
			"SoftBank is buying Ampere Computing in a deal valued at $6.5 billion.",
			"SoftBank snapped up Ampere Computing for $6.5 billion.",
			"SoftBank paid $6.5 billion for Ampere Computing.",
			"SoftBank to acquire Ampere Computing for $6.5 bln",
			"SoftBank's takeover of Ampere Computing is valued at $6.5 billion.",
			"Ampere Computing was acquired by SoftBank for $6.5 billion.",
			"Ampere Computing has been sold to SoftBank for $6.5 billion in cash.",
			"Ampere Computing agreed to be bought by SoftBank for $6.5 billion.",
			"The $6.5 billion acquisition of Ampere Computing by SoftBank won clearance.",
			"SoftBank clinched a $6.5 billion deal to buy Ampere Computing.",
			"SoftBank struck a deal to acquire Ampere Computing for $6.5 billion.",
			"SoftBank offered $6.5 billion for Ampere Computing.",
			"SoftBank bid $6.5 billion for Ampere Computing.",
			"SoftBank will take over Ampere Computing for $6.5 billion.",
			"SoftBank is spending $6.5 billion to acquire Ampere Computing.",
			"SoftBank's $6.5 billion deal to acquire Ampere Computing was approved.",
			"SoftBank swooped on Ampere Computing with a $6.5 billion offer.",
			"The acquisition of Ampere Computing cost SoftBank $6.5 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "Synopsys",
			object: "Ansys",
			value: exactly(3.5e10, "USD"),
		},
	],
	{
		en: [
			"Synopsys won approval for its $35 billion acquisition of Ansys.",
			"Synopsys agreed to buy design software firm Ansys for $35 billion.",
			"Synopsys' $35 billion takeover of Ansys was cleared in China.",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "SoftBank",
			object: "ABB",
			value: exactly(5.4e9, "USD"),
		},
	],
	{
		en: [
			"SoftBank agreed to buy ABB's robotics business for $5.4 billion.",
			"SoftBank is buying the robotics unit of ABB for $5.4 billion.",
			"ABB will sell its robotics division to SoftBank for $5.4 billion.",
			"ABB is selling its robotics arm to SoftBank in a $5.4 billion deal.",
		],
		zh: [
			"软银以54亿美元收购ABB的机器人业务。",
			"ABB以54亿美元将机器人业务卖给软银。",
			"軟銀斥資54億美元收購ABB機器人部門。",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "Palo Alto Networks",
			object: "CyberArk",
			value: exactly(2.5e10, "USD"),
		},
	],
	{
		en: [
			"Palo Alto Networks agreed to acquire CyberArk for $25 billion.",
			"Palo Alto Networks is buying Israeli rival CyberArk for $25 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "Meta",
			object: "Manus",
			value: atLeast(2e9, "USD"),
		},
	],
	{
		en: [
			"Meta is buying the Singapore startup Manus for more than $2 billion.",
			"Meta paid more than $2 billion for Manus.",
			"Meta acquired AI agent maker Manus in a deal worth more than $2 billion.",
		],
		zh: [
			"Meta以超过20亿美元收购Manus。",
			"Meta斥資逾20億美元收購AI新創Manus。",
			"Meta宣布收购人工智能初创公司Manus，交易金额超过20亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "HPE",
			object: "Juniper Networks",
			value: exactly(1.4e10, "USD"),
		},
	],
	{
		en: [
			"HPE's $14 billion bid for Juniper Networks was challenged in court.",
			"HPE bought Juniper Networks for $14 billion in cash.",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "IBM",
			object: "Confluent",
			value: exactly(1.1e10, "USD"),
		},
	],
	{
		en: [
			"IBM to buy Confluent for $11 billion",
			"IBM said on Monday it would buy data-streaming company Confluent for $11 billion in cash.",
			"IBM will pay $11 billion for Confluent.",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "OpenAI",
			object: "Rockset",
			value: exactly(3e8, "USD"),
		},
	],
	{
		en: [
			"OpenAI bought Rockset for $300 million.",
			"OpenAI acquired the database start-up Rockset for $300 million.",
		],
		zh: [
			"OpenAI以3亿美元收购Rockset。",
			"OpenAI以3億美元買下資料庫新創Rockset。",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "SoftBank",
		object: "Ampere Computing",
		value: exactly(6.5e9, "USD"),
	},
	{
		zh: [
			"软银宣布以65亿美元收购Ampere Computing。",
			"軟銀以65億美元併購Ampere Computing。",
			"软银将斥资65亿美元收购Ampere Computing。",
			"軟銀砸65億美元買下Ampere Computing。",
			"软银收购Ampere Computing，作价65亿美元。",
			"軟銀收購Ampere Computing，交易金額65億美元。",
			"软银对Ampere Computing的收购总价为65亿美元。",
			"Ampere Computing被软银以65亿美元收购。",
			"Ampere Computing以65億美元賣給軟銀。",
			"Ampere Computing以65亿美元的价格被软银收购。",
			"软银拟全资收购Ampere Computing，交易总额65亿美元。",
			"软银达成协议，以65亿美元现金收购Ampere Computing。",
			"軟銀花費65億美元將Ampere Computing納入旗下。",
			"软银65亿美元鲸吞Ampere Computing",
			"软银65亿美元收购Ampere Computing",
			"软银就收购Ampere Computing达成协议，价格65亿美元。",
			"软银出价65亿美元收购Ampere Computing。",
			"軟銀提出以65億美元收購Ampere Computing。",
			"软银豪掷65亿美元拿下Ampere Computing。",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Arm",
		value: exactly(4e10, "USD"),
	},
	{
		en: ["In 2020 Arm was to be sold to Nvidia for $40bn."],
		zh: ["英伟达对Arm的收购价为400亿美元。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Enfabrica",
		value: atLeast(9e8, "USD"),
	},
	{
		en: ["Nvidia paid more than $900m in cash and stock for Enfabrica's team."],
		zh: ["英伟达花超9亿美元挖来Enfabrica的CEO和团队，并获得其技术授权。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "SoftBank",
		object: "Ampere Computing",
		value: exactly(6.5e9, "USD"),
	},
	{ en: ["Ampere Computing is being bought by SoftBank for $6.5bn."] },
);

corpus(
	{
		kind: "acquisition",
		subject: "Google",
		object: "Windsurf",
		value: exactly(2.4e9, "USD"),
	},
	{ zh: ["谷歌支付24亿美元取得Windsurf的技术授权并聘用其CEO。"] },
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Groq",
		value: about(2e10, "USD"),
	},
	{
		en: ["Nvidia is paying some $20 billion for Groq's technology and staff."],
		zh: [
			"英伟达以约200亿美元取得Groq的技术授权并吸纳其核心团队。",
			"輝達以約200億美元取得Groq技術授權，並延攬其執行長。",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "SoftBank",
			object: "Ampere",
			value: exactly(6.5e9, "USD"),
		},
		{
			kind: "status",
			subject: "SoftBank",
			object: "Ampere",
			qualifier: "completed",
		},
	],
	{
		en: [
			"SoftBank bought Ampere for $6.5 billion; the deal closed in November.",
		],
		zh: ["软银出清英伟达持股。65亿美元收购Ampere上月已完成交割。"],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "NVIDIA",
			object: "Groq",
			value: exactly(2e10, "USD"),
		},
	],
	{
		en: [
			"Nvidia bought Groq's assets for $20 billion in cash.",
			"Nvidia will pay Groq $20 billion to license its chips and hire its chief.",
			"Nvidia pays about $20 billion to license the designs of Groq and hire its founder.",
		],
		zh: [
			"英伟达以200亿美元现金买下Groq资产。",
			"英伟达约200亿美元拿下Groq的非独家授权，并挖走其创始人。",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "AMD",
			object: "ZT Systems",
			value: exactly(4.9e9, "USD"),
		},
	],
	{
		en: ["AMD paid $4.9 billion for ZT Systems."],
		zh: ["AMD去年以49亿美元收购ZT Systems。"],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "SoftBank",
			object: "DigitalBridge",
			value: exactly(4e9, "USD"),
		},
	],
	{
		en: ["SoftBank is to buy DigitalBridge for $4 billion."],
		zh: ["软银以40亿美元收购DigitalBridge。"],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "Meta",
			object: "Manus",
			value: atLeast(2e9, "USD"),
		},
	],
	{ zh: ["Meta斥資逾20億美元買下Manus。"] },
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "NVIDIA",
			object: "Enfabrica",
			value: exactly(9e8, "USD"),
		},
	],
	{ zh: ["輝達花9億美元延攬Enfabrica執行長並取得技術授權。"] },
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "OpenAI",
			object: "io Products",
			value: exactly(6.5e9, "USD"),
		},
	],
	{ en: ["OpenAI paid about $6.5 billion in stock for io Products."] },
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "NVIDIA",
			object: "AI21 Labs",
			value: upTo(3e9, "USD"),
		},
	],
	{
		zh: [
			"輝達正洽談以最多30億美元收購AI21 Labs。",
			"軟銀投資OpenAI到位。外媒另指，輝達正洽談以最多30億美元收購以色列AI21 Labs。",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "NVIDIA",
			object: "Enfabrica",
			value: atLeast(9e8, "USD"),
		},
	],
	{
		zh: [
			"輝達9月另花逾9億美元請來Enfabrica執行長並取得授權。",
			"英伟达斥资逾9亿美元挖走Enfabrica首席执行官。",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "NVIDIA",
			object: "Groq",
			value: exactly(2e10, "USD"),
		},
	],
	{
		en: [
			"Nvidia licenses Groq technology and hires its founder. CNBC puts the price at about $20 billion in cash.",
			"Nvidia paid some $20 billion for Groq's technology and people.",
		],
		zh: [
			"英伟达花200亿美元拿下Groq的技术授权和团队。",
			"輝達豪擲200億美元 取得Groq技術與核心團隊",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "NVIDIA",
			object: "Mellanox",
			value: exactly(7e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia's biggest purchase so far was Mellanox, for almost $7 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "NVIDIA",
			object: "Mellanox",
			value: exactly(6.9e9, "USD"),
		},
	],
	{
		en: [
			"Nvidia's largest acquisition remains Mellanox, at $6.9 billion.",
			"Nvidia's previous record deal was the $6.9 billion purchase of Mellanox.",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "SoftBank",
			object: "DigitalBridge",
			value: exactly(4e9, "USD"),
		},
	],
	{ en: ["SoftBank agreed to buy DigitalBridge for $4 billion."] },
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "SoftBank",
			object: "DigitalBridge",
			value: exactly(4e9, "USD"),
		},
	],
	{ zh: ["軟銀以40億美元收購DigitalBridge。"] },
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "SoftBank",
			object: "ABB",
			value: exactly(5.4e9, "USD"),
		},
	],
	{ zh: ["软银54亿美元收购ABB机器人业务。"] },
);

// A further payment belongs to the company that the words right behind it take over.
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
		{
			kind: "acquisition",
			subject: "NVIDIA",
			object: "Enfabrica",
			value: atLeast(9e8, "USD"),
		},
	],
	{
		zh: [
			"英伟达对英特尔投资50亿美元，又向Nscale投资7亿美元，还花费超过9亿美元，聘请Enfabrica的CEO等人。",
			"輝達對英特爾投資50億美元，又向Nscale投資7億美元，還花費逾9億美元，收購Enfabrica的團隊。",
		],
	},
);
