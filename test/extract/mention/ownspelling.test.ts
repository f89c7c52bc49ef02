import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** Who is told to spend. */
const spenders = (text: string): readonly (string | undefined)[] => [
	...new Set(
		extract({ text, published: "2026-01-15" }, lexicon)
			.claims.filter(({ kind }) => kind === "spending")
			.map(({ subject }) => subject),
	),
];

test.each([
	// Told in full once, then shortened.
	[
		"Yotta Data Services plans a campus at Noida. Yotta will spend $20 billion on data centers. Yotta declined to comment.",
		["Yotta Data Services"],
	],
	[
		"Firmus Technologies is growing. Firmus will spend $3 billion on data centers.",
		["Firmus Technologies"],
	],
	// A word of its form, and one for what it makes, add nothing.
	[
		"Nebius Group is growing. Nebius will spend $3 billion on data centers. Nebius declined to comment.",
		["Nebius"],
	],
	[
		"Perplexity AI is growing. Perplexity will spend $3 billion on data centers. Perplexity declined to comment.",
		["Perplexity"],
	],
	[
		"阿里加碼AI。阿里巴巴將斥資500億美元興建資料中心。阿里未回應，阿里雲亦然。",
		["阿里巴巴"],
	],
	[
		"Alibaba Cloud grows. Alibaba will spend $50 billion on data centers.",
		["Alibaba"],
	],
	// A hyphen that only typesetters tell from the plain one.
	["X\u2011energy will spend $3 billion on data centers.", ["X-energy"]],
	// A platform of its own, whoever owns it.
	["TikTok will spend $3 billion on data centers.", ["TikTok"]],
	// A ticker that is the name as well.
	[
		"IREN (formerly Iris Energy) is growing. IREN will spend $3 billion on data centers.",
		["IREN"],
	],
])("%s", (text, expected) => {
	expect(spenders(text)).toEqual(expected);
});
