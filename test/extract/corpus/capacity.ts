import {
	about,
	atLeast,
	between,
	corpus,
	exactly,
	nothing,
	upTo,
} from "../corpus.ts";

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "total",
		value: atLeast(10, "GW"),
	},
	{
		en: [
			"OpenAI will deploy at least 10 gigawatts of Nvidia systems.",
			"At least 10GW of Nvidia hardware is to be installed for OpenAI.",
			"OpenAI plans no less than 10 gigawatts of data centers filled with Nvidia chips.",
			"Nvidia will supply OpenAI with at least ten gigawatts of systems.",
		],
		zh: [
			"OpenAI将部署不少于10吉瓦的英伟达系统。",
			"輝達將為OpenAI部署至少10百萬瓩的系統。",
			"OpenAI將採用至少10吉瓦的輝達系統。",
			"OpenAI将部署至少1000万千瓦的英伟达系统。",
			"英偉達將為OpenAI建設至少100億瓦的算力。",
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
			"OpenAI will use 6 gigawatts of AMD's Instinct GPUs.",
			"AMD has agreed to supply OpenAI with six gigawatts of GPUs.",
			"AMD's deal with OpenAI covers 6,000 megawatts of GPUs.",
		],
		zh: [
			"AMD将向OpenAI供应6吉瓦的GPU。",
			"OpenAI將部署6百萬瓩的超微GPU。",
			"OpenAI将部署总计6GW的AMD Instinct显卡。",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "AMD",
		qualifier: "first",
		value: exactly(1, "GW"),
	},
	{
		en: [
			"The first gigawatt of AMD chips for OpenAI will be built around the MI450.",
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
		en: ["Broadcom will deliver 10 gigawatts of accelerators to OpenAI."],
		zh: [
			"博通将为OpenAI提供10吉瓦的AI加速器。",
			"OpenAI將部署10吉瓦的博通加速器。",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "Oracle",
		qualifier: "total",
		value: exactly(4.5, "GW"),
	},
	{
		en: [
			"Oracle will provide OpenAI with 4.5 gigawatts of data center capacity.",
			"OpenAI is leasing 4.5GW of capacity from Oracle.",
		],
		zh: [
			"甲骨文将为OpenAI提供4.5吉瓦的数据中心容量。",
			"OpenAI向甲骨文租用4.5GW算力。",
		],
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
		zh: [
			"Anthropic将从谷歌获得逾1吉瓦的算力。",
			"Google將為Anthropic提供超過1吉瓦的運算容量。",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Stargate",
		qualifier: "total",
		value: about(7, "GW"),
	},
	{
		en: ["Stargate's planned capacity is now close to 7 gigawatts."],
		zh: ["“星际之门”的规划容量已接近7吉瓦。", "星際之門的總容量約7百萬瓩。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		qualifier: "online",
		value: about(2, "GW"),
	},
	{
		en: ["OpenAI now runs about 2 gigawatts of computing capacity."],
		zh: ["OpenAI目前在运行的算力约为2吉瓦。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Meta",
		qualifier: "total",
		value: exactly(2, "GW"),
	},
	{
		en: ["Meta's Hyperion campus in Louisiana will draw 2,000 megawatts."],
		zh: ["Meta在路易斯安那州的Hyperion园区容量将达2000兆瓦。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "xAI",
		qualifier: "total",
		value: exactly(1, "GW"),
	},
	{
		en: ["xAI is building a 1-gigawatt data center in Memphis."],
		zh: ["xAI正在孟菲斯建设一座1吉瓦的数据中心。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		qualifier: "total",
		value: between(1, 1.5, "GW"),
	},
	{
		en: [
			"OpenAI is planning a data center of between 1 and 1.5 gigawatts in India.",
		],
		zh: ["OpenAI计划在印度建设1至1.5吉瓦的数据中心。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "AMD",
		qualifier: "first",
		value: exactly(1, "GW"),
	},
	{
		zh: ["OpenAI首批部署的AMD GPU为1吉瓦。", "OpenAI首期將採用1GW的超微GPU。"],
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
	{ en: ["Anthropic will get more than a gigawatt of capacity from Google."] },
);

corpus(
	{
		kind: "capacity",
		subject: "CoreWeave",
		qualifier: "online",
		value: exactly(0.59, "GW"),
	},
	{
		en: ["CoreWeave has 590 megawatts of active power."],
		zh: [
			"CoreWeave已投入运营的容量为590兆瓦。",
			"CoreWeave運行中的容量為590MW。",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "Crusoe",
			qualifier: "total",
			value: upTo(10, "GW"),
		},
		{
			kind: "capacity",
			subject: "Crusoe",
			qualifier: "first",
			value: exactly(1.8, "GW"),
		},
	],
	{
		en: [
			"Crusoe plans a campus of up to 10 gigawatts with a first phase of 1.8 gigawatts.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Meta",
		object: "Broadcom",
		qualifier: "first",
		value: atLeast(1, "GW"),
	},
	{
		en: [
			"Meta will deploy more than 1 gigawatt of accelerators co-designed with Broadcom as the first stage of a pact.",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "xAI",
			qualifier: "online",
			value: exactly(1, "GW"),
		},
		{
			kind: "capacity",
			subject: "xAI",
			qualifier: "total",
			value: exactly(1.5, "GW"),
		},
	],
	{
		en: [
			"xAI's cluster is now operational at 1 gigawatt and will be expanded to 1.5 gigawatts.",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			qualifier: "online",
			value: about(1.9, "GW"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			qualifier: "online",
			value: exactly(0.6, "GW"),
		},
	],
	{ zh: ["OpenAI已投入运行的算力约1.9吉瓦，一年前是0.6吉瓦。"] },
);

corpus(
	{
		kind: "capacity",
		subject: "CoreWeave",
		qualifier: "total",
		value: exactly(0.85, "GW"),
	},
	{
		en: ["CoreWeave expects to have 850 megawatts of active power next year."],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Meta",
		object: "Google",
		qualifier: "total",
		value: exactly(0.5, "GW"),
	},
	{ en: ["Half a gigawatt of Google TPUs will be deployed by Meta."] },
);

/** A figure's supplier is the one that stands with it; who runs it acts, or was told before. */
corpus(
	{
		kind: "capacity",
		subject: "Anthropic",
		object: "Amazon",
		qualifier: "total",
		value: upTo(5, "GW"),
	},
	{
		en: [
			"ANTHROPIC HAS UP TO 5 GW WITH AMAZON",
			"Anthropic gets up to 5 GW of Trainium capacity.",
			"Amazon will supply Anthropic with up to 5 GW.",
		],
		zh: [
			"Anthropic手里有亚马逊最高5吉瓦。",
			"亞馬遜將向Anthropic供應最高5吉瓦算力。",
			"亚马逊为Anthropic提供最高5吉瓦Trainium算力。",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "NVIDIA",
			qualifier: "total",
			value: exactly(10, "GW"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Oracle",
			qualifier: "total",
			value: exactly(4.5, "GW"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Cerebras",
			qualifier: "total",
			value: exactly(0.75, "GW"),
		},
	],
	{
		en: ["OpenAI's tally: Nvidia 10GW, Oracle 4.5GW, Cerebras 750MW."],
		zh: ["OpenAI的算力账：英伟达10吉瓦、甲骨文4.5吉瓦、Cerebras 750兆瓦。"],
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
		en: ["The Broadcom deal covers 10 GW of chips that OpenAI designed."],
		zh: ["博通股价上涨。公司与OpenAI合作的10吉瓦项目进展顺利。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "CoreWeave",
		qualifier: "total",
		value: exactly(2.9, "GW"),
	},
	{
		en: ["CoreWeave reported results. Contracted power rose to 2.9 GW."],
		zh: ["CoreWeave公布业绩。签约电力增至2.9吉瓦。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "IREN",
		qualifier: "online",
		value: exactly(0.81, "GW"),
	},
	{
		en: ["IREN runs 810MW today."],
		zh: ["IREN目前用電81萬瓩。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Nebius",
		qualifier: "total",
		value: between(0.8, 1, "GW"),
	},
	{ en: ["Nebius expects 800 MW to 1 GW of connected power."] },
);

/** Of whom the power is taken, told by the verb: 向N取得, "signed with N for". */
corpus(
	[
		{
			kind: "capacity",
			subject: "Anthropic",
			object: "Google",
			qualifier: "total",
			value: exactly(3.5, "GW"),
		},
		{
			kind: "capacity",
			subject: "Anthropic",
			object: "Amazon",
			qualifier: "total",
			value: exactly(2, "GW"),
		},
	],
	{
		en: [
			"Anthropic has signed with Google for 3.5 gigawatts and with Amazon for 2 gigawatts.",
			"Anthropic takes 3.5 gigawatts from Google and 2 gigawatts from Amazon.",
		],
		zh: [
			"Anthropic不缺算力：它向谷歌拿下3.5吉瓦，又跟亚马逊签了2吉瓦。",
			"Anthropic從谷歌租用3.5吉瓦，向亞馬遜租2吉瓦。",
		],
	},
);

/** A later item of a list, its verb left out, has the maker of the first. */
corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Broadcom",
			qualifier: "total",
			value: exactly(10, "GW"),
		},
		{
			kind: "capacity",
			subject: "Anthropic",
			object: "Broadcom",
			qualifier: "total",
			value: exactly(3.5, "GW"),
		},
	],
	{
		en: [
			"OpenAI will run 10 gigawatts of Broadcom racks, Anthropic 3.5 gigawatts.",
		],
		zh: ["OpenAI将部署10吉瓦博通机柜，Anthropic 3.5吉瓦。"],
	},
);

/** All that a company has, added up, is of no single supplier. */
corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Oracle",
			qualifier: "total",
			value: exactly(4.5, "GW"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			qualifier: "total",
			value: atLeast(5, "GW"),
		},
	],
	{
		en: [
			"OpenAI and Oracle will develop 4.5 gigawatts, which together with Abilene takes the capacity under development to more than 5 gigawatts.",
		],
		zh: ["OpenAI与甲骨文再开发4.5吉瓦，连同阿比林，开发中的容量超过5吉瓦。"],
	},
);

corpus(
	[
		{
			kind: "spending",
			subject: "OpenAI",
			value: exactly(1.4e12, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Amazon",
			value: exactly(3.8e10, "USD"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			qualifier: "total",
			value: exactly(30, "GW"),
		},
	],
	{
		en: [
			"OpenAI signed a $38 billion contract with Amazon and plans to spend $1.4 trillion on 30 gigawatts.",
		],
		zh: ["OpenAI与亚马逊签了380亿美元合约，并规划砸1.4万亿美元建置30吉瓦。"],
	},
);

/** The one left out of the sentence is whom the text is about. */
corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "Oracle",
		qualifier: "total",
		value: exactly(4.5, "GW"),
	},
	{
		en: [
			"Oracle is doing well. Management said the 4.5 gigawatts OpenAI ordered from it last July were on schedule.",
		],
		zh: ["甲骨文业绩不错。OpenAI向它订下的4.5吉瓦进展顺利。"],
	},
);

/** What runs and what is only contracted; what is wanted runs not yet. */
corpus(
	[
		{
			kind: "capacity",
			subject: "CoreWeave",
			qualifier: "online",
			value: exactly(0.59, "GW"),
		},
		{
			kind: "capacity",
			subject: "CoreWeave",
			qualifier: "total",
			value: exactly(2.9, "GW"),
		},
	],
	{
		en: [
			"CoreWeave ended September with 590 megawatts running and 2.9 gigawatts contracted.",
			"CoreWeave ended September with 590 megawatts of active power and 2.9 gigawatts under contract.",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Cerebras",
			qualifier: "total",
			value: exactly(0.75, "GW"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Cerebras",
			qualifier: "online",
			value: exactly(0.1, "GW"),
		},
	],
	{
		en: [
			"OpenAI takes 750 megawatts from Cerebras. The first 100 megawatts are already in production.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Humain",
		object: "AMD",
		qualifier: "total",
		value: exactly(1, "GW"),
	},
	{ en: ["Humain wants 1 gigawatt running on AMD's chips."] },
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "Broadcom",
		qualifier: "total",
		value: exactly(10, "GW"),
	},
	{ zh: ["OpenAI与博通合作。机柜总量10吉瓦。"] },
);

/** Whom an aside names has nothing of it; a company of any business may run what a maker's chips power. */
corpus(
	[
		{
			kind: "capacity",
			subject: "CoreWeave",
			qualifier: "online",
			value: exactly(0.47, "GW"),
		},
		{
			kind: "capacity",
			subject: "CoreWeave",
			qualifier: "total",
			value: exactly(2.2, "GW"),
		},
	],
	{
		en: [
			"CoreWeave, whose biggest customers are Microsoft and OpenAI, ended June with 470MW running and 2.2GW under contract.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Reliance",
		object: "NVIDIA",
		qualifier: "total",
		value: exactly(1, "GW"),
	},
	{
		en: [
			"Reliance is building a gigawatt-scale data center in Jamnagar powered by Nvidia chips.",
		],
	},
);

/** A second supplier, the verb left out; who lets to whom. */
corpus(
	[
		{
			kind: "capacity",
			subject: "Anthropic",
			object: "Amazon",
			qualifier: "total",
			value: exactly(5, "GW"),
		},
		{
			kind: "capacity",
			subject: "Anthropic",
			object: "Google",
			qualifier: "total",
			value: exactly(3, "GW"),
		},
	],
	{
		en: [
			"Amazon will supply Anthropic with 5 GW of compute and Google with another 3 GW.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "CoreWeave",
		object: "Applied Digital",
		qualifier: "total",
		value: exactly(0.25, "GW"),
	},
	{
		en: [
			"Applied Digital leases 250 megawatts to CoreWeave in North Dakota.",
			"Applied Digital will hand CoreWeave 250 megawatts.",
		],
		zh: ["Applied Digital将北达科他州的250兆瓦租给CoreWeave。"],
	},
);

/** How long a campus may be used is no due date. */
corpus(
	{
		kind: "capacity",
		subject: "Microsoft",
		object: "IREN",
		qualifier: "total",
		value: exactly(0.75, "GW"),
	},
	{
		en: [
			"IREN will give Microsoft access to its 750-megawatt Childress campus through 2026.",
		],
	},
);

/** What a list of suppliers adds up to; a second supplier of the same customer. */
corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			qualifier: "total",
			value: exactly(16, "GW"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "NVIDIA",
			qualifier: "total",
			value: exactly(10, "GW"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "AMD",
			qualifier: "total",
			value: exactly(6, "GW"),
		},
	],
	{ zh: ["OpenAI已锁定16吉瓦算力：英伟达10吉瓦、AMD 6吉瓦。"] },
);

corpus(
	[
		{
			kind: "capacity",
			subject: "Anthropic",
			object: "Amazon",
			qualifier: "total",
			value: exactly(5, "GW"),
		},
		{
			kind: "capacity",
			subject: "Anthropic",
			object: "Google",
			qualifier: "total",
			value: exactly(3, "GW"),
		},
	],
	{ zh: ["亚马逊将为Anthropic提供5吉瓦算力，谷歌再提供3吉瓦。"] },
);

// Numbers that leave their unit to the one before them.
const threeSuppliers = (["NVIDIA", "AMD", "Broadcom"] as const).map(
	(object, place) => ({
		kind: "capacity" as const,
		subject: "OpenAI",
		object,
		qualifier: "total" as const,
		value: exactly(place === 1 ? 6 : 10, "GW"),
	}),
);
corpus(threeSuppliers, {
	en: [
		"OpenAI has signed up for 10 gigawatts with Nvidia, 6 with AMD and 10 with Broadcom.",
		"OpenAI counts on 10 GW from Nvidia, another 6 from AMD and 10 from Broadcom.",
		"Nvidia accounts for 10 GW of OpenAI's pipeline, AMD for 6 GW, Broadcom for another 10 GW.",
		"OpenAI's orders: Nvidia at 10 GW, AMD at 6 GW and Broadcom at 10 GW.",
	],
	zh: [
		"OpenAI手握英伟达10吉瓦、AMD 6吉瓦和博通10吉瓦。",
		"OpenAI已向輝達訂10GW、超微6GW、博通10GW。",
	],
});

// What a supplier's site has running belongs to whoever rents it.
corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "Oracle",
		qualifier: "online",
		value: exactly(0.9, "GW"),
	},
	{
		en: [
			"Oracle's Abilene campus, leased by OpenAI, already has 0.9 GW running.",
		],
		zh: ["OpenAI租用的甲骨文園區已有0.9吉瓦在運行。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "CoreWeave",
		qualifier: "online",
		value: atLeast(0.85, "GW"),
	},
	{
		zh: [
			"CoreWeave投入運作的算力超過850兆瓦。",
			"CoreWeave投运算力逾850兆瓦。",
		],
	},
);

// What a site grows from is no first part of it.
corpus(
	[1.2, 2].map((size) => ({
		kind: "capacity" as const,
		subject: "Oracle",
		object: "NVIDIA",
		qualifier: "total" as const,
		value: exactly(size, "GW"),
	})),
	{
		zh: ["甲骨文原拟把这个采用英伟达芯片的园区由1.2吉瓦扩至约2.0吉瓦。"],
	},
);

/** A site built with a partner, told in passing. */
corpus(
	[
		{
			kind: "chips",
			subject: "Nscale",
			object: "NVIDIA",
			value: exactly(20_000, "count"),
		},
		{
			kind: "capacity",
			subject: "Nscale",
			object: "NVIDIA",
			value: exactly(0.05, "GW"),
			qualifier: "total",
		},
	],
	{
		en: [
			"Nscale has committed to 20,000 Nvidia GPUs. Its Loughton campus, built with Microsoft, will have 50MW.",
			"Nscale has committed to 20,000 Nvidia GPUs. Its campus in Loughton, which it is building with Microsoft, will draw 50MW.",
			"Nscale is to run 20,000 Nvidia GPUs. Its site at Loughton, developed with Microsoft, will have 50 MW.",
			"Nscale is to run 20,000 Nvidia GPUs. The campus at Loughton, built with Microsoft, will have 50 MW.",
		],
		zh: [],
	},
);

corpus(
	[
		{
			kind: "chips",
			subject: "CoreWeave",
			object: "NVIDIA",
			value: exactly(50_000, "count"),
		},
		{
			kind: "capacity",
			subject: "CoreWeave",
			object: "NVIDIA",
			value: exactly(0.26, "GW"),
			qualifier: "total",
		},
	],
	{
		en: [
			"CoreWeave is to install 50,000 Nvidia GPUs. The site at Denton, built with Core Scientific, will have 260 MW.",
			"CoreWeave is to install 50,000 Nvidia GPUs. The campus in Denton, developed with Core Scientific, will have 260MW.",
		],
	},
);

/** What a contract just told comes to. */
corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(300e9, "USD"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(4.5, "GW"),
			qualifier: "total",
		},
	],
	{
		zh: [
			"OpenAI与甲骨文签下3000亿美元的云服务合同。这份合同对应的算力是4.5吉瓦。",
		],
	},
);

// Plans that somebody has, and letters of intent, run nothing.
corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "total",
		value: exactly(10, "GW"),
	},
	{
		zh: ["OpenAI与英伟达已有10GW的规划。", "OpenAI與輝達已有10GW的計劃。"],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "total",
		value: atLeast(10, "GW"),
	},
	{
		en: [
			"Nvidia speaks of a deal with OpenAI for at least 10 GW of systems and up to three new sites.",
		],
	},
);

/** What was planned before is not of the supplier of now. */
corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "AMD",
			value: exactly(6, "GW"),
			qualifier: "total",
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			value: exactly(10, "GW"),
			qualifier: "total",
		},
	],
	{
		zh: [
			"AMD与OpenAI官宣合作，总规模6GW。OpenAI此前已有10GW的规划，这次又添一笔。",
			"AMD与OpenAI宣布合作，OpenAI将部署6GW的AMD GPU。市场认为AMD冲着英伟达而来。OpenAI此前已有10GW的规划，靠多家供应商分摊风险。",
			"AMD拿下OpenAI的6GW订单。此前OpenAI已规划10GW，由多家供应商分担。",
		],
	},
);

// Who reckons what others build builds nothing.
nothing([
	"JLL sees 10 GW of data centers starting construction this year.",
	"UBS reckons with 1 GW of data center capacity.",
	"摩根士丹利预计将有10吉瓦的数据中心动工。",
	"英伟达押注OpenAI，1GW要花多少钱",
]);
/** A step of a plan, and what it is in all. */
const stepOf = (subject: string, part: number, whole: number) =>
	[
		{
			kind: "capacity",
			subject,
			qualifier: "first",
			value: exactly(part, "GW"),
		},
		{
			kind: "capacity",
			subject,
			qualifier: "total",
			value: exactly(whole, "GW"),
		},
	] as const;

corpus(stepOf("CoreWeave", 0.1, 0.3), {
	en: [
		"CoreWeave plans a site in Lancaster: 100 megawatts in the initial build-out, 300 megawatts in all.",
	],
});

corpus(
	[
		...stepOf("Crusoe", 0.2, 1.2),
		{
			kind: "milestone",
			subject: "Crusoe",
			qualifier: "first-capacity",
			when: { from: "2026-01-01", to: "2026-12-31" },
		},
		{
			kind: "milestone",
			subject: "Crusoe",
			qualifier: "full-capacity",
			when: { from: "2027-01-01", to: "2027-12-31" },
		},
	],
	{
		en: [
			"At Crusoe's site 200 MW will be ready in 2026 and all 1.2 GW in 2027.",
		],
	},
);

// The whole of which a part is told.
corpus(
	[
		{
			kind: "capacity",
			subject: "Meta",
			qualifier: "total",
			value: exactly(2, "GW"),
		},
		{
			kind: "milestone",
			subject: "Meta",
			qualifier: "first-capacity",
			when: { from: "2027-01-01", to: "2027-03-31" },
		},
	],
	{
		en: [
			"The first phase of Meta's 2-gigawatt Hyperion campus opens in early 2027.",
		],
	},
);
corpus(
	[
		{
			kind: "capacity",
			subject: "Crusoe",
			qualifier: "first",
			value: exactly(0.2, "GW"),
		},
		{
			kind: "milestone",
			subject: "Crusoe",
			qualifier: "first-capacity",
			when: { from: "2027-01-01", to: "2027-03-31" },
		},
	],
	{
		en: ["Crusoe's first phase, with 200 MW of capacity, opens in early 2027."],
	},
);

// Numbers that leave their unit to the power before them.
const ran = (subject: string, power: number) =>
	({
		kind: "capacity",
		subject,
		qualifier: "online",
		value: exactly(power, "GW"),
	}) as const;
corpus(
	[
		ran("OpenAI", 1.9),
		ran("Anthropic", 1.4),
		{
			kind: "capacity",
			subject: "OpenAI",
			qualifier: "total",
			value: exactly(30, "GW"),
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			qualifier: "full-capacity",
			when: { to: "2030-12-31" },
		},
	],
	{
		en: [
			"OpenAI told investors it had 1.9 gigawatts running in 2024, versus 1.4 gigawatts for Anthropic, and expects to reach 30 gigawatts by 2030.",
		],
	},
);
corpus(
	[
		{
			kind: "capacity",
			subject: "Crusoe",
			qualifier: "total",
			value: exactly(2.7, "GW"),
		},
		{
			kind: "capacity",
			subject: "Crusoe",
			qualifier: "total",
			value: upTo(10, "GW"),
		},
	],
	{
		en: [
			"Crusoe's facility will now be 2.7 gigawatts, and in all could scale up to 10.",
		],
	},
);
corpus(ran("CoreWeave", 0.59), {
	en: [
		"CoreWeave has 590 megawatts of active power, and its staff grew to 800 in 2024.",
	],
});

// What machines store is no power of systems.
corpus(
	{
		kind: "capacity",
		subject: "Meta",
		qualifier: "total",
		value: exactly(2, "GW"),
	},
	{ zh: ["Meta建2吉瓦园区，另建500兆瓦储能电站。"] },
);
corpus(
	{
		kind: "capacity",
		subject: "Crusoe",
		qualifier: "total",
		value: exactly(0.2, "GW"),
	},
	{ zh: ["Crusoe建200兆瓦园区，由燃气轮机供电。"] },
);

// What else grows to a number is no power.
corpus(
	{
		kind: "capacity",
		subject: "Meta",
		qualifier: "total",
		value: exactly(2, "GW"),
	},
	{
		en: [
			"Meta will run 2 gigawatts in Ohio while its headcount expands to 80,000 over time.",
			"Meta will run 2 gigawatts in Ohio, the number of sites rising to six.",
		],
	},
);

// The first of it runs by now.
corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "online",
		value: exactly(1, "GW"),
	},
	{
		en: [
			"OpenAI's first gigawatt of Nvidia systems came online in Abilene on Monday.",
			"OpenAI's first gigawatt of Nvidia systems went live this week.",
			"OpenAI's first gigawatt of Nvidia systems began running on Monday.",
		],
		zh: [
			"OpenAI首个1吉瓦英伟达系统已上线。",
			"OpenAI首个1吉瓦英伟达系统已在阿比林投入运行。",
		],
	},
);

// What several suppliers bring together is no single one's.
corpus(
	[
		...(["NVIDIA", "Broadcom"] as const).map((object) => ({
			kind: "capacity" as const,
			subject: "OpenAI",
			object,
			qualifier: "total" as const,
			value: exactly(10, "GW"),
		})),
		{
			kind: "capacity" as const,
			subject: "OpenAI",
			qualifier: "total" as const,
			value: exactly(20, "GW"),
		},
	],
	{
		zh: [
			"OpenAI向英伟达采购10吉瓦，又向博通采购10吉瓦，总算力20吉瓦。",
			"OpenAI宣布與博通新增10GW算力。連同9月向輝達採購的10GW，總算力達20GW。",
		],
		en: [
			"OpenAI has 10 gigawatts coming from Nvidia and 10 gigawatts from Broadcom, 20 gigawatts in all.",
		],
	},
);
corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		qualifier: "total",
		value: exactly(26, "GW"),
	},
	{
		zh: [
			"OpenAI与AMD、博通、英伟达的协议合计26吉瓦。",
			"OpenAI与英伟达、AMD和博通的协议锁定26吉瓦算力。",
		],
	},
);
// One of two partners may supply it all.
corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "total",
		value: exactly(10, "GW"),
	},
	{ zh: ["OpenAI与英伟达的协议涉及10吉瓦。"] },
);

