import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** Who is said to have told of the investment. */
const sourceOf = (text: string) => {
	const { claims } = extract({ text, published: "2025-09-23" }, lexicon);
	return claims.find(({ kind }) => kind === "investment")?.source ?? "nobody";
};

const plan = "Nvidia will invest up to $100 billion in OpenAI";
const 计划 = "英伟达将向OpenAI投资最高1000亿美元";

test.each([
	[`${plan}, Reuters reported.`, "Reuters"],
	[`According to the Wall Street Journal, ${plan}.`, "Wall Street Journal"],
	[
		"Huang told CNBC that Nvidia would invest up to $100 billion in OpenAI.",
		"Huang",
	],
	[`${plan}, Jensen Huang said on Monday.`, "Jensen Huang"],
	[`${plan}, said Mary Carter, an analyst.`, "Mary Carter"],
	["Nvidia said it would invest up to $100 billion in OpenAI.", "NVIDIA"],
	[
		`Bloomberg reported that talks are under way. The report also said ${plan}.`,
		"Bloomberg",
	],
	[`据路透社报道，${计划}。`, "路透社"],
	[`黄仁勋表示，${计划}。`, "黄仁勋"],
	[`《金融时报》称，${计划}。`, "金融时报"],
	[`财联社9月22日电，《华尔街日报》称，${计划}。`, "华尔街日报"],
	[`彭博引述知情人士指出，${计划}。`, "彭博"],
	[`OpenAI首席财务官弗莱尔说，${计划}。`, "弗莱尔"],
	[`摩根士丹利分析师李明在报告中写道，${计划}。`, "李明"],
	["英伟达宣布，将向OpenAI投资最高1000亿美元。", "NVIDIA"],
	["輝達宣布，將向OpenAI投資最高1000億美元。", "NVIDIA"],
])("%s is told by %s", (text, source) => {
	expect(sourceOf(text)).toBe(source);
});

test.each([
	`${plan}.`,
	`${plan}, people familiar with the matter said.`,
	`${plan}, a person briefed on it said.`,
	`${计划}。`,
	`知情人士透露，${计划}。`,
])("%s is told by nobody in particular", (text) => {
	expect(sourceOf(text)).toBe("nobody");
});
