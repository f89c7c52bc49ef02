import { describe, expect, it } from "vitest";
import { Alert } from "../../src/alert/alert.ts";
import type { Language } from "../../src/alert/language.ts";
import {
	clip,
	fitLines,
	messageOf,
	plainLine,
} from "../../src/alert/message.ts";
import { linkOf, tickerLine } from "../../src/alert/ticker.ts";
import {
	alertFrom,
	dispute,
	evidence,
	failing,
	numbered,
	side,
} from "./sample.ts";

const { sentence } = alertFrom(dispute).data;
const shown = (ids: readonly string[], locale: Language) => {
	const { title, lines } = messageOf(ids.map(numbered), locale);
	return [title, ...lines.map(plainLine)];
};

describe("messageOf", () => {
	it("shows an alert with its figures, their support and quotes", () => {
		expect(shown(["1"], "en")).toEqual([
			sentence.en,
			"4–5 M chips · 2 stories, 2 outlets",
			"“between four and five million GPUs” — example.com, 2025-09-22",
			"“four to five million processors” — example.org, 2025-09-22",
			"5–10 M chips · 1 story, 1 outlet",
			"“最多可望用上千萬顆晶片” — example.tw, 2025-09-23",
		]);
	});

	it("does so in Chinese, the quotes in their own script", () => {
		expect(shown(["1"], "zh")).toEqual([
			sentence.zh,
			"400–500万枚芯片 · 2篇报道、2家媒体",
			"“between four and five million GPUs” — example.com, 2025-09-22",
			"“four to five million processors” — example.org, 2025-09-22",
			"500–1,000万枚芯片 · 1篇报道、1家媒体",
			"“最多可望用上千萬顆晶片” — example.tw, 2025-09-23",
		]);
	});

	it("does so in traditional characters", () => {
		expect(shown(["1"], "zh-Hant").slice(0, 2)).toEqual([
			"新分歧：OpenAI → NVIDIA，晶片：2篇報道稱400–500萬枚晶片，1篇稱500–1,000萬",
			"400–500萬枚晶片 · 2篇報道、2家媒體",
		]);
	});

	it("tells an alert stored before it had them in simplified ones", () => {
		const { data, ...alert } = numbered("1");
		const { "zh-Hant": _, ...old } = data.sentence;
		const stored = Alert.parse({ ...alert, data: { ...data, sentence: old } });
		expect(messageOf([stored], "zh-Hant").title).toBe(sentence.zh);
	});

	it("makes a line of each alert of a digest", () => {
		const message = messageOf([numbered("1"), alertFrom(failing)], "en");
		expect(message.title).toBe("NVIDIA–OpenAI: 2 changes, 1 new dispute");
		expect(message.lines.map(plainLine)).toEqual([
			`09-23 08:30  ${sentence.en} — example.tw`,
			`09-24 00:00  ${alertFrom(failing).data.sentence.en}`,
		]);
		expect(message.link).toBe("https://example.tw/chips");
		expect(message.time).toBe(failing.at);
		expect(shown(["1", "2"], "zh")[0]).toBe(
			"NVIDIA–OpenAI：2条变化，其中2处新分歧",
		);
		expect(shown(["1", "2"], "zh-Hant")[0]).toBe(
			"NVIDIA–OpenAI：2條變化，其中2處新分歧",
		);
	});
});

describe("linkOf", () => {
	const early = evidence("early.com", "2025-09-20T08:00:00.000Z", "5");
	const newest = evidence("newest.com", "2025-09-22T08:00:00.000Z", "9");
	const later = evidence("later.com", "2025-09-25T08:00:00.000Z", "9");
	const altered = { version: 2, seen: "2025-09-23T08:30:00.000Z" };

	it.each([
		["the newest", "newest.com", [early, newest]],
		["one altered just then", "early.com", [{ ...early, altered }, newest]],
		["none that came later", "newest.com", [early, newest, later]],
		["the newest where all came later", "later.com", [later]],
	])("leads to %s", (_, outlet, found) => {
		const alert = alertFrom({ ...dispute, sides: [side(1, 1, found)] });
		expect(linkOf(alert)).toBe(`https://${outlet}/chips`);
	});
});

describe("tickerLine", () => {
	it("says when, what and where", () => {
		expect(tickerLine(alertFrom(dispute), "en")).toBe(
			`2025-09-23 08:30  ${sentence.en}  https://example.tw/chips`,
		);
		expect(tickerLine(alertFrom(failing), "zh")).toBe(
			`2025-09-24 00:00  ${alertFrom(failing).data.sentence.zh}`,
		);
	});
});

describe("what is too long", () => {
	it.each([
		["short", 5, "short"],
		["longer", 5, "long…"],
		["𠮷𠮷𠮷", 2, "𠮷…"],
	])("%s in %i", (text, length, clipped) => {
		expect(clip(text, length)).toBe(clipped);
	});

	it.each<[string[], number, string[]]>([
		[["one", "two"], 20, ["one", "two"]],
		[["one", "two", "three"], 14, ["one", "two", "… +1"]],
		[["something long"], 10, ["… +1"]],
		[[], 10, []],
	])("%o in %i", (lines, atMost, kept) => {
		expect(fitLines(lines, atMost)).toEqual(kept);
	});
});
