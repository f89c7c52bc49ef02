import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../../src/extract/lexicon.ts";
import { readMentions } from "../../../src/extract/mention/read.ts";
import { mentionsIn, namesIn, passageOf } from "./reading.ts";

describe("names", () => {
	test.each([
		[
			"NVIDIA",
			[
				"Nvidia",
				"NVIDIA Corp",
				"英伟达",
				"英偉達",
				"輝達",
				"辉达",
				"NVDA.US",
				"Nvidia輝達",
				"英伟达(NVDA.US)",
				"英偉達（Nvidia，NVDA）",
				"Nvidia (NASDAQ: NVDA)",
				"Nvidia Corp. (NASDAQ: NVDA)",
			],
		],
		["AMD", ["AMD", "超微(AMD)", "Advanced Micro Devices"]],
		["Broadcom", ["博通(AVGO.US)", "Broadcom's", "AVGO"]],
		["TSMC", ["台積電", "台积电(2330.TW)", "Taiwan Semiconductor"]],
		["SoftBank", ["軟銀", "软银集团", "SoftBank Group"]],
		["Google", ["Alphabet", "谷歌（Google）", "Google Cloud"]],
		["Arm", ["安謀（Arm）", "Arm Holdings"]],
		["SK hynix", ["SK海力士", "SK Hynix"]],
		[
			"Stargate (project)",
			["星際之門", "「星际之门」（Stargate）", "Project Stargate"],
		],
		["OpenAI (product)", ["ChatGPT", "Codex"]],
		["NVIDIA (product)", ["GB200", "Vera Rubin", "H100s"]],
		["AMD (product)", ["MI450", "Instinct"]],
		["Microsoft (product)", ["Azure"]],
	])("%s", (expected, phrasings) => {
		for (const text of phrasings)
			expect(namesIn(text), text).toEqual([expected]);
	});
});

describe("others keep the article's spelling", () => {
	test.each([
		["特斯拉涨2.52%", ["特斯拉"]],
		["Tesla rose", ["Tesla"]],
		["緯創與廣達擴產", ["緯創", "廣達"]],
		["Blue Owl Capital lends", ["Blue Owl Capital"]],
		["特斯拉（TSLA）与特斯拉", ["特斯拉", "特斯拉"]],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
	test("with one key for all spellings", () => {
		const keys = ["Tesla", "特斯拉"].map((text) => {
			const [mention] = mentionsIn(text);
			return mention?.type === "name" ? mention.key : null;
		});
		expect(keys).toEqual(["Tesla", "Tesla"]);
	});
});

describe("roles", () => {
	test.each([
		["the chipmaker", ["NVIDIA (role)"]],
		["The ChatGPT maker", ["OpenAI (role)"]],
		["The company said", ["? (role)"]],
		["both companies", ["? (role)"]],
		["该公司称", ["? (role)"]],
		["双方", ["? (role)"]],
		["后者多年失误", ["? (role)"]],
		["其估值", ["? (role)"]],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
});

describe("no name", () => {
	test.each([
		"her arm",
		"metadata",
		"Metal prices",
		"Intelligence",
		"an oracle",
		"an apple",
		"a crusoe",
		"尤其是",
		"其中",
		"其他",
		"Huang said",
		"黄仁勋称",
		"the second",
		"Amdahl",
		"XAMD1",
	])("%s", (text) => {
		expect(namesIn(text)).toEqual([]);
	});
});

test("a topic's parties prevail", () => {
	const lexicon = lexiconOf([
		{ name: "Acme Robotics", aliases: ["Acme", "艾克米"], ticker: "ACME.US" },
		{ name: "Tesla", aliases: [] },
	]);
	const names = (text: string) =>
		readMentions(passageOf(text), lexicon).flatMap((mention) =>
			mention.type === "name" ? [mention.name] : [],
		);
	expect(names("Acme and 艾克米(ACME.US) with 特斯拉")).toEqual([
		"Acme Robotics",
		"Acme Robotics",
		"Tesla",
	]);
});
