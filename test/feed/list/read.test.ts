import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListedFeed } from "../../../src/feed/list/entry.ts";
import { writeNewsboat } from "../../../src/feed/list/newsboat.ts";
import { readFeedList, readFeedListFile } from "../../../src/feed/list/read.ts";
import { writeOpml } from "../../../src/feed/list/write-opml.ts";
import { cleanLine, cleanUrl } from "../../../src/text/clean.ts";

const nested = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Chips"><outline text="Asia"><outline type="rss" text="A &amp; B" title="A &amp; B" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example/" frss:priority="main"/></outline>
<outline text="C" xmlUrl="https://c.example/rss"/></outline>
<outline text="Top" type="rss" xmlUrl="https://top.example/atom.xml"/>
<outline text="Again" type="rss" xmlUrl="https://top.example/atom.xml"/>
<outline text="Same" type="rss" xmlUrl="HTTPS://Top.example:443/atom.xml"/>
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
				mostMinutes: null,
			},
			{
				url: "https://c.example/rss",
				title: "C",
				link: null,
				folders: ["Chips"],
				tags: [],
				fullText: "auto",
				mostMinutes: null,
			},
			{
				url: "https://top.example/atom.xml",
				title: "Top",
				link: null,
				folders: [],
				tags: [],
				fullText: "auto",
				mostMinutes: null,
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

	it.each([
		["<html><body>no</body></html>", "not an OPML file: no <opml> is in it"],
		["<", "not an OPML file: no <opml> is in it"],
		[
			"<rss><channel/></rss>",
			"a feed, not a list of feeds: `dealwatch feeds add` follows a feed by its address",
		],
	])("names a file that is none: %s", (text, problem) => {
		expect(readFeedList(text)).toEqual({ feeds: [], problems: [problem] });
	});

	it("keeps, of a list that breaks off anywhere, what is whole before that, and says so", () => {
		const whole = readFeedList(nested).feeds;
		const ends = whole.map(({ url }) => {
			const at = nested.indexOf(url.split("?")[0] ?? "");
			return nested.indexOf(">", at);
		});
		const start = nested.indexOf("<head>");
		for (let at = start; at < nested.indexOf("</opml>"); at++) {
			const cut = readFeedList(nested.slice(0, at));
			const kept = whole.slice(0, ends.filter((end) => end < at).length);
			expect(cut.feeds).toEqual(kept);
			expect(cut.problems.at(-1)).toBe(
				`the list breaks off; ${kept.length} of its feeds kept`,
			);
		}
	});

	it("takes folders within folders without end for twenty", () => {
		const list = `<opml>${'<outline text="in">'.repeat(1e5)}${'<outline xmlUrl="https://a.example/"/>'.repeat(1e4)}`;
		expect(readFeedList(list).feeds).toMatchObject([
			{ folders: Array(20).fill("in") },
		]);
	});

	it("reads small mistakes over: bare ampersands, missing quotes, names in small letters", () => {
		const list = `<opml><body><outline text="A & B" xmlurl='https://a.example/f?x=1&y=2' type=rss></body></opml>`;
		expect(readFeedList(list)).toMatchObject({
			feeds: [{ title: "A & B", url: "https://a.example/f?x=1&y=2" }],
			problems: [],
		});
	});

	it.each([
		['type="rss" url="https://a.example/f"', ["https://a.example/f"], []],
		['type="Atom" URL=" https://a.example/f "', ["https://a.example/f"], []],
		[
			'type="rss" url="https://a.example/" xmlUrl="https://a.example/f"',
			["https://a.example/f"],
			[],
		],
		[
			'type="link" url="https://a.example/page"',
			[],
			[/page is a link: a feed's outline has `xmlUrl`/],
		],
		['url="https://a.example/f"', [], [/f is a link/]],
		['type="rss" url="rm -rf"', [], [/rm -rf is not a web address/]],
		['type="rss" url=" "', [], []],
	])("reads an address that %s tells", (attributes, urls, told) => {
		const list = `<opml><body><outline text="Desk"><outline text="A" ${attributes}/></outline></body></opml>`;
		const { feeds, problems } = readFeedList(list);
		expect(feeds.map(({ url }) => url)).toEqual(urls);
		expect(problems).toEqual(told.map((words) => expect.stringMatching(words)));
	});
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
				...{ title, folders, tags, fullText: "auto", mostMinutes: null },
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
		...{ fullText: "auto", tags: [], mostMinutes: null },
	};
	const money = {
		url: "https://money.example/atom.xml",
		...{ fullText: "auto", tags: [], mostMinutes: null },
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
		expect(inOrder(readFeedList(opml).feeds)).toEqual(wanted);
		const urls = readFeedList(writeNewsboat(feeds));
		expect(inOrder(urls.feeds)).toEqual(wanted);
	});

	it("declares the words of Miniflux that are used", () => {
		const { feeds } = readFeedList(exportOf("miniflux.opml"));
		const opml = writeOpml(feeds, "Mine", new Date("2026-01-02T03:04:05Z"));
		expect(opml).toContain('xmlns:miniflux="https://miniflux.app/opml"');
		expect(opml.match(/miniflux:crawler="true"/g)).toHaveLength(1);
	});
});

