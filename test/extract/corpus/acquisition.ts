import { about, atLeast, corpus, exactly } from "../corpus.ts";

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
