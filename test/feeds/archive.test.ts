import { readFileSync } from "node:fs";
import Parser from "rss-parser";
import { describe, expect, test } from "vitest";

const xml = readFileSync(
	new URL("../../feeds/archive.xml", import.meta.url),
	"utf8",
);
const parser = new Parser<
	{ description?: string },
	{ "dc:language"?: string; source?: string }
>({ customFields: { item: ["dc:language", "source"] } });
const archive = await parser.parseString(xml);

const isChinese = (text: string): boolean => /\p{Script=Han}{4}/u.test(text);
/** Characters that the other script writes otherwise and that abound in this coverage. */
const simplified = /[亿资发数达软]/;
const traditional = /[億資發數達軟]/;

test("the channel says that its items are abstracts, and that their hour is a convention", () => {
	expect(archive.title).toContain("abstracts");
	expect(archive.description).toContain("Abstracts in our own words");
	expect(archive.description).toContain("12:00 GMT");
});

test("it holds the baseline coverage, each article once, the newest first", () => {
	expect(archive.items.length).toBeGreaterThanOrEqual(35);
	const ids = archive.items.map(({ guid }) => guid);
	expect(new Set(ids).size).toBe(archive.items.length);
	const dates = archive.items.map(({ isoDate }) => isoDate ?? "");
	expect(dates).toEqual(dates.toSorted().reverse());
});

describe.each(archive.items.map((item) => ({ ...item, name: item.title })))(
	"$name",
	(item) => {
		const text = item.content ?? "";

		test("has its own title, day and text", () => {
			expect(item.title?.trim()).not.toBe("");
			expect(item.isoDate).toMatch(/^202[56]-\d\d-\d\dT1[25]:00:00\.000Z$/);
			expect(text.length).toBeGreaterThan(100);
			expect(text).not.toMatch(/[<>\u200b\ufeff]|&\w+;/);
		});

		test("leads to the original, or names the outlet", () => {
			const isLinked = /^https?:\/\/[\w.-]+\//.test(item.link ?? "");
			expect(isLinked || item.source !== undefined).toBe(true);
		});

		test("is in the language that it declares", () => {
			switch (item["dc:language"]) {
				case "en":
					expect(isChinese(text)).toBe(false);
					break;
				case "zh-Hans":
					expect(isChinese(text)).toBe(true);
					expect(text).not.toMatch(traditional);
					break;
				case "zh-Hant":
					expect(isChinese(text)).toBe(true);
					expect(text).not.toMatch(simplified);
					break;
				default:
					expect.unreachable("no language");
			}
		});
	},
);
