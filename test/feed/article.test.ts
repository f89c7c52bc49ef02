import { describe, expect, it } from "vitest";
import { articleOf } from "../../src/feed/article.ts";
import type { ParsedItem } from "../../src/feed/parsed.ts";

const now = new Date("2026-01-15T12:00:00.000Z");
const item: ParsedItem = {
	id: "1",
	title: "Deal",
	link: "https://www.news.example.co.uk/a?utm_source=rss",
	published: "2026-01-15T10:00:00.000Z",
	updated: null,
	author: "Li",
	text: "Text",
	isTeaser: false,
	source: null,
};
const articleFrom = (
	rest: Partial<ParsedItem>,
	feed = "https://feeds.example.com/rss",
) => articleOf({ ...item, ...rest }, { id: "a", feed }, now);

describe("articleOf", () => {
	it("takes over what the item says", () => {
		expect(articleFrom({})).toEqual({
			id: "a",
			feed: "https://feeds.example.com/rss",
			url: "https://www.news.example.co.uk/a",
			outlet: "example.co.uk",
			title: "Deal",
			text: "Text",
			published: "2026-01-15T10:00:00.000Z",
			seen: now.toISOString(),
			author: "Li",
			version: 1,
		});
	});

	const google = "https://news.google.com/rss/articles/CBMiABC?oc=5";
	it.each<[string, Partial<ParsedItem>, string | undefined, string]>([
		["no link: the feed's", { link: null }, undefined, "example.com"],
		[
			"an aggregator that names its source: the source's",
			{ link: google, source: "https://www.ft.com" },
			undefined,
			"ft.com",
		],
		[
			"an aggregator that names none: its own",
			{ link: google },
			undefined,
			"google.com",
		],
		[
			"another's source beside a link of its own: the link's",
			{ source: "https://www.ft.com" },
			undefined,
			"example.co.uk",
		],
		[
			"no link in a file: the file's name",
			{ link: null },
			"/data/saved.xml",
			"saved.xml",
		],
	])("outlet, %s", (_, rest, feed, outlet) => {
		expect(articleFrom(rest, feed).outlet).toBe(outlet);
	});

	it.each([
		["2026-01-15T12:00:00.000Z", "2026-01-15T12:00:00.000Z"],
		["2026-01-15T12:00:01.000Z", now.toISOString()],
		[null, now.toISOString()],
	])("published %s counts as %s", (published, wanted) => {
		expect(articleFrom({ published }).published).toBe(wanted);
	});
});
