import { corpus, exactly, type Fact } from "../corpus.ts";

const capacity = (gigawatts: number): Fact => ({
	...{ kind: "capacity", subject: "OpenAI", object: "AMD" },
	...{ qualifier: "total", value: exactly(gigawatts, "GW") },
});

// Of two figures the article itself takes one back.
corpus([capacity(6), { ...capacity(10), denied: true }], {
	en: [
		"OpenAI will deploy 6 gigawatts of AMD GPUs, not 10 gigawatts.",
		"OpenAI will deploy 6 gigawatts of AMD GPUs rather than 10 gigawatts.",
		"OpenAI will deploy 6 gigawatts of AMD GPUs. Correction: an earlier report said that OpenAI would deploy 10 gigawatts of AMD GPUs.",
		"OpenAI will deploy 6 gigawatts of AMD GPUs. An earlier version of this article said OpenAI would deploy 10 gigawatts of AMD GPUs.",
	],
	zh: [
		"OpenAI将部署6吉瓦而非10吉瓦的AMD芯片。",
		"OpenAI將部署的AMD晶片不是10吉瓦而是6吉瓦。",
		"更正：此前報道稱OpenAI將部署10吉瓦的AMD晶片，實為6吉瓦。",
	],
});

// A sum for each step makes no capacity of that step; and a comparison takes nothing back.
corpus(
	{
		...{ kind: "tranche", subject: "NVIDIA", object: "OpenAI" },
		...{ qualifier: "each", value: exactly(10e9, "USD") },
	},
	{
		en: [
			"Nvidia will pay OpenAI $10 billion for each gigawatt of capacity that comes online.",
		],
	},
);
corpus([capacity(6)], {
	en: ["OpenAI will deploy 6 gigawatts of AMD GPUs, not only in Texas."],
});

// What may befall a deal has not befallen it.
corpus(
	{
		...{ kind: "investment", subject: "Google", object: "Anthropic" },
		value: exactly(30e9, "USD"),
	},
	{ zh: ["谷歌对Anthropic的投资或缩水至300亿美元。"] },
);

// A figure that takes the place of a wrong one is of the same fact.
const round = (sum: number): Fact => ({
	...{ kind: "funding-round", subject: "摩尔线程" },
	value: exactly(sum, "CNY"),
});
corpus([round(7.5e9), { ...round(8e9), denied: true }], {
	zh: [
		"更正：本报此前报道摩尔线程拟募资80亿元有误，正确数字为75亿元。",
		"此前报道摩尔线程拟募资80亿元人民币有误，应为75亿元人民币。",
	],
});
const raised = (sum: number): Fact => ({
	...{ kind: "funding-round", subject: "Mistral" },
	value: exactly(sum, "USD"),
});
corpus([raised(1.5e9), { ...raised(2e9), denied: true }], {
	en: [
		"Correction: an earlier report said that Mistral raised $2 billion; the correct figure is $1.5 billion.",
	],
});

// A figure told to be wrong is of the same fact as the one in its place, whatever it is of.
const ordered = (sum: number): Fact => ({
	...{ kind: "purchase", subject: "Oracle", object: "NVIDIA" },
	value: exactly(sum, "USD"),
});
corpus([ordered(14e9), { ...ordered(40e9), denied: true }], {
	en: [
		"Oracle will buy $14 billion of Nvidia chips, not $40 billion as reported earlier.",
		"Oracle will buy $14 billion of Nvidia chips rather than $40 billion.",
	],
	zh: ["甲骨文将采购140亿美元的英伟达芯片，而非此前报道的400亿美元。"],
});
const took = (sum: number): Fact => ({
	...{ kind: "funding-round", subject: "OpenAI" },
	value: exactly(sum, "USD"),
});
corpus([took(28e9), { ...took(40e9), denied: true }], {
	en: ["OpenAI raised $28 billion rather than $40 billion, an investor said."],
	zh: ["OpenAI募资280亿美元，而不是400亿美元。"],
});
