import { describe, expect, it } from "vitest";
import { Alert } from "../../src/alert/alert.ts";
import { sourceOf } from "../../src/alert/source.ts";
import { wordEvent } from "../../src/wording/event.ts";
import { alertFrom, dispute, evidence, failing, side } from "./sample.ts";

describe("alertOf", () => {
	it("makes a CloudEvent of a dispute, with both sides and what they rest on", () => {
		expect(alertFrom(dispute)).toEqual({
			specversion: "1.0",
			id: "d15b07e",
			source: "urn:dealwatch:nvidia-openai",
			type: "io.dealwatch.dispute.opened.v1",
			time: "2025-09-23T08:30:00.000Z",
			subject: "chips/OpenAI/NVIDIA",
			datacontenttype: "application/json",
			data: {
				topic: "NVIDIA–OpenAI",
				sentence: {
					en: wordEvent(dispute, "en"),
					zh: wordEvent(dispute, "zh-Hans"),
					"zh-Hant": wordEvent(dispute, "zh-Hant"),
				},
				kind: "chips",
				parties: { subject: "OpenAI", object: "NVIDIA" },
				figures: [
					{
						words: {
							en: "4–5 M chips",
							zh: "400–500万枚芯片",
							"zh-Hant": "400–500萬枚晶片",
						},
						value: { unit: "count", low: 4e6, high: 5e6 },
						denied: false,
						stories: 2,
						outlets: 2,
						first: "2025-09-22T17:00:00.000Z",
						last: "2025-09-22T18:00:00.000Z",
						quotes: [
							{
								outlet: "example.com",
								url: "https://example.com/chips",
								published: "2025-09-22T17:00:00.000Z",
								title: "Chips, says example.com",
								quote: "between four and five million GPUs",
							},
							{
								outlet: "example.org",
								url: "https://example.org/chips",
								published: "2025-09-22T18:00:00.000Z",
								title: "Chips, says example.org",
								quote: "four to five million processors",
							},
						],
					},
					{
						words: {
							en: "5–10 M chips",
							zh: "500–1,000万枚芯片",
							"zh-Hant": "500–1,000萬枚晶片",
						},
						value: { unit: "count", low: 5e6, high: 1e7 },
						denied: false,
						stories: 1,
						outlets: 1,
						first: "2025-09-23T08:30:00.000Z",
						last: "2025-09-23T08:30:00.000Z",
						quotes: [
							{
								outlet: "example.tw",
								url: "https://example.tw/chips",
								published: "2025-09-23T08:30:00.000Z",
								title: "Chips, says example.tw",
								quote: "最多可望用上千萬顆晶片",
							},
						],
					},
				],
			},
		});
	});

	it("quotes the oldest article of each story: the first four stories and the newest", () => {
		const copies = ["c", "a", "b", "d", "e", "f", "g"].flatMap((story, at) => [
			evidence(`late-${story}.com`, "2025-10-02T00:00:00Z", "copy", story),
			evidence(`${story}.com`, `2025-10-01T0${at}:00:00Z`, "first", story),
		]);
		const { data } = alertFrom({ ...dispute, sides: [side(1, 1, copies)] });
		const quotes = "figures" in data ? data.figures[0]?.quotes : [];
		expect(quotes?.map(({ outlet }) => outlet)).toEqual([
			"c.com",
			"a.com",
			"b.com",
			"d.com",
			"g.com",
		]);
	});

	it("tells of a feed without the password in its address", () => {
		const alert = alertFrom(failing);
		expect(alert.subject).toBe("feed/https://example.com/rss");
		expect(JSON.stringify(alert)).not.toContain("secret");
		expect(alert.data).toMatchObject({ why: "503 since yesterday" });
	});

	it("survives being written and read", () => {
		for (const alert of [alertFrom(dispute), alertFrom(failing)])
			expect(Alert.parse(JSON.parse(JSON.stringify(alert)))).toEqual(alert);
	});
});

describe("sourceOf", () => {
	it.each([
		["NVIDIA–OpenAI", "urn:dealwatch:nvidia-openai"],
		["AMD / OpenAI, 6 GW", "urn:dealwatch:amd-openai-6-gw"],
		["英伟达", "urn:dealwatch:%E8%8B%B1%E4%BC%9F%E8%BE%BE"],
		["—", "urn:dealwatch:topic"],
	])("%s → %s", (title, source) => {
		expect(sourceOf({ title })).toBe(source);
	});
});