const word = fc
	.string({ unit: "grapheme", minLength: 1, maxLength: 12 })
	.map(cleanLine)
	.filter((text) => text !== "");
const tricky = fc.constantFrom(
	...["a,b", 'say "so"', "~not a title", "!hidden", "# no comment", "<b>&amp;"],
	...["back\\slash", "]]>", "英伟达", "https://a.example/"],
);
const name = fc.oneof(word, tricky);
const listed = fc.record({
	url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
	title: fc.oneof(name, fc.constant("")),
	link: fc.option(
		fc.webUrl().map((url) => cleanUrl(url)),
		{ nil: null },
	),
	folders: fc.array(name, { maxLength: 3 }),
	tags: fc.array(name, { maxLength: 3 }),
	fullText: fc.constantFrom(
		"auto" as const,
		"always" as const,
		"never" as const,
	),
	mostMinutes: fc.option(fc.integer({ min: 5, max: 360 }), { nil: null }),
});
const lists = fc.uniqueArray(listed, {
	selector: ({ url }) => url,
	maxLength: 6,
});

describe("what we write", () => {
	const now = new Date("2026-01-02T03:04:05Z");

	it.each([
		["OPML", (feeds: readonly ListedFeed[]) => writeOpml(feeds, "Mine", now)],
		["newsboat's urls", writeNewsboat],
	])("as %s is read again as it was, every setting of it", (_, write) => {
		fc.assert(
			fc.property(lists, (feeds) => {
				const again = readFeedList(write(feeds));
				expect(again.problems).toEqual([]);
				expect(inOrder(again.feeds)).toEqual(inOrder(feeds));
			}),
			{ numRuns: 300 },
		);
	});

	it.each(["", "Desk of https://me:hush@desk.example/"])(
		"shows no login but in the address itself: %j",
		(title) => {
			const url = "https://me:hush@desk.example/rss";
			const feed = {
				...{ url, title, link: null, folders: [], tags: [] },
				...{ fullText: "auto" as const, mostMinutes: null },
			};
			const list = writeOpml([feed], "Mine", now);
			expect(list.match(/\w+="[^"]*hush[^"]*"/g)).toEqual([`xmlUrl="${url}"`]);
			expect(readFeedList(list).feeds).toEqual([
				{ ...feed, title: title.replace("me:hush@", "") },
			]);
		},
	);

	it("says to newsboat what it has words for, and the rest in a comment", () => {
		const feed = {
			...{ url: "https://a.example/rss", title: "A", link: null },
			...{ folders: ["tech"], tags: ["chips"] },
		};
		const plain = { ...feed, fullText: "auto" as const, mostMinutes: null };
		const line = 'https://a.example/rss "tech" "chips" "~A"\n';
		expect(writeNewsboat([plain])).toBe(line);
		expect(
			writeNewsboat([{ ...plain, fullText: "never", mostMinutes: 15 }]),
		).toBe(`# dealwatch {"fullText":"never","every":15}\n${line}`);
	});

	it.each([
		"{",
		'{"every":"soon","link":"javascript:x"}',
		'{"folders":3}',
		"[]",
	])("and a comment that somebody broke says nothing: %s", (aside) => {
		const { feeds } = readFeedList(
			`# dealwatch ${aside}\nhttps://a.example/rss\n`,
		);
		expect(feeds).toEqual([
			{
				...{ url: "https://a.example/rss", title: "", link: null },
				...{ folders: [], tags: [], fullText: "auto", mostMinutes: null },
			},
		]);
	});
});

describe("readFeedListFile", () => {
	const list = (encoding: string) => [
		`<?xml version="1.0" encoding="${encoding}"?><opml version="2.0"><body><outline text="`,
		'" xmlUrl="https://a.example/rss"/></body></opml>',
	];
	const gbk = [0xb2, 0xc6, 0xbe, 0xad];

	it.each([
		["GB2312", gbk, "财经"],
		["gbk", gbk, "财经"],
		["utf-8", [...Buffer.from("财经")], "财经"],
		["Big5", [0xb0, 0x5d, 0xb8, 0x67], "財經"],
	])("reads a list in %s", (encoding, bytes, title) => {
		const [before = "", after = ""] = list(encoding);
		const file = Buffer.concat([
			...[Buffer.from(before), Buffer.from(bytes), Buffer.from(after)],
		]);
		expect(readFeedListFile(file).feeds).toMatchObject([{ title }]);
	});

	it("reads UTF-16", () => {
		const text = `\ufeff${list("utf-16").join("财经")}`;
		const { feeds } = readFeedListFile(Buffer.from(text, "utf16le"));
		expect(feeds).toMatchObject([{ title: "财经" }]);
	});

	it.each([
		["", "it is empty"],
		[" \n", "it is empty"],
		["SQLite format 3\0\u0001", "it is no text"],
	])("names what is no list: %j", (text, problem) => {
		const { feeds, problems } = readFeedListFile(Buffer.from(text));
		expect({ feeds, problems }).toEqual({ feeds: [], problems: [problem] });
	});
});