// What a site may grow to has the supplier of what it begins with.
corpus(
	[
		{
			kind: "capacity",
			subject: "Nscale",
			object: "NVIDIA",
			qualifier: "total",
			value: exactly(0.24, "GW"),
		},
		{
			kind: "capacity",
			subject: "Nscale",
			object: "NVIDIA",
			qualifier: "total",
			value: exactly(1.2, "GW"),
		},
	],
	{
		en: [
			"Nscale will build 240 MW of Nvidia systems in Texas. It intends to expand the site to 1.2 GW over time.",
			"Nscale will build 240 MW of Nvidia systems in Texas, with an option to go to 1.2 GW.",
		],
		zh: ["Nscale将在得州建240兆瓦英伟达系统。园区日后增至1.2吉瓦。"],
	},
);
corpus(
	[
		{
			kind: "capacity",
			subject: "Nscale",
			object: "NVIDIA",
			qualifier: "total",
			value: exactly(0.24, "GW"),
		},
		{
			kind: "capacity",
			subject: "Nscale",
			object: "NVIDIA",
			qualifier: "total",
			value: upTo(1.2, "GW"),
		},
	],
	{
		en: [
			"Nscale will build 240 MW of Nvidia systems in Texas, with an option for up to 1.2 GW.",
		],
	},
);
// All that it has is not what the site grows to.
corpus(
	[
		{
			kind: "capacity",
			subject: "Nscale",
			object: "NVIDIA",
			qualifier: "total",
			value: exactly(0.24, "GW"),
		},
		{
			kind: "capacity",
			subject: "Nscale",
			qualifier: "total",
			value: exactly(3, "GW"),
		},
	],
	{
		en: [
			"Nscale will build 240 MW of Nvidia systems in Texas. Nscale plans 3 GW in all.",
		],
	},
);

