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
	{ zh: ["輝達以逾9億美元延攬Enfabrica執行長並取得技術授權。"] },
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
		subject: "SoftBank",
		object: "Ampere Computing",
		value: exactly(6.5e9, "USD"),
	},
	{
		en: ["SoftBank will acquire Ampere Computing for $6.5 billion."],
		zh: ["软银将以65亿美元收购Ampere Computing。"],
	},
);
