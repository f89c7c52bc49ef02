import { atLeast, corpus, exactly, nothing } from "../corpus.ts";
import { halfOf, yearOf } from "../time.ts";

/** Takeovers told from the target's side, in passing, or before they fail: who buys whom, whatever the order. */

corpus(
	{
		kind: "acquisition",
		subject: "Google",
		object: "Wiz",
		value: exactly(3.2e10, "USD"),
	},
	{
		en: [
			"A $32 billion bid by Google for Wiz, a maker of security software, is on the table.",
			"The $32 billion offer by Google for Wiz was made in cash.",
			"Wiz has granted Google the option to acquire it later for $32 billion.",
			"Wiz gave Google the right to buy it next year for $32 billion.",
			"Google is set to acquire Wiz, the cloud-security firm co-founded by Microsoft veteran Assaf Rappaport, in an all-cash transaction valued at $32 billion.",
			"Wiz shareholders back the proposed $32 billion all-cash sale to Google.",
			"Google has done it before: Wiz, bought for $32 billion, was larger.",
			"Google's largest deal was Wiz, acquired for $32 billion.",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "CoreWeave",
		object: "Core Scientific",
		qualifier: "cancelled",
	},
	{
		en: [
			"Core Scientific said that shareholders did not approve the merger with CoreWeave, and the merger agreement was terminated.",
			"Core Scientific said that stockholders rejected the merger with CoreWeave; the agreement was terminated.",
			"Core Scientific holders vote down the CoreWeave merger, agreement terminated.",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "SoftBank",
		object: "DigitalBridge",
		qualifier: "definitive",
	},
	{
		en: [
			"Under the definitive agreement SoftBank takes all outstanding shares of DigitalBridge.",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "Intel",
		object: "SambaNova",
		qualifier: "no-agreement",
	},
	{
		en: [
			"Intel wants to buy SambaNova, and no agreement is final.",
			"Intel wants to buy SambaNova; no deal is certain.",
			"Intel wants to buy SambaNova, and the final agreements are outstanding.",
		],
	},
);

corpus(
	{
		kind: "profit",
		subject: "Intel",
		value: exactly(-1.9e10, "USD"),
		when: yearOf(2024),
	},
	{ en: ["Intel posted a $19 billion loss last year and cut jobs."] },
);

const losses = [
	{
		kind: "profit",
		subject: "Intel",
		value: exactly(-1.9e10, "USD"),
		when: yearOf(2024),
	},
	{
		kind: "profit",
		subject: "Intel",
		value: exactly(-3.7e9, "USD"),
		when: halfOf(2025, 1),
	},
] as const;

corpus(losses, {
	en: [
		"Intel posted a $19 billion loss last year and another $3.7 billion in the first half of 2025.",
		"Intel reported a net loss of $19 billion in 2024 and of $3.7 billion in the first half of 2025.",
		"Intel had a net loss of $19 billion in 2024, and of $3.7 billion in the first half of 2025.",
	],
});

corpus(
	{
		kind: "investment",
		subject: "MGX",
		object: "Crusoe",
		value: atLeast(1e9, "USD"),
	},
	{
		en: [
			"MGX, with more than $300 billion under management, invested over $1 billion in Crusoe.",
			"MGX, which has $300 billion in assets, invested over $1 billion in Crusoe.",
		],
	},
);

nothing([
	"Nvidia's chips are on sale to Google in China.",
	"Fidelity has close to $6 trillion under management.",
]);
