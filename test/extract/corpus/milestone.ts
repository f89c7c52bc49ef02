import {
	atLeast,
	corpus,
	exactly,
	type Fact,
	nothing,
	upTo,
} from "../corpus.ts";

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "first-capacity",
		when: { from: "2026-07-01", to: "2026-12-31" },
	},
	{
		en: [
			"The first Nvidia systems for OpenAI will come online in the second half of 2026.",
			"OpenAI's initial Nvidia deployment is slated for the back half of 2026.",
			"OpenAI will switch on its first Nvidia systems in H2 2026.",
			"The first phase of OpenAI's Nvidia systems is targeted for the second half of next year.",
		],
		zh: [
			"OpenAI的首批英伟达系统定于2026年下半年上线。",
			"輝達為OpenAI建置的首套系統預計2026年下半年啟用。",
			"首期英伟达系统将在2026年下半年为OpenAI投入运营。",
			"OpenAI的首个英伟达系统计划于明年下半年部署。",
		],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "AMD",
		qualifier: "first-capacity",
		when: { from: "2026-07-01", to: "2026-09-30" },
	},
	{
		en: [
			"OpenAI is due to receive its first AMD chips in the third quarter of 2026.",
		],
		zh: [
			"OpenAI首批AMD芯片预计2026年第三季度交付。",
			"OpenAI的首批超微晶片將於2026年第3季到貨。",
		],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "Anthropic",
		object: "Google",
		qualifier: "first-capacity",
		when: { from: "2026-10-01", to: "2026-12-31" },
	},
	{
		en: ["Anthropic's first capacity from Google is expected in late 2026."],
		zh: ["Anthropic的首批谷歌TPU算力将于2026年底上线。"],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "Cerebras",
		qualifier: "first-capacity",
		when: { from: "2027-01-01", to: "2027-03-31" },
	},
	{
		en: ["OpenAI's first Cerebras systems will go live in early 2027."],
		zh: ["OpenAI的首批Cerebras系统将在2027年初上线。"],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "Stargate",
		qualifier: "first-capacity",
		when: { from: "2026-05-01", to: "2026-08-31" },
	},
	{
		en: ["The first Stargate data center will open in mid-2026."],
		zh: ["首座“星际之门”数据中心将于2026年年中启用。"],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "full-capacity",
		when: { to: "2029-12-31" },
	},
	{ zh: ["OpenAI的輝達系統預計2030年前全數完工。"] },
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "Broadcom",
		qualifier: "full-capacity",
		when: { to: "2029-12-31" },
	},
	{
		en: [
			"The rollout of Broadcom's accelerators at OpenAI will be finished by the end of 2029.",
		],
		zh: ["博通为OpenAI部署的加速器将在2029年底前全部完成。"],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "agreement",
	},
	{
		en: [
			"Nvidia and OpenAI expect to finalize the details of the partnership in the coming weeks.",
		],
		zh: ["英伟达与OpenAI预计未来数周内敲定合作细节。"],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "agreement",
		when: { to: "2025-12-31" },
	},
	{
		en: [
			"Nvidia and OpenAI hope to finalize their agreement by the end of 2025.",
		],
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
			"OpenAI is designing its own AI chip with Broadcom.",
			"Broadcom is helping OpenAI develop an in-house processor.",
			"OpenAI has teamed up with Broadcom on a custom chip of its own.",
		],
		zh: ["博通協助OpenAI設計自研晶片。", "OpenAI與博通聯手開發自家AI晶片。"],
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
			"OpenAI and Broadcom plan to ship OpenAI's first in-house chip next year.",
		],
		zh: [
			"OpenAI将与博通合作，2026年量产自研芯片。",
			"OpenAI攜手博通打造的自研晶片將於明年量產。",
		],
	},
);

corpus(
	{ kind: "milestone", subject: "OpenAI", qualifier: "own-chip", denied: true },
	{
		en: ["OpenAI has abandoned plans to make its own chip."],
		zh: ["OpenAI已放弃自研芯片计划。"],
	},
);

