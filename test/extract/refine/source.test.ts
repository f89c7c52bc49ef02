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
	[`The Wall Street Journal reported that ${plan}.`, "The Wall Street Journal"],
	[`On Monday the Wall Street Journal said ${plan}.`, "Wall Street Journal"],
	[`${plan}, the Wall Street Journal has reported.`, "Wall Street Journal"],
	[`The New York Times reported that ${plan}.`, "The New York Times"],
	[`${plan}, according to the New York Times.`, "New York Times"],
	[`${plan}, the Financial Times reported.`, "Financial Times"],
	[`The Information reported that ${plan}.`, "The Information"],
	[`${plan}, Business Insider reported.`, "Business Insider"],
	[
		`${plan}, the South China Morning Post reported.`,
		"South China Morning Post",
	],
	[`Nikkei Asia reported that ${plan}.`, "Nikkei Asia"],
	[
		`The Korea Economic Daily reported that ${plan}.`,
		"The Korea Economic Daily",
	],
	[`${plan}, the Los Angeles Times reported.`, "Los Angeles Times"],
	[`Bloomberg News reported that ${plan}.`, "Bloomberg News"],
	[`Agence France-Presse reported that ${plan}.`, "Agence France-Presse"],
	[`On Tuesday Sam Altman said ${plan}.`, "Sam Altman"],
	[`《日本經濟新聞》報導，${计划}。`, "日本经济新闻"],
	[`據日經新聞報導，${计划}。`, "日经新闻"],
	[`据香港经济日报报道，${计划}。`, "香港经济日报"],
	[`韓國經濟日報稱，${计划}。`, "韩国经济日报"],
	[`《纽约时报》报道称，${计划}。`, "纽约时报"],
	[`据《韩国先驱报》报道，${计划}。`, "韩国先驱报"],
	[`据每日经济新闻报道，${计划}。`, "每日经济新闻"],
	[`南华早报称，${计划}。`, "南华早报"],
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
	`${plan}, a newspaper reported.`,
	`Wall Street said little; ${plan}.`,
	`${plan}. A Journal of record is not needed.`,
	`${计划}。`,
	`${计划}，各大日报均有报道。`,
	`知情人士透露，${计划}。`,
])("%s is told by nobody in particular", (text) => {
	expect(sourceOf(text)).toBe("nobody");
});
