import { corpus, exactly, upTo } from "../corpus.ts";

/** A deal whose end is denied goes on, and so does what was not raised: what is denied is the end, and the new sum. */

const invests = (sum: number) => ({
	kind: "investment" as const,
	subject: "NVIDIA",
	object: "OpenAI",
	value: exactly(sum, "USD"),
});
const buys = (subject: string, object: string, sum: number) => ({
	kind: "acquisition" as const,
	subject,
	object,
	value: exactly(sum, "USD"),
});
const isNot = (
	subject: string,
	object: string,
	qualifier: "cancelled" | "on-hold" | "scaled-back",
) => ({
	kind: "status" as const,
	subject,
	object,
	qualifier,
	denied: true as const,
});

corpus(
	[buys("Meridel", "Tasko", 8.7e9), isNot("Meridel", "Tasko", "cancelled")],
	{
		en: [
			"Meridel denied that it is preparing to abandon its $8.7 billion takeover of Tasko.",
			"Meridel denied plans to withdraw its $8.7 billion bid for Tasko.",
		],
	},
);
corpus(
	[
		buys("NVIDIA", "CoreWeave", 3.5e10),
		isNot("NVIDIA", "CoreWeave", "cancelled"),
	],
	{
		en: ["Nvidia is not abandoning its $35 billion takeover of CoreWeave."],
		zh: [
			"英伟达否认将取消350亿美元收购CoreWeave的计划。",
			"輝達否認將放棄以350億美元收購CoreWeave。",
		],
	},
);
corpus([invests(1e11), isNot("NVIDIA", "OpenAI", "cancelled")], {
	en: [
		"Nvidia denied that it was scrapping its $100 billion investment in OpenAI.",
	],
	zh: ["英伟达否认放弃对OpenAI的1000亿美元投资。"],
});
corpus([invests(1e11), isNot("NVIDIA", "OpenAI", "on-hold")], {
	en: [
		"Nvidia denied reports that its $100 billion investment in OpenAI has stalled.",
	],
	zh: ["英伟达否认对OpenAI的1000亿美元投资陷入停滞。"],
});
corpus(invests(1e11), {
	en: [
		"Nvidia denied that it would cut its $100 billion investment in OpenAI.",
	],
});

corpus([invests(1e11), { ...invests(1.5e11), denied: true }], {
	en: [
		"Nvidia denied it was raising its investment in OpenAI from $100 billion to $150 billion.",
		"Nvidia denied plans to increase its investment in OpenAI to $150 billion from $100 billion.",
	],
	zh: [
		"英伟达否认将对OpenAI的投资从1000亿美元提高到1500亿美元。",
		"輝達否認將對OpenAI的投資從1000億美元提高到1500億美元。",
	],
});
corpus(
	[
		{ ...invests(1.5e11), denied: true },
		{ ...invests(1e11), value: upTo(1e11, "USD") },
	],
	{
		zh: [
			"英伟达否认将对OpenAI的投资由1000亿美元增至1500亿美元，承诺仍为最多1000亿美元。",
		],
	},
);
corpus(
	[
		invests(1e11),
		{ ...invests(3e10), denied: true },
		isNot("NVIDIA", "OpenAI", "scaled-back"),
	],
	{ zh: ["英伟达否认把对OpenAI的投资从1000亿美元削减至300亿美元。"] },
);

// The deal itself is denied.
corpus(
	{ ...buys("NVIDIA", "CoreWeave", 3.5e10), denied: true },
	{
		en: [
			"Nvidia denied that it had agreed a $35 billion takeover of CoreWeave.",
			"Nvidia denied a $35 billion takeover of CoreWeave.",
		],
		zh: ["英伟达否认以350亿美元收购CoreWeave的传闻。"],
	},
);
