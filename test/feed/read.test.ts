import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFeed } from "../../src/feed/read.ts";

const fixture = (name: string) =>
	readFileSync(`${import.meta.dirname}/fixtures/${name}`);
const from = { contentType: null, url: "https://n.example/feed" };

describe("readFeed", () => {
	it.each(["atom.xml", "rss.xml", "rdf.xml", "jsonfeed.feed"])(
		"reads %s as the list beside it says",
		async (name) => {
			const feed = await readFeed(fixture(name), from);
			if (feed.kind !== "feed") throw new Error(feed.words);
			const { format, title, link, warnings } = feed;
			const items = feed.items.map((item) => [
				...[item.id, item.title, item.link, item.published],
				...[item.author, item.text],
			]);
			const expected: unknown = JSON.parse(
				fixture(name.replace(/\.\w+$/, ".json")).toString(),
			);
			expect({ format, title, link, items, warnings }).toEqual(expected);
		},
	);

	it("reads the pace that a publisher asks for", async () => {
		const rss = await readFeed(fixture("rss.xml"), from);
		expect(rss.kind === "feed" && rss.pace).toEqual({
			ttlMinutes: 15,
			skipHours: [1, 0],
			skipDays: [0],
		});
		const rdf = await readFeed(fixture("rdf.xml"), from);
		expect(rdf.kind === "feed" && rdf.pace.ttlMinutes).toBe(30);
	});

	it.each([
		["<ttl>Infinity</ttl>", null],
		["<ttl>-5</ttl>", null],
		["<ttl>soon</ttl>", null],
		[
			'<x:updatePeriod xmlns:x="constructor">constructor</x:updatePeriod>',
			null,
		],
		["<sy:updatePeriod>constructor</sy:updatePeriod>", null],
		["<sy:updatePeriod> Daily </sy:updatePeriod>", 1_440],
	])("reads the pace %s as %s", async (pace, minutes) => {
		const text = `<rss version="2.0" xmlns:a="constructor"><channel>${pace}</channel></rss>`;
		const feed = await readFeed(new TextEncoder().encode(text), from);
		expect(feed.kind === "feed" && feed.pace.ttlMinutes).toBe(minutes);
	});

	it.each<[string, string, number]>([
		[
			"declarations",
			`<rss version="2.0"><channel>${"<!a>".repeat(2_000_000)}<item><title>t</title></item></channel></rss>`,
			1,
		],
		["tags within tags of a page", `<html>${"<b>".repeat(2_000_000)}`, 0],
		["links of a page", `<html>${"<link rel=alternate ".repeat(200_000)}>`, 0],
	])("gets through a great many %s", async (_, text, count) => {
		const feed = await readFeed(new TextEncoder().encode(text), from);
		expect(feed.kind === "feed" ? feed.items.length : 0).toBe(count);
	});

	it.each<[string, string, readonly string[]]>([
		[
			"in its own ways",
			`<!doctype html><HTML><head><LINK REL="alternate feed" TYPE="application/rss+xml" HREF="/rss"><link href='b.xml' rel=alternate type=application/atom+xml /></head>`,
			["https://n.example/rss", "https://n.example/b.xml"],
		],
		[
			"twice",
			'<html><link rel="alternate" type="application/feed+json" href="a"><link rel="alternate" type="application/feed+json" href="/a">',
			["https://n.example/a"],
		],
		[
			"in a comment only, and other links",
			'<html><!-- <link rel="alternate" type="application/rss+xml" href="/no"> --><link rel="stylesheet" href="/s"><link rel="alternate" hreflang="fr" href="/fr"><a rel="alternate" type="application/rss+xml" href="/a">',
			[],
		],
		[
			"from its base, with parameters of their type",
			'<html><base target="_top"><base href="/sub/"><base href="/no/"><link rel="alternate" type="application/rss+xml; charset=utf-8" href="feed">',
			["https://n.example/sub/feed"],
		],
	])("finds the feeds that a page names %s", async (_, html, feeds) => {
		const read = await readFeed(new TextEncoder().encode(html), from);
		expect(read).toMatchObject({ kind: "not-a-feed", feeds });
	});

	it.each([
		["text", "5 &lt; 6", "5 < 6"],
		["text/markdown", "Nvidia invests", "Nvidia invests"],
		["text/html", "&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;", "One\nTwo"],
		["xhtml", "<h:div><h:p>One</h:p><h:p>Two</h:p></h:div>", "One\nTwo"],
		["application/octet-stream", "TnZpZGlh", "Nvidia"],
	])("reads Atom's content of the type %s", async (type, content, told) => {
		const text = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t</title><content type="${type}">${content}</content></entry></feed>`;
		const feed = await readFeed(new TextEncoder().encode(text), from);
		expect(feed.kind === "feed" && feed.items[0]?.text).toBe(told);
	});

	it.each([
		['isPermaLink="False"', null],
		["", "https://n.example/1"],
	])("takes a guid (%s) for the link %s", async (attribute, link) => {
		const text = `<rss version="2.0"><channel><item><title>t</title><guid ${attribute}>https://n.example/1</guid></item></channel></rss>`;
		const feed = await readFeed(new TextEncoder().encode(text), from);
		expect(feed.kind === "feed" && feed.items[0]?.link).toBe(link);
	});

	it("keeps texts within their cap", async () => {
		const text = `<rss version="2.0"><channel><item><title>t</title><description>${"x".repeat(5_000)}</description></item></channel></rss>`;
		const limits = { bytes: 1e6, items: 9, text: 1_000 };
		const feed = await readFeed(new TextEncoder().encode(text), from, limits);
		expect(feed.kind === "feed" && feed.items[0]?.text.length).toBe(1_000);
	});

	it.each([
		["<language>zh-cn</language>", "2025-09-22T00:00:00.000Z"],
		["", "2025-09-22T14:00:00.000Z"],
	])("reads CST in a feed of %s as %s", async (language, published) => {
		const text = `<rss version="2.0"><channel>${language}<item><title>t</title><pubDate>Mon, 22 Sep 2025 08:00:00 CST</pubDate></item></channel></rss>`;
		const feed = await readFeed(new TextEncoder().encode(text), from);
		expect(feed.kind === "feed" && feed.items[0]?.published).toBe(published);
	});
});
