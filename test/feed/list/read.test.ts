import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeNewsboat } from "../../../src/feed/list/newsboat.ts";
import { writeOpml } from "../../../src/feed/list/opml.ts";
import { readFeedList } from "../../../src/feed/list/read.ts";

const nested = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Chips"><outline text="Asia"><outline type="rss" text="A &amp; B" title="A &amp; B" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example/" frss:priority="main"/></outline>
<outline text="C" xmlUrl="https://c.example/rss"/></outline>
<outline text="Top" type="rss" xmlUrl="https://top.example/atom.xml"/>
<outline text="Again" type="rss" xmlUrl="https://top.example/atom.xml"/>
<outline text="Scraped" type="HTML+XPath" xmlUrl="https://page.example/"/>
<outline text="Pipe" type="rss" xmlUrl="|rm -rf ~"/>
<outline text="Secret" type="rss" xmlUrl="file:///etc/passwd"/>
</body></opml>`;

describe("readFeedList: OPML", () => {
	const { feeds, problems } = readFeedList(nested);

	it("keeps nested folders, and each address once", () => {
		expect(feeds).toEqual([
			{
				url: "https://a.example/feed?x=1&y=2",
				title: "A & B",
				link: "https://a.example/",
				folders: ["Chips", "Asia"],
				tags: [],
				fullText: "auto",
			},
			{
				url: "https://c.example/rss",
				title: "C",
				link: null,
				folders: ["Chips"],
				tags: [],
				fullText: "auto",
			},
			{
				url: "https://top.example/atom.xml",
				title: "Top",
				link: null,
				folders: [],
				tags: [],
				fullText: "auto",
			},
		]);
	});

	it("takes over no scraper, no command and no file, and says so", () => {
		expect(problems).toHaveLength(3);
		expect(problems.join()).toMatch(/scraped.*rm -rf.*etc\/passwd/);
	});

	it("reads again what it writes", () => {
		const written = writeOpml(feeds, "Mine", new Date("2026-01-02T03:04:05Z"));
		const sorted = (list: readonly { url: string }[]) =>
			list.toSorted((a, b) => a.url.localeCompare(b.url));
		expect(sorted(readFeedList(written).feeds)).toEqual(sorted(feeds));
		expect(written).toContain("<title>Mine</title>");
	});

	it.each(["<html><body>no</body></html>", "<"])(
		"names a broken file: %s",
		(text) => {
			const list = readFeedList(text);
			expect(list.feeds).toEqual([]);
			expect(list.problems).toHaveLength(1);
		},
	);
});

describe("readFeedList: newsboat's urls", () => {
	it.each<[string, { title: string; folders: string[]; tags?: string[] }]>([
		[
			'https://a.example/rss "chips" "~Chip news"',
			{ title: "Chip news", folders: ["chips"] },
		],
		[
			'https://a.example/rss tech "chips" ~Both asia',
			{ title: "Both", folders: ["tech"], tags: ["chips", "asia"] },
		],
		["https://a.example/rss", { title: "", folders: [] }],
		[
			String.raw`https://a.example/rss "~The \"big\" one" ! asia`,
			{ title: 'The "big" one', folders: ["asia"] },
		],
		["feed:https://a.example/rss", { title: "", folders: [] }],
		["feed://a.example/rss", { title: "", folders: [] }],
	])("%s", (line, { title, folders, tags = [] }) => {
		const { feeds, problems } = readFeedList(`# mine\n\n${line}\n`);
		expect(problems).toEqual([]);
		expect(feeds).toEqual([
			{
				...{ url: "https://a.example/rss", link: null },
				...{ title, folders, tags, fullText: "auto" },
			},
		]);
	});

	it.each([
		'"query:Unread:unread = \\"yes\\""',
		"exec:~/bin/make-feed",
		"filter:~/bin/clean:https://a.example/rss",
		"/home/me/feed.xml",
	])("never runs or opens %s", (line) => {
		const { feeds, problems } = readFeedList(line);
		expect(feeds).toEqual([]);
		expect(problems).toHaveLength(1);
	});
});

describe("tags", () => {
	const line = 'https://a.example/rss "tech" "chips" "~Both"\n';
	const { feeds } = readFeedList(line);

	it("come back from newsboat's list and from OPML", () => {
		expect(writeNewsboat(feeds)).toBe(line);
		const opml = writeOpml(feeds, "Mine", new Date("2026-01-02T03:04:05Z"));
		expect(readFeedList(opml).feeds).toEqual(feeds);
	});
});

const exportOf = (reader: string): string =>
	readFileSync(new URL(`./exports/${reader}`, import.meta.url), "utf8");

/** In their order in the list; folders are written after the feeds beside them. */
const inOrder = (feeds: readonly { url: string }[]) =>
	feeds.toSorted((a, b) => (a.url < b.url ? -1 : 1));

describe("the exports of other readers", () => {
	const chips = {
		url: "https://chips.example/feed?x=1&y=2",
		...{ fullText: "auto", tags: [] },
	};
	const money = {
		url: "https://money.example/atom.xml",
		...{ fullText: "auto", tags: [] },
	};
	const [inChips, inMoney] = [{ folders: ["Chips"] }, { folders: ["Money"] }];
	const titled = { title: 'Chips & "Fabs"', link: "https://chips.example/" };

	it.each([
		[
			"miniflux.opml",
			[
				{ ...chips, ...inChips, ...titled, fullText: "always" },
				{ ...money, ...inMoney, title: "Money 财经", link: money.url },
			],
			["left out: https://asleep.example/rss is switched off in the list"],
		],
		[
			"freshrss.opml",
			[
				{ ...chips, ...inChips, ...titled, fullText: "always" },
				{
					...{ ...money, ...inMoney, title: "Money 财经" },
					link: "https://money.example/",
				},
			],
			[
				"left out: https://page.example/news is scraped from a page (HTML+XPath), not a feed",
			],
		],
		[
			"newsboat.opml",
			[
				{ ...chips, ...titled, folders: [], link: null },
				{ ...money, title: "", folders: [], link: null },
			],
			[],
		],
		[
			"newsboat.urls",
			[
				{ ...chips, ...titled, ...inChips, link: null },
				{ ...money, title: "Money 财经", ...inMoney, link: null },
			],
			[
				'left out: query:Unread Articles:unread = "yes" is not fetched but computed',
			],
		],
	])("%s is read whole, and again from what we write", (name, wanted, said) => {
		const { feeds, problems } = readFeedList(exportOf(name));
		expect(inOrder(feeds)).toEqual(wanted);
		expect(problems).toEqual(said);
		const opml = writeOpml(feeds, "Mine", new Date("2026-01-02T03:04:05Z"));
		expect(readFeedList(opml).problems).toEqual([]);
		expect(inOrder(readFeedList(opml).feeds)).toEqual(
			wanted.map((feed) => ({ ...feed, title: feed.title || feed.url })),
		);
		const urls = readFeedList(writeNewsboat(feeds));
		expect(inOrder(urls.feeds)).toEqual(
			wanted.map((feed) => ({ ...feed, link: null, fullText: "auto" })),
		);
	});

	it("declares the words of Miniflux that are used", () => {
		const { feeds } = readFeedList(exportOf("miniflux.opml"));
		const opml = writeOpml(feeds, "Mine", new Date("2026-01-02T03:04:05Z"));
		expect(opml).toContain('xmlns:miniflux="https://miniflux.app/opml"');
		expect(opml.match(/miniflux:crawler="true"/g)).toHaveLength(1);
	});
});
