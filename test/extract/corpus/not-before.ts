import { corpus, exactly, type Fact } from "../corpus.ts";

/** What does not come before a time: it opens the window, and closes none. */

const first = (when: Fact["when"]): readonly Fact[] => [
	{
		...{ kind: "capacity", subject: "OpenAI", object: "NVIDIA" },
		...{ qualifier: "first", value: exactly(1, "GW") },
	},
	{
		...{ kind: "milestone", subject: "OpenAI", object: "NVIDIA" },
		qualifier: "first-capacity",
		...(when === undefined ? {} : { when }),
	},
];

corpus(first({ from: "2027-07-01" }), {
	en: [
		"The first gigawatt of Nvidia systems that OpenAI ordered will not come online before the second half of 2027.",
		"The first gigawatt of Nvidia systems for OpenAI will not go live before the third quarter of 2027.",
		"OpenAI does not expect the first gigawatt of Nvidia systems to be up and running before the second half of 2027.",
		"OpenAI's first gigawatt of Nvidia systems is unlikely to be online before the second half of 2027.",
		"OpenAI's first gigawatt of Nvidia systems won't come online any sooner than the second half of 2027.",
		"OpenAI's first gigawatt of Nvidia systems cannot go live ahead of the third quarter of 2027.",
		"OpenAI's first gigawatt of Nvidia systems will come online no earlier than the second half of 2027.",
	],
	zh: [
		"英偉達不會早於2027年下半年交付首個百萬瓩系統給OpenAI。",
		"OpenAI的首个1吉瓦英伟达系统不会早于2027年下半年投运。",
		"OpenAI与英伟达的首个1吉瓦不可能早于2027年下半年上线。",
		"OpenAI与英伟达的首个1吉瓦系统上线时间不早于2027年第三季度。",
		"OpenAI不會在2027年下半年之前啟用首個1吉瓦的輝達系統。",
		"OpenAI与英伟达的首个1吉瓦系统2027年下半年之前不会投运。",
		"OpenAI与英伟达的首个1吉瓦系统2027年下半年前无法投运。",
		"OpenAI与英伟达的首个1吉瓦最早也要到2027年下半年才会投运。",
	],
});

corpus(first({ to: "2027-12-31" }), {
	en: [
		"OpenAI's first gigawatt of Nvidia systems will come online before 2028.",
		"OpenAI, which has not paid Nvidia yet, expects its first gigawatt of Nvidia systems before 2028.",
		"OpenAI said nothing about delays and that its first gigawatt of Nvidia systems would come online before 2028.",
	],
	zh: [
		"OpenAI与英伟达的首个1吉瓦系统将于2028年之前投运。",
		"OpenAI与英伟达的首个1吉瓦系统不晚于2027年底投运。",
		"OpenAI不会影响2028年之前启用首个1吉瓦英伟达系统的计划。",
	],
});

// Losses are told up to the first profit.
corpus(
	{
		kind: "profit",
		subject: "OpenAI",
		value: exactly(-4.4e10, "USD"),
		when: { to: "2028-12-31" },
	},
	{ zh: ["OpenAI 2029年前难以盈利，累计亏损将达440亿美元。"] },
);