// The first of its kind is no first part of it.
corpus(
	{
		kind: "capacity",
		subject: "Meta",
		qualifier: "total",
		value: exactly(1, "GW"),
	},
	{
		en: [
			"Meta's first gigawatt cluster is called Prometheus.",
			"Meta plans the first gigawatt-scale training cluster anywhere.",
		],
		zh: ["Meta有望成为首个拥有1吉瓦超级集群的公司。"],
	},
);
corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "first",
		value: exactly(1, "GW"),
	},
	{
		en: ["OpenAI will deploy the first gigawatt of Nvidia systems."],
	},
);

// What is being built does not run yet; what went into service does.
corpus(
	{
		kind: "capacity",
		subject: "Crusoe",
		value: exactly(1.2, "GW"),
		qualifier: "total",
	},
	{
		en: [
			"Crusoe already has a 1.2-gigawatt data center under construction in Abilene, Texas.",
			"Crusoe now has a 1.2 GW campus in development in Abilene.",
		],
	},
);
corpus(
	{
		kind: "capacity",
		subject: "KDDI",
		value: exactly(0.048, "GW"),
		qualifier: "online",
	},
	{
		en: [
			"KDDI's data centre south of Osaka went into service last Thursday: 48 megawatts.",
		],
	},
);

// The parts of a whole leave their unit to it.
corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			value: exactly(26, "GW"),
			qualifier: "total",
		},
		...(
			[
				["NVIDIA", 10],
				["AMD", 6],
				["Broadcom", 10],
			] as const
		).map(([object, size]) => ({
			kind: "capacity" as const,
			subject: "OpenAI",
			object,
			value: exactly(size, "GW"),
			qualifier: "total" as const,
		})),
	],
	{
		en: [
			"OpenAI has now booked 26 gigawatts of compute: 10 from Nvidia, 6 from AMD, 10 from Broadcom.",
			"OpenAI's 26 gigawatts break down as 10 from Nvidia, 6 from AMD and 10 from Broadcom.",
			"OpenAI has booked 26 gigawatts (10 from Nvidia, 6 from AMD, 10 from Broadcom).",
		],
		zh: ["OpenAI目前锁定26吉瓦算力：英伟达10吉瓦、AMD 6吉瓦、博通10吉瓦。"],
	},
);
