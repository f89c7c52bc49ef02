import { corpus, exactly, nothing } from "../corpus.ts";

const off = (subject: string, object: string) => ({
	kind: "status" as const,
	subject,
	object,
	qualifier: "cancelled" as const,
});

// A sale that the owners refuse is off; theirs is the company to be sold.
corpus(off("CoreWeave", "Core Scientific"), {
	en: [
		"Core Scientific shareholders rejected the merger with CoreWeave.",
		"Core Scientific's shareholders voted down the takeover by CoreWeave.",
		"Core Scientific failed to win approval for a merger with CoreWeave.",
		"Core Scientific on Thursday ended a deal for its sale to CoreWeave.",
		"CoreWeave's takeover of Core Scientific was voted down by shareholders.",
		"The takeover of Core Scientific by CoreWeave was voted down in October.",
	],
	zh: [
		"CoreWeave对Core Scientific的收购遭股东投票否决。",
		"CoreWeave曾试图买下Core Scientific，被后者股东投票否决。",
		"CoreWeave收购Core Scientific的方案最後被對方股東投票否決。",
	],
});

nothing([
	"Core Scientific's shareholders vote on CoreWeave's takeover on Thursday.",
	"Core Scientific的股东周四就CoreWeave的收购投票。",
]);
// Papers in the plural are those of all whom the text is about.
const letter = (subject: string) => ({
	kind: "status" as const,
	subject,
	object: "OpenAI",
	qualifier: "letter-of-intent" as const,
});
corpus([letter("Samsung"), letter("SK hynix")], {
	en: [
		"OpenAI unveiled partnerships with Samsung and SK hynix. The partnerships, in the form of letters of intent, centre on memory chips.",
	],
});

corpus(
	{
		kind: "status",
		subject: "MGX",
		object: "Anthropic",
		qualifier: "no-agreement",
	},
	{
		en: [
			"MGX is in talks to back Anthropic. No final agreements have been announced, and the size of MGX's part could still change.",
			"MGX is in talks to back Anthropic. No binding agreements have been signed.",
		],
	},
);

// Told by the company that is bought into.
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
	{
		en: [
			"Nokia said Nvidia will invest $1 billion for a 2.9% stake.",
			"Nokia announced Nvidia is putting in $1 billion for a 2.9% stake.",
		],
	},
);

nothing([
	"Shareholders rejected the pay plan at Intel.",
	"Sources say OpenAI has dropped plans for foundries of its own, with Nvidia looking on.",
	"Cerebras saw its first IPO attempt stalled after officials looked into a deal with G42.",
]);

// A deal that is made, an option to end one, a right that ends and a first instalment are no fate of a deal.
nothing([
	"AMD去年10月与OpenAI敲定的合约如出一辙。",
	"超微与OpenAI去年谈妥协议。",
	"若IREN未能如期交付，微软可选择终止合约。",
	"10月重组后，微软对OpenAI的部分排他限制解除。",
	"OpenAI 10月的重组解除了微软Azure的独家权利。",
	"软银承诺4月完成对OpenAI的首期注资。",
	"OpenAI bought from Cerebras again; the term sheet was signed just before Thanksgiving.",
	"xAI and Nvidia say that both contracts can be ended after 180 days.",
]);
corpus(off("IREN", "Microsoft"), {
	zh: ["微软终止了与IREN的合约。"],
});
corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "Microsoft",
		qualifier: "agreement",
		when: { to: "2025-12-31" },
	},
	{ zh: ["OpenAI与微软希望在今年底前敲定正式协议。"] },
);

// What is completed of a deal is its first part.
corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(1e10, "USD"),
		qualifier: "first",
	},
	{
		en: ["Nvidia completed its first $10 billion investment in OpenAI."],
		zh: ["英伟达对OpenAI的首笔100亿美元投资已全部到账。"],
	},
);
