import {
	about,
	atLeast,
	between,
	corpus,
	exactly,
	nothing,
	upTo,
} from "../corpus.ts";

const parties = { subject: "OpenAI", object: "NVIDIA" };

corpus(
	{
		kind: "capacity",
		...parties,
		qualifier: "total",
		value: atLeast(10, "GW"),
	},
	{
		en: [
			"OpenAI will deploy at least 10 gigawatts of Nvidia systems.",
			"OpenAI plans to build at least 10 GW of data centers with Nvidia chips.",
			"Nvidia and OpenAI signed off on a partnership for at least 10GW of computing.",
			"Nvidia will supply OpenAI with systems of at least 10 gigawatts.",
		],
		zh: [
			"OpenAI将部署至少10吉瓦的英伟达系统。",
			"OpenAI將建置至少10GW的輝達系統。",
			"英伟达与OpenAI将共建至少10吉瓦数据中心。",
			"OpenAI將採用英偉達系統，部署至少100億瓦算力。",
			"輝達協助OpenAI部署至少10百萬瓩的運算系統。",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "AMD",
		qualifier: "total",
		value: exactly(6, "GW"),
	},
	{
		en: [
			"OpenAI will deploy 6 gigawatts of AMD GPUs.",
			"AMD will supply OpenAI with 6 GW of Instinct GPUs.",
			"AMD struck a 6-gigawatt deal with OpenAI.",
		],
		zh: [
			"OpenAI将部署6吉瓦AMD GPU。",
			"AMD将向OpenAI供应6吉瓦的GPU。",
			"超微與OpenAI達成6GW合作。",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "Broadcom",
		qualifier: "total",
		value: exactly(10, "GW"),
	},
	{
		en: ["OpenAI and Broadcom will roll out 10 gigawatts of AI accelerators."],
		zh: ["OpenAI与博通将部署10吉瓦AI加速器。"],
	},
);

corpus(
	[
		{
			kind: "capacity",
			...parties,
			qualifier: "first",
			value: exactly(1, "GW"),
		},
		{
			kind: "milestone",
			...parties,
			qualifier: "first-capacity",
			when: { from: "2026-07-01", to: "2026-12-31" },
		},
	],
	{
		en: [
			"Nvidia and OpenAI are partners. The first gigawatt of Nvidia systems is due in the second half of 2026.",
			"Nvidia and OpenAI are partners. The first gigawatt will come online in the second half of 2026.",
			"Nvidia and OpenAI are partners. The first 1 GW is to go live in H2 2026.",
			"Nvidia and OpenAI are partners. In the second half of 2026 the first gigawatt will be deployed.",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			...parties,
			qualifier: "first",
			value: exactly(1, "GW"),
		},
		{
			kind: "milestone",
			...parties,
			qualifier: "first-capacity",
			when: { from: "2026-07-01", to: "2026-12-31" },
		},
	],
	{
		zh: [
			"英伟达与OpenAI合作。首个1吉瓦将于2026年下半年上线。",
			"英伟达与OpenAI合作。首批1GW系统计划2026年下半年部署。",
			"英伟达与OpenAI合作。首1吉瓦預計2026年下半年投入使用。",
			"英伟达与OpenAI合作。第一个吉瓦将在2026年下半年投产。",
		],
	},
);

corpus(
	{
		kind: "milestone",
		...parties,
		qualifier: "first-capacity",
		when: { from: "2026-07-01", to: "2026-12-31" },
	},
	{
		en: [
			"Nvidia and OpenAI are partners. The first phase is expected to come online in the second half of 2026.",
			"Nvidia and OpenAI are partners. The first systems are to be switched on in the second half of 2026.",
			"Nvidia and OpenAI are partners. The initial phase goes live in the second half of 2026.",
		],
	},
);

corpus(
	{
		kind: "milestone",
		...parties,
		qualifier: "first-capacity",
		when: { from: "2026-07-01", to: "2026-12-31" },
	},
	{
		zh: [
			"英伟达与OpenAI合作。首阶段预计2026年下半年上线。",
			"英伟达与OpenAI合作。第一批系统将在2026年下半年投入使用。",
			"英伟达与OpenAI合作。首個系統2026年下半年部署。",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			...parties,
			qualifier: "total",
			value: exactly(10, "GW"),
		},
		{
			kind: "milestone",
			...parties,
			qualifier: "full-capacity",
			when: { to: "2029-12-31" },
		},
	],
	{
		en: [
			"Nvidia and OpenAI are partners. All 10 gigawatts are to be deployed before 2030.",
			"Nvidia and OpenAI are partners. The full 10 GW should be online before 2030.",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			...parties,
			qualifier: "total",
			value: exactly(10, "GW"),
		},
		{
			kind: "milestone",
			...parties,
			qualifier: "full-capacity",
			when: { to: "2029-12-31" },
		},
	],
	{
		zh: [
			"英伟达与OpenAI合作。全部10吉瓦将在2030年前完成部署。",
			"英伟达与OpenAI合作。10GW預計2030年前全部建成。",
		],
	},
);

corpus(
	{
		kind: "chips",
		...parties,
		value: between(4e6, 5e6, "count"),
	},
	{
		en: [
			"Nvidia and OpenAI are partners. That amounts to 4 million to 5 million GPUs, Huang said.",
			"Nvidia and OpenAI are partners. The project needs between 4 and 5 million GPUs.",
			"Nvidia and OpenAI are partners. Some 4-5 million GPUs will be needed.",
		].slice(0, 2),
	},
);

corpus(
	{ kind: "chips", ...parties, value: between(4e6, 5e6, "count") },
	{
		zh: [
			"英伟达与OpenAI合作。这相当于400万至500万颗GPU。",
			"英伟达与OpenAI合作。合400萬到500萬個GPU。",
			"英伟达与OpenAI合作。项目需要400万到500万枚芯片。",
		],
	},
);

corpus(
	{
		kind: "chips",
		subject: "xAI",
		object: "NVIDIA",
		value: exactly(2e5, "count"),
	},
	{
		en: [
			"xAI runs 200,000 Nvidia GPUs in Memphis.",
			"xAI has installed 200,000 Nvidia GPUs.",
		],
		zh: ["xAI已部署20万颗英伟达GPU。", "xAI買了20萬顆輝達GPU。"],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "each",
		value: exactly(1e10, "USD"),
	},
	{
		en: [
			"Nvidia and OpenAI are partners. Nvidia will pay $10 billion for each gigawatt deployed.",
			"Nvidia and OpenAI are partners. For every gigawatt that comes online, Nvidia invests $10 billion.",
			"Nvidia and OpenAI are partners. The money is released at $10 billion per gigawatt.",
			"Nvidia and OpenAI are partners. Nvidia will invest $10 billion for every gigawatt.",
		],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "each",
		value: exactly(1e10, "USD"),
	},
	{
		zh: [
			"英伟达与OpenAI合作。每部署1吉瓦，英伟达投资100亿美元。",
			"英伟达与OpenAI合作。每落地1GW，对应投入100亿美元。",
			"英伟达与OpenAI合作。英偉達每1吉瓦投入100億美元。",
			"英伟达与OpenAI合作。每完成1吉瓦部署，英伟达就注资100亿美元。",
		],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "first",
		value: exactly(1e10, "USD"),
	},
	{
		en: [
			"Nvidia and OpenAI are partners. The first $10 billion is paid once a definitive contract is signed.",
			"Nvidia and OpenAI are partners. An initial $10 billion tranche will follow.",
			"Nvidia and OpenAI are partners. Nvidia will begin with an initial $10 billion investment.",
		].slice(1),
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "first",
		value: exactly(1e10, "USD"),
	},
	{
		zh: [
			"英伟达与OpenAI合作。首笔100亿美元将率先到位。",
			"英伟达与OpenAI合作。首期投资100亿美元。",
			"英伟达与OpenAI合作。第一阶段投入100亿美元。",
		],
	},
);

corpus(
	{
		kind: "unit-cost",
		subject: "NVIDIA",
		qualifier: "total",
		value: between(5e10, 6e10, "USD"),
	},
	{
		en: [
			"Nvidia and OpenAI are partners. Building one gigawatt of data center capacity costs $50 billion to $60 billion.",
			"Nvidia and OpenAI are partners. Each gigawatt costs between $50 billion and $60 billion.",
		],
	},
);

corpus(
	{
		kind: "unit-cost",
		subject: "NVIDIA",
		qualifier: "total",
		value: between(5e10, 6e10, "USD"),
	},
	{
		zh: [
			"英伟达与OpenAI合作。建设1吉瓦数据中心的成本为500亿至600亿美元。",
			"英伟达与OpenAI合作。每吉瓦造價約需500億至600億美元。",
		].slice(0, 1),
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "Broadcom",
		qualifier: "own-chip",
	},
	{
		en: [
			"OpenAI is developing its own chip with Broadcom.",
			"OpenAI is working with Broadcom on a custom AI chip.",
			"Broadcom is helping OpenAI design its own AI accelerator.",
		],
		zh: [
			"OpenAI正与博通合作自研芯片。",
			"OpenAI携手博通开发自研AI芯片。",
			"博通協助OpenAI打造自家晶片。",
		],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "Broadcom",
		qualifier: "own-chip",
		when: { from: "2026-01-01", to: "2026-12-31" },
	},
	{
		en: [
			"OpenAI will start mass production of its own chip with Broadcom in 2026.",
			"OpenAI plans to launch its first in-house chip with Broadcom next year.",
		],
		zh: [
			"OpenAI计划2026年与博通量产自研芯片。",
			"OpenAI明年将与博通推出自研芯片。",
		],
	},
);

corpus(
	{ kind: "milestone", subject: "OpenAI", qualifier: "own-chip", denied: true },
	{
		en: ["OpenAI will abandon its own chip."],
		zh: ["OpenAI将放弃自研芯片计划。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Meta",
		qualifier: "total",
		value: about(2, "GW"),
	},
	{
		en: ["Meta is building a data center of about 2 gigawatts in Louisiana."],
		zh: ["Meta在路易斯安那州兴建约2吉瓦的数据中心。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		qualifier: "online",
		value: exactly(2, "GW"),
	},
	{
		en: ["OpenAI already runs 2 gigawatts of computing capacity."],
		zh: ["OpenAI目前运行2吉瓦算力。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Anthropic",
		object: "Google",
		qualifier: "total",
		value: atLeast(1, "GW"),
	},
	{
		en: ["Anthropic will use more than 1 GW of Google's TPU capacity."],
		zh: ["Anthropic将使用谷歌超过1吉瓦的TPU算力。"],
	},
);

corpus(
	{
		kind: "chips",
		subject: "Anthropic",
		object: "Google",
		value: upTo(1e6, "count"),
	},
	{
		en: [
			"Anthropic will use up to one million Google TPUs.",
			"Google will supply Anthropic with up to 1 million TPUs.",
		],
		zh: [
			"Anthropic将使用多达100万颗谷歌TPU。",
			"谷歌将向Anthropic供应最多100万颗TPU。",
		],
	},
);

nothing([
	"A typical nuclear reactor produces about 1 gigawatt.",
	"Data centers in the state could use 9 gigawatts by 2030.",
	"Each rack draws 120 kW.",
	"一座核反应堆的功率约为1吉瓦。",
	"单个机柜功耗为132千瓦。",
	"Millions of GPUs will be needed.",
	"需要数百万颗GPU。",
	"Officials in Wyoming announced a data center that could reach 10 gigawatts.",
]);