corpus(
	{ kind: "milestone", subject: "Meta", qualifier: "own-chip" },
	{
		en: ["Meta is testing its first in-house chip for AI training."],
		zh: ["Meta正在测试首款自研AI训练芯片。"],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "full-capacity",
		when: { to: "2029-12-31" },
	},
	{
		en: ["OpenAI expects to finish deploying its Nvidia systems before 2030."],
		zh: ["OpenAI的英伟达系统将在2030年前全部部署完毕。"],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "agreement",
	},
	{
		en: ["OpenAI and Nvidia aim to settle the final terms of their deal soon."],
		zh: ["輝達與OpenAI將在近期敲定最終合約。"],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "agreement",
		when: { to: "2025-12-31" },
	},
	{ zh: ["英伟达与OpenAI争取在2025年底前敲定最终协议。"] },
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "Broadcom",
		qualifier: "own-chip",
	},
	{ zh: ["OpenAI正与博通合作研发自有AI芯片。"] },
);

corpus(
	{ kind: "milestone", subject: "OpenAI", qualifier: "own-chip", denied: true },
	{
		en: ["OpenAI has given up on developing an in-house chip."],
		zh: ["OpenAI不再自行研發晶片。"],
	},
);

corpus(
	{ kind: "milestone", subject: "Meta", qualifier: "own-chip" },
	{ zh: ["Meta正測試自家研發的AI晶片。"] },
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Cerebras",
			qualifier: "total",
			value: upTo(0.75, "GW"),
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "Cerebras",
			qualifier: "first-capacity",
			when: { from: "2026-01-01", to: "2026-03-31" },
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "Cerebras",
			qualifier: "full-capacity",
			when: { to: "2028-12-31" },
		},
	],
	{
		zh: [
			"OpenAI向Cerebras采购最高750兆瓦，首批明年一季度启用，2028年底前全部到位。",
		],
	},
);

corpus(
	[
		{
			kind: "milestone",
			subject: "Nscale",
			qualifier: "first-capacity",
			when: { from: "2027-01-01", to: "2027-03-31" },
		},
		{
			kind: "milestone",
			subject: "Nscale",
			qualifier: "full-capacity",
			when: { to: "2028-12-31" },
		},
	],
	{
		en: [
			"Phase one of Nscale's campus opens in early 2027 and the rest follows by 2028.",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "xAI",
			qualifier: "total",
			value: exactly(2, "GW"),
		},
		{
			kind: "milestone",
			subject: "xAI",
			qualifier: "full-capacity",
			when: { to: "2026-12-31" },
		},
	],
	{ zh: ["xAI计划在2026年底前将算力提升至2吉瓦。"] },
);

corpus(
	[
		{
			kind: "capacity",
			subject: "Anthropic",
			object: "Google",
			qualifier: "total",
			value: exactly(1, "GW"),
		},
		{
			kind: "milestone",
			subject: "Anthropic",
			object: "Google",
			qualifier: "full-capacity",
			when: { to: "2026-12-31" },
		},
	],
	{
		en: ["Anthropic will deploy 1 gigawatt of Google TPUs by the end of 2026."],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "Meta",
		object: "Google",
		qualifier: "first-capacity",
		when: { from: "2027-01-01" },
	},
	{ zh: ["Meta拟2027年起在自家数据中心部署谷歌TPU。"] },
);

corpus(
	{
		kind: "milestone",
		subject: "Meta",
		object: "AMD",
		qualifier: "first-capacity",
		when: { from: "2026-07-01", to: "2026-12-31" },
	},
	{ en: ["Meta will start deploying AMD's chips in the second half of 2026."] },
);

