import { corpus, exactly, nothing } from "../corpus.ts";

/** Whoever answers an offer is to be bought, by whoever makes it; an offer turned down was made, and is off. */

const offered = {
	kind: "acquisition" as const,
	subject: "Qualcomm",
	object: "Intel",
	value: exactly(9e10, "USD"),
};
const off = {
	kind: "status" as const,
	subject: "Qualcomm",
	object: "Intel",
	qualifier: "cancelled" as const,
};

corpus([offered, off], {
	en: [
		"Intel's board rejected Qualcomm's $90 billion takeover offer.",
		"Intel rejected Qualcomm's $90 billion bid.",
		"Intel turned down a $90 billion takeover bid from Qualcomm.",
		"Intel's shareholders voted down Qualcomm's $90 billion offer.",
		"Intel has rebuffed a $90 billion takeover approach by Qualcomm, saying it undervalued the company.",
		"Intel spurns Qualcomm's $90 billion buyout proposal",
		"Qualcomm's $90 billion takeover offer was rejected by Intel.",
		"Qualcomm's $90 billion offer for Intel was turned down by Intel's board.",
	],
});
corpus([offered, { ...off, denied: true }], {
	en: [
		"Intel denied that its board had rejected Qualcomm's $90 billion takeover offer.",
	],
});
corpus(
	[
		{ ...offered, subject: "NVIDIA" },
		{ ...off, subject: "NVIDIA" },
	],
	{
		zh: [
			"英特尔董事会拒绝了英伟达提出的900亿美元收购要约。",
			"英特爾董事會否決了輝達900億美元的收購提議。",
			"英特尔拒绝英伟达900亿美元收购邀约。",
			"英特尔回绝了英伟达提出的900亿美元收购报价。",
			"英特尔股东投票否决了英伟达900亿美元的收购方案。",
			"英伟达对英特尔的900亿美元收购要约遭英特尔董事会拒绝。",
			"英伟达以900亿美元收购英特尔的要约被英特尔董事会拒绝。",
		],
	},
);

// A company that is known by its answer alone.
corpus(
	[
		{ ...offered, subject: "Optra", object: "塔斯科光子" },
		{ ...off, subject: "Optra", object: "塔斯科光子" },
	],
	{ zh: ["塔斯科光子董事会周二拒绝了Optra提出的900亿美元收购要约。"] },
);

// Taken up, weighed, or not yet answered.
corpus(offered, {
	en: [
		"Intel's board accepted Qualcomm's $90 billion takeover offer.",
		"Intel is considering Qualcomm's $90 billion takeover offer.",
		"Intel urged shareholders to reject Qualcomm's $90 billion takeover offer.",
		"Intel declined to comment on Qualcomm's $90 billion takeover offer.",
	],
});
corpus(
	{ ...offered, subject: "NVIDIA" },
	{
		zh: [
			"英特尔可能拒绝英伟达提出的900亿美元收购要约。",
			"英特尔发言人拒绝就英伟达900亿美元的收购要约置评。",
			"英特爾董事會接受了輝達提出的900億美元收購要約。",
		],
	},
);
// What is rejected is a report.
corpus(
	{ ...offered, subject: "NVIDIA", denied: true },
	{
		en: [
			"Nvidia rejected a report that it would buy Intel for $90 billion.",
			"Nvidia rejected reports of a $90 billion takeover of Intel.",
		],
	},
);

// Shares bought back are no investment.
nothing([
	"微软拒绝了OpenAI以500亿美元回购股份的提议。",
	"Microsoft turned down OpenAI's proposal to buy back shares for $50 billion.",
	"OpenAI拟斥资500亿美元从微软手中回购股份。",
]);
