import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** Of which part each figure of a kind is, by its size in billions. */
const partsOf = (kind: string, text: string) => {
	const { claims } = extract({ text, published: "2025-12-20" }, lexicon);
	return claims
		.filter((claim) => claim.kind === kind)
		.map(({ value, part }) => [(value?.low ?? 0) / 1e9, part ?? "all"]);
};

test.each([
	[
		"Analysts at Bernstein expect Broadcom's AI revenue of $60 billion in 2026.",
		[[60, "AI"]],
	],
	["Broadcom's AI chip revenue was $12 billion in 2025.", [[12, "AI"]]],
	["Oracle's cloud revenue was $7.2 billion in 2025.", [[7.2, "cloud"]]],
	[
		"Oracle's cloud infrastructure revenue was $18 billion in 2025.",
		[[18, "cloud"]],
	],
	[
		"Nvidia reported data-center revenue of $41 billion in 2025.",
		[[41, "data center"]],
	],
	["Nvidia's gaming revenue was $4 billion in 2025.", [[4, "gaming"]]],
	[
		"AMD had revenue from its data center business of $16 billion in 2025.",
		[[16, "data center"]],
	],
	[
		"Broadcom expects revenue from Anthropic of $21 billion in 2026.",
		[[21, "Anthropic"]],
	],
	["甲骨文2025年云业务收入为72亿美元。", [[7.2, "cloud"]]],
	["博通2026年AI芯片营收预计达600亿美元。", [[60, "AI"]]],
	["博通2026年AI相關營收預計達600億美元。", [[60, "AI"]]],
	["英伟达2025年数据中心营收为410亿美元。", [[41, "data center"]]],
	["英偉達2025年資料中心業務營收為410億美元。", [[41, "data center"]]],
])("%s is of a part", (text, expected) => {
	expect(partsOf("revenue", text)).toEqual(expected);
});

test.each([
	["OpenAI's revenue was $13 billion in 2025.", [[13, "all"]]],
	["The AI lab Anthropic had revenue of $9 billion in 2025.", [[9, "all"]]],
	["Cloud provider CoreWeave's revenue was $5 billion in 2025.", [[5, "all"]]],
	["OpenAI 2025年营收为130亿美元。", [[13, "all"]]],
	["AI公司Anthropic 2025年营收为90亿美元。", [[9, "all"]]],
	["云服务商CoreWeave 2025年营收为50亿美元。", [[5, "all"]]],
	[
		"Nvidia, the chip maker, reported revenue of $130 billion in 2025.",
		[[130, "all"]],
	],
])("%s is of the whole", (text, expected) => {
	expect(partsOf("revenue", text)).toEqual(expected);
});

const siteOf = (text: string) => {
	const { claims } = extract({ text, published: "2025-12-20" }, lexicon);
	return claims
		.filter(({ kind }) => kind === "milestone")
		.map(({ part }) => part ?? "all");
};

test.each([
	[
		"Nvidia and OpenAI plan 10 gigawatts. The first gigawatt will come online in the second half of 2026.",
		["all"],
	],
	[
		"At Stargate UK, OpenAI will deploy the first Nvidia systems in the first quarter of 2026.",
		["Stargate UK"],
	],
	[
		"OpenAI's first Nvidia systems at the Abilene site will come online in the first half of 2026.",
		["Abilene"],
	],
	["OpenAI与英伟达的首个1吉瓦将于2026年下半年上线。", ["all"]],
	[
		"OpenAI在星际之门英国的首批英伟达系统将于2026年一季度上线。",
		["星际之门英国"],
	],
])("%s is due there", (text, expected) => {
	expect(siteOf(text)).toEqual(expected);
});