corpus(
	{
		kind: "milestone",
		subject: "Meta",
		object: "Oracle",
		qualifier: "agreement",
		when: { to: "2026-03-31" },
	},
	{
		en: [
			"Contracts between Oracle and Meta are to be signed by the end of March 2026.",
		],
		zh: ["甲骨文与Meta预计于2026年3月底前签署最终协议。"],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "Apple",
		object: "Broadcom",
		qualifier: "own-chip",
		when: { from: "2027-01-01", to: "2027-12-31" },
	},
	{
		en: [
			"Apple is developing a server chip of its own with Broadcom, due in 2027.",
		],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "Meta",
		object: "TSMC",
		qualifier: "own-chip",
		when: { from: "2026-01-01", to: "2026-03-31" },
	},
	{ zh: ["Meta計劃2026年第一季試產自家AI訓練晶片，由台積電代工。"] },
);

corpus(
	{
		kind: "milestone",
		subject: "Meta",
		object: "Samsung",
		qualifier: "own-chip",
		denied: true,
	},
	{ zh: ["Meta没有与三星合作自研芯片的计划。"] },
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "AMD",
		qualifier: "first-capacity",
		when: { from: "2026-07-01", to: "2026-12-31" },
	},
	{ en: ["AMD will begin shipping to OpenAI in the second half of 2026."] },
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "AMD",
		qualifier: "first-capacity",
		when: { from: "2026-07-01", to: "2026-12-31" },
	},
	{
		en: [
			"OpenAI's first AMD chips aren't due until the second half of 2026.",
			"OpenAI takes delivery of the first AMD chips in the second half of 2026.",
			"Shipments of AMD's MI450 to OpenAI are slated for the second half of 2026.",
		],
		zh: [
			"OpenAI要到2026年下半年才收到首批AMD芯片。",
			"OpenAI 2026年下半年將率先採用超微MI450。",
		],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "Meta",
		object: "Google",
		qualifier: "first-capacity",
		when: { from: "2027-01-01" },
	},
	{
		en: ["Meta will get access to Google's TPUs from 2027."],
		zh: ["Meta从2027年起使用谷歌TPU。", "Meta最快2027年部署谷歌TPU。"],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "Nebius",
			object: "NVIDIA",
			qualifier: "total",
			value: exactly(5, "GW"),
		},
		{
			kind: "milestone",
			subject: "Nebius",
			object: "NVIDIA",
			qualifier: "full-capacity",
			when: { to: "2030-12-31" },
		},
	],
	{
		en: ["Nebius plans 5 GW of Nvidia systems by 2030."],
		zh: ["Nebius目標2030年底前建成5吉瓦輝達系統。"],
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
			kind: "milestone",
			subject: "OpenAI",
			object: "Cerebras",
			qualifier: "full-capacity",
			when: { from: "2028-01-01", to: "2028-12-31" },
		},
	],
	{
		en: [
			"OpenAI agreed to buy 750 MW from Cerebras. The last phase is due in 2028.",
		],
		zh: ["OpenAI向Cerebras采购750兆瓦。最后一期2028年交付。"],
	},
);

// A takeover that is completed, a commitment that is due and a chip in doubt put nothing into service.
nothing([
	"SoftBank is to acquire DigitalBridge. The firms expect to complete in the second half of 2026.",
	"研调机构：OpenAI自研芯片恐喊卡",
]);

/** Parts that the rest follows, and what is to stand in all. */
corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "AMD",
			qualifier: "total",
			value: exactly(6, "GW"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "AMD",
			qualifier: "first",
			value: exactly(1, "GW"),
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "AMD",
			qualifier: "first-capacity",
			when: { from: "2026-07-01", to: "2026-12-31" },
		},
	],
	{
		en: [
			"OpenAI agreed to deploy 6 gigawatts of AMD's GPUs, beginning with 1 gigawatt in the second half of 2026.",
			"OpenAI will take 6 gigawatts from AMD, starting with 1 gigawatt of MI450s in the second half of 2026.",
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
			kind: "milestone",
			subject: "OpenAI",
			object: "Cerebras",
			qualifier: "full-capacity",
			when: { to: "2028-12-31" },
		},
	],
	{
		en: [
			"OpenAI has ordered 750 megawatts from Cerebras, and the whole 750 is to be running by 2028.",
		],
		zh: ["OpenAI向Cerebras订购750兆瓦，所有系统2028年底前部署到位。"],
	},
);

