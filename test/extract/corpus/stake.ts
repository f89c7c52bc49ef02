import { about, atLeast, between, corpus, exactly, upTo } from "../corpus.ts";

corpus(
	{
		kind: "stake",
		subject: "NVIDIA",
		object: "Intel",
		value: about(4, "percent"),
	},
	{
		en: [
			"Nvidia will own roughly 4% of Intel.",
			"The purchase leaves Nvidia with a stake of about 4% in Intel.",
		],
		zh: ["英伟达将持有英特尔约4%的股份。", "輝達將取得英特爾約4%股權。"],
	},
);

corpus(
	{
		kind: "stake",
		subject: "Microsoft",
		object: "OpenAI",
		value: exactly(27, "percent"),
	},
	{
		en: [
			"Microsoft's 27 percent stake in OpenAI makes it the largest holder.",
			"Microsoft owns 27% of OpenAI.",
			"Microsoft emerged with a 27% holding in OpenAI.",
		],
		zh: [
			"微软持有OpenAI 27%的股权。",
			"微軟持股OpenAI 27%。",
			"OpenAI有27%的股份归微软所有。",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "OpenAI",
		object: "AMD",
		value: upTo(10, "percent"),
	},
	{
		en: ["The warrants let OpenAI acquire as much as 10% of AMD."],
		zh: [
			"OpenAI可通过认股权证取得AMD最多10%的股权。",
			"OpenAI最多可取得超微10%股權。",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "OpenAI",
		object: "AMD",
		value: exactly(10, "percent"),
	},
	{
		zh: [
			"若全部行权，OpenAI将持有AMD 10%的股份。",
			"認股權全數執行後，OpenAI將握有超微一成股權。",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "Meta",
		object: "Scale AI",
		value: exactly(49, "percent"),
	},
	{
		en: [
			"Meta is taking a 49% stake in Scale AI.",
			"Meta holds 49% of Scale AI.",
		],
		zh: ["Meta收购Scale AI 49%的股份。", "Meta取得Scale AI 49%股權。"],
	},
);

corpus(
	{
		kind: "stake",
		subject: "NVIDIA",
		object: "CoreWeave",
		value: atLeast(6, "percent"),
	},
	{
		en: ["Nvidia owns more than 6% of CoreWeave."],
		zh: ["英伟达持有CoreWeave超过6%的股份。", "輝達持有CoreWeave逾6%股權。"],
	},
);

corpus(
	{
		kind: "stake",
		subject: "SoftBank",
		object: "Arm",
		value: about(90, "percent"),
	},
	{
		en: ["SoftBank owns about 90% of Arm."],
		zh: ["软银持有Arm约九成股份。", "軟銀持有安謀約90%股權。"],
	},
);

corpus(
	{
		kind: "stake",
		subject: "SoftBank",
		object: "OpenAI",
		value: about(11, "percent"),
	},
	{
		en: ["SoftBank's holding in OpenAI will rise to about 11%."],
		zh: [
			"软银对OpenAI的持股将升至约11%。",
			"軟銀持有OpenAI的股權約為11%。",
			"OpenAI约11%的股份由软银持有。",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "Amazon",
		object: "Anthropic",
		value: between(15, 19, "percent"),
	},
	{
		en: ["Amazon is estimated to own between 15% and 19% of Anthropic."],
		zh: ["据估计，亚马逊持有Anthropic 15%至19%的股份。"],
	},
);
