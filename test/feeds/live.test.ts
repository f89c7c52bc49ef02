import { readFileSync } from "node:fs";
import { parseOpml } from "feedsmith";
import { expect, test } from "vitest";

const opml = parseOpml(
	readFileSync(new URL("../../feeds/live.opml", import.meta.url), "utf8"),
);
const groups = opml.body?.outlines ?? [];
const feeds = groups.flatMap((group) => group.outlines ?? []);

test("the live feeds are grouped by language, none of which is empty", () => {
	expect(groups.map(({ text }) => text)).toEqual([
		"English",
		"简体中文",
		"繁體中文",
	]);
	for (const group of groups) expect(group.outlines?.length).toBeGreaterThan(3);
});

test("each has a name, an address of its own and a language", () => {
	for (const feed of feeds) {
		expect(feed.text).toBeTruthy();
		expect(feed.type).toBe("rss");
		expect(feed.xmlUrl).toMatch(/^https:\/\//);
		expect(feed.language).toMatch(/^(en|zh-Hans|zh-Hant)$/);
	}
	expect(new Set(feeds.map(({ xmlUrl }) => xmlUrl)).size).toBe(feeds.length);
});

test("none wants a contact address before it answers", () => {
	expect(feeds.filter(({ xmlUrl }) => xmlUrl?.includes("sec.gov"))).toEqual([]);
});