/** Windows that point back to the year before them. */
corpus(
	[
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "Broadcom",
			qualifier: "own-chip",
			when: { from: "2026-01-01", to: "2026-12-31" },
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "Broadcom",
			qualifier: "first-capacity",
			when: { from: "2026-07-01", to: "2026-12-31" },
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "Broadcom",
			qualifier: "full-capacity",
			when: { to: "2029-12-31" },
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Broadcom",
			qualifier: "total",
			value: exactly(10, "GW"),
		},
	],
	{
		en: [
			"OpenAI's first in-house chip, built with Broadcom, is due in 2026; 10 gigawatts of racks begin to arrive in the second half of that year and are to be complete by the end of 2029.",
		],
	},
);

/** The designer is whom the text is about. */
corpus(
	{
		kind: "milestone",
		subject: "Meta",
		object: "Broadcom",
		qualifier: "own-chip",
		when: { to: "2026-12-31" },
	},
	{
		zh: [
			"Meta业绩超预期。自研芯片将与博通合作，2026年底前推出。",
			"Meta業績勝預期。自研晶片將與博通合作，2026年底前推出。",
		],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "Oracle",
		qualifier: "own-chip",
		denied: true,
	},
	{
		en: ["Oracle has scrapped its in-house training chip."],
		zh: ["甲骨文业绩失色。董事长说，往后不再自行设计芯片。"],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "Oracle",
		qualifier: "full-capacity",
		when: { from: "2028-01-01", to: "2028-12-31" },
		denied: true,
	},
	{ zh: ["甲骨文否认OpenAI的数据中心延至2028年完工。"] },
);

/** Shipments of a year, compared or forecast. */
nothing([
	"英伟达今年很忙。法人估AI服务器明年出货再增三成。",
	"英偉達今年很忙，這等於今年全年出貨。",
]);

/** Of whom the capacity was bought right before; what was planned, also where its time is over. */
corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Amazon",
			value: exactly(3.8e10, "USD"),
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "Amazon",
			qualifier: "full-capacity",
			when: { to: "2026-12-31" },
		},
	],
	{
		en: [
			"OpenAI signed a $38 billion cloud contract with AWS. OpenAI starts at once; all the capacity is to be in place by the end of 2026.",
		],
		zh: [
			"OpenAI与亚马逊云签下380亿美元的算力合约，所有算力2026年底前部署到位。",
		],
	},
);

corpus(
	[
		{
			kind: "chips",
			subject: "OpenAI",
			object: "NVIDIA",
			value: upTo(8000, "count"),
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "NVIDIA",
			qualifier: "first-capacity",
			when: { from: "2025-01-01", to: "2025-03-31" },
		},
	],
	{
		en: [
			"OpenAI was to take up to 8,000 Nvidia GPUs in the first quarter of 2025.",
		],
	},
);

// The first systems, with their make aside or the customer behind the window.
corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "first-capacity",
		when: { from: "2026-10-01", to: "2026-12-31" },
	},
	{
		zh: [
			"英伟达首批Vera Rubin明年第四季度在OpenAI上线。",
			"英偉達首批系統預計2026年第四季度在OpenAI投入運作。",
		],
	},
);

corpus(
	[
		{
			kind: "milestone",
			subject: "Anthropic",
			object: "Google",
			qualifier: "first-capacity",
			when: { from: "2027-01-01" },
		},
		{
			kind: "capacity",
			subject: "Anthropic",
			object: "Google",
			qualifier: "total",
			value: exactly(5, "GW"),
		},
	],
	{
		en: ["Google will supply Anthropic with 5 gigawatts of TPUs from 2027."],
		zh: ["谷歌将自2027年起向Anthropic提供5吉瓦TPU算力。"],
	},
);

