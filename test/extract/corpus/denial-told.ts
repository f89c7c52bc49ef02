import { corpus, exactly, nothing } from "../corpus.ts";

/** What a sentence tells as others' words and then denies is both told and denied; a report denied as such is denied only. */

const buys = {
	kind: "acquisition" as const,
	subject: "NVIDIA",
	object: "Groq",
	value: exactly(2e10, "USD"),
};
const invests = {
	kind: "investment" as const,
	subject: "NVIDIA",
	object: "xAI",
	value: exactly(3e10, "USD"),
};

corpus([buys, { ...buys, denied: true }], {
	en: [
		"Reports said Nvidia would buy Groq for $20 billion, which Nvidia denied.",
		"The Information reported that Nvidia would acquire Groq for $20 billion, a claim Nvidia denied.",
		"The paper wrote that Nvidia would acquire Groq for $20 billion, but Nvidia denied the report on Friday.",
	],
	zh: [
		"市場盛傳輝達將砸200億美元收購Groq，輝達否認。",
		"有报道称，英伟达拟以200亿美元收购Groq，英伟达方面予以否认。",
		"此前有传闻称英伟达将以200亿美元收购Groq，英伟达否认了这一消息。",
		"《华尔街日报》称，英伟达将以200亿美元收购Groq，英伟达对此予以否认。",
	],
});
corpus([invests, { ...invests, denied: true }], {
	en: [
		"Bloomberg reported that Nvidia was in talks to invest $30 billion in xAI; Nvidia denied the report.",
	],
	zh: [
		"彭博社报道，英伟达拟向xAI投资300亿美元；英伟达发言人对此予以否认。",
		"彭博社報導，輝達擬向xAI投資300億美元。輝達發言人對此予以否認。",
	],
});
corpus(
	{ ...buys, denied: true },
	{
		en: [
			"A report that Nvidia would acquire Groq for $20 billion was denied by the company.",
			"Rumours that Nvidia would acquire Groq for $20 billion were denied by the company on Friday.",
		],
	},
);
corpus(invests, {
	en: [
		"Nvidia will invest $30 billion in xAI, said Huang, who denied that there was a bubble.",
		"Nvidia said it would invest $30 billion in xAI and denied any circular financing.",
	],
	zh: [
		"英伟达称将向xAI投资300亿美元，但否认存在AI泡沫。",
		"輝達表示將向xAI投資300億美元，黃仁勳否認循環融資的說法。",
		"英伟达将向xAI投资300亿美元。对于泡沫论，黄仁勋予以否认。",
	],
});
nothing(["Reports said Musk offered to buy OpenAI, which Altman rejected."]);

// A rumour of a takeover is no company; whose it would be is told before.
corpus(
	{ ...buys, denied: true },
	{
		en: [
			"Nvidia has no plan to buy Groq and denied a $20 billion takeover report.",
		],
		zh: [
			"英伟达无意收购Groq，否认200亿美元收购传闻。",
			"輝達否認200億美元收購傳聞，稱無意收購Groq。",
			"英伟达无意收购Groq，并否认了200亿美元的收购报道。",
		],
	},
);

// Who affirms one figure and denies the report of another denies that one.
corpus(
	{
		kind: "purchase",
		subject: "Meta",
		object: "Google",
		value: exactly(1e10, "USD"),
	},
	{
		en: [
			"Meta will buy chips from Google for $10 billion. Google said the contract is worth $10 billion, and dismissed a report that put it at $12 billion.",
		],
	},
);