// A chip designed together is one's own.
corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "Broadcom",
		qualifier: "own-chip",
		when: { from: "2026-10-01", to: "2026-12-31" },
	},
	{
		en: ["OpenAI's processor developed with Broadcom is due in late 2026."],
		zh: ["OpenAI與博通共同開發的晶片代號Titan，料明年底量產。"],
	},
);

const dealt = "OpenAI will deploy 10 gigawatts of Nvidia systems.";
const size: Fact = {
	kind: "capacity",
	subject: "OpenAI",
	object: "NVIDIA",
	qualifier: "total",
	value: exactly(10, "GW"),
};
const step = (
	qualifier: "first-capacity" | "full-capacity" | "agreement",
	when: Fact["when"],
): readonly Fact[] => [
	size,
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier,
		...(when === undefined ? {} : { when }),
	},
];

corpus(step("first-capacity", { from: "2026-01-01", to: "2026-12-31" }), {
	en: [
		`${dealt} The first phase is due next year.`,
		`${dealt} The initial phase starts next year.`,
		`${dealt} In 2026, the first phase will go live.`,
		`${dealt} The first phase, which goes live in 2026, will be in Texas.`,
		`${dealt} Installation is to start in 2026.`,
		`${dealt} The rollout is to start in 2026.`,
	],
});

corpus(step("full-capacity", { to: "2030-12-31" }), {
	en: [
		`${dealt} The full capacity is due by 2030.`,
		`${dealt} Full deployment is expected by 2030.`,
		`${dealt} The remainder is due by 2030.`,
		`${dealt} The rest will follow by 2030.`,
		`${dealt} The campus is to reach full capacity by 2030.`,
	],
});

corpus(step("agreement", { to: "2025-12-31" }), {
	en: [
		`${dealt} The details are to be worked out by the end of 2025.`,
		`${dealt} They hope to close the deal by the end of 2025.`,
		`${dealt} The two intend to sign by the end of 2025.`,
		`${dealt} They plan to complete the definitive agreement by the end of 2025.`,
		`${dealt} The final papers are due to be signed by the end of 2025.`,
	],
});

corpus(size, {
	en: [
		`${dealt} The first reports came last year.`,
		`${dealt} The two plan to sign up more partners.`,
	],
});

corpus(step("full-capacity", { to: "2030-12-31" }), {
	en: [`${dealt} The last of it is due by 2030.`],
});

nothing([
	"Altman wants to add a gigawatt a week.",
	"OpenAI hopes for 1 gigawatt a month.",
]);

const madeNextYear = { from: "2026-01-01", to: "2026-12-31" };
corpus(
	{
		kind: "milestone",
		subject: "Tesla",
		qualifier: "own-chip",
		when: { to: "2026-12-31" },
	},
	{ en: ["Tesla's AI5 chips will be in production by late 2026."] },
);
corpus(
	{
		kind: "milestone",
		subject: "Microsoft",
		qualifier: "own-chip",
		when: madeNextYear,
	},
	{
		en: [
			"Microsoft's coming Maia AI chip is running late, with mass production pushed to 2026.",
			"Microsoft's Maia chip will tape out in 2026.",
		],
	},
);
corpus(
	{
		kind: "milestone",
		subject: "Arm",
		qualifier: "own-chip",
		when: madeNextYear,
	},
	{
		en: [
			"Arm plans to launch its own chip next year.",
			"Arm, the chip designer, wants to ship its first silicon in 2026.",
		],
	},
);
nothing([
	"Anthropic will use Google's custom chips.",
	"Google's custom chips are used by Anthropic.",
	"Microsoft said Nvidia's Rubin chips would be in production by late 2026.",
]);

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
			kind: "milestone",
			subject: "OpenAI",
			object: "Cerebras",
			qualifier: "first-capacity",
			when: { from: "2026-01-01" },
		},
	],
	{
		en: [
			"OpenAI has ordered 750 megawatts of Cerebras systems, with deployment from 2026.",
		],
	},
);
corpus(
	[
		{
			kind: "chips",
			subject: "OpenAI",
			object: "NVIDIA",
			value: upTo(8000, "count"),
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "NVIDIA",
			qualifier: "first-capacity",
			when: { from: "2025-04-01", to: "2025-06-30" },
		},
	],
	{
		en: [
			"Initial plans had OpenAI deploying up to 8,000 NVIDIA GPUs in the second quarter of 2025.",
			"OpenAI had planned to deploy up to 8,000 NVIDIA GPUs in the second quarter of 2025.",
		],
	},
);
corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		qualifier: "total",
		value: exactly(1, "GW"),
	},
	{
		en: [
			"OpenAI will build a campus of 1 gigawatt. Construction is to start in early 2026.",
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
			kind: "milestone",
			subject: "OpenAI",
			object: "NVIDIA",
			qualifier: "agreement",
		},
	],
	{
		en: [
			"OpenAI is to deploy 10 gigawatts of Nvidia systems. Final details are expected in the coming weeks.",
			"OpenAI is to deploy 10 gigawatts of Nvidia systems. The two are working toward a definitive agreement.",
			"OpenAI is to deploy 10 gigawatts of Nvidia systems. The two are negotiating a final contract.",
		],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "TSMC",
		qualifier: "own-chip",
	},
	{
		en: [
			"OpenAI is developing its own chip. TSMC will make the chip.",
			"OpenAI is developing its own chip. The new processor will be manufactured at TSMC.",
		],
	},
);
corpus(
	{ kind: "milestone", subject: "OpenAI", qualifier: "own-chip" },
	{
		en: ["OpenAI is developing its own chip. Nvidia's chips are made by TSMC."],
	},
);

for (const [time, when] of [
	["2026年开始", { from: "2026-01-01", to: "2026-12-31" }],
	["明年开始", { from: "2026-01-01", to: "2026-12-31" }],
	["从2026年开始陆续", { from: "2026-01-01" }],
	["2026年起", { from: "2026-01-01" }],
] as const)
	corpus(
		[
			{
				kind: "capacity",
				subject: "Anthropic",
				object: "Google",
				qualifier: "total",
				value: atLeast(1, "GW"),
			},
			{
				kind: "milestone",
				subject: "Anthropic",
				object: "Google",
				qualifier: "first-capacity",
				when,
			},
		],
		{ zh: [`Anthropic将用上谷歌TPU，逾1吉瓦算力${time}到位。`] },
	);

// Final papers that are still to come, of a customer whose business nobody knows.
corpus(
	{
		kind: "milestone",
		subject: "澄海科技",
		object: "AMD",
		qualifier: "agreement",
		when: { from: "2026-01-01", to: "2026-03-31" },
	},
	{
		zh: [
			"澄海科技与AMD的正式供货协议预计2026年第一季度签署。",
			"澄海科技與AMD的正式採購合約料於2026年第一季簽訂。",
		],
	},
);

corpus(
	[
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "NVIDIA",
			qualifier: "agreement",
			when: { from: "2025-11-01", to: "2025-11-30" },
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
			"OpenAI与英伟达的意向书有望11月转为正式合同。",
			"OpenAI與輝達的意向書預計11月升級為正式供應協議。",
		],
	},
);

corpus(
	[
		{
			kind: "milestone",
			subject: "澄海科技",
			object: "AMD",
			qualifier: "agreement",
			when: { to: "2025-12-31" },
		},
		{
			kind: "status",
			subject: "AMD",
			object: "澄海科技",
			qualifier: "letter-of-intent",
		},
		{
			kind: "capacity",
			subject: "澄海科技",
			object: "AMD",
			qualifier: "total",
			value: exactly(0.3, "GW"),
		},
	],
	{
		zh: [
			"澄海科技与AMD签署意向书，拟部署300兆瓦Instinct系统，最终协议预计年底前敲定。",
		],
	},
);
