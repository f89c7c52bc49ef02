import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainFeed } from "../../src/feed/explain.ts";
import { openClient } from "../../src/feed/http/client.ts";
import { plainReader, type Reader } from "../../src/feed/reader.ts";
import {
	type FaultServer,
	openFaultServer,
	serve,
	servePage,
	status,
} from "./server.ts";

const token = (bytes: string) =>
	Buffer.from(bytes, "latin1").toString("base64url");
const google = "https://news.google.com/rss/articles/";
/** Links of Google News: two that hold nothing, one that holds its target, and one to the article itself. */
const sealed = `<rss version="2.0"><channel><title>t</title>
<item><title>a</title><link>${google}${token("\u0008\u0013AU_yqLOpaque")}</link><source url="https://outlet.example">Outlet</source></item>
<item><title>b</title><link>${google}${token("\u0008\u0013AU_yqLOther")}</link></item>
<item><title>c</title><link>${google}${token("\u0008\u0013https://outlet.example/c\u0001")}</link></item>
<item><title>d</title><link>https://outlet.example/d</link></item></channel></rss>`;

const words = "All that there is to say of this deal. ".repeat(20);
/** Teasers whose pages hold more, are away, and hold nothing; one without a page, and a whole article. */
const first =
	"Meridel and Tasko have ended their merger, the companies said on Thursday.";
const second =
	"Meridel will pay a break-up fee of $435 million. Tasko shares plunged 22.4% and Meridel gained 3.3%.";
/** Items with a summary and a body. */
const shortNews = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>t</title>${[
	["more", first, `${first} ${second}`],
	["the same", first, first],
	["little more", `${first} ${second}`, `${first} ${second} It said no more.`],
	["leads on", first, `${first} ${second} Read more`],
	["no summary", "", `${first} ${second}`],
	["a word", "Over.", "It is all over now."],
]
	.map(
		([title, summary, body]) =>
			`<item><title>${title}</title><link>/${title}</link><description>${summary}</description><content:encoded>${body}</content:encoded></item>`,
	)
	.join("")}</channel></rss>`;
const teasers = `<rss version="2.0"><channel><title>t</title>
<item><title>a</title><link>/more</link><description>Short…</description></item>
<item><title>b</title><link>/away</link><description>Short…</description></item>
<item><title>c</title><link>/bare</link><description>Short…</description></item>
<item><title>d</title><description>Short…</description></item>
<item><title>e</title><link>/more</link><description>${words}</description></item></channel></rss>`;
const now = new Date("2026-01-05T12:00:00Z");
const whole = "一".repeat(700);
/** RSS 2.0 in GB2312, as told by its declaration, with validators and a pace. */
const told = `<?xml version="1.0" encoding="gb2312"?><rss version="2.0"><channel><title>t</title><language>zh-cn</language><ttl>60</ttl><skipHours><hour>3</hour></skipHours>
<item><title>a</title><description>${whole}</description></item><item><title>b</title><description>${whole}阅读全文</description></item><item><title>c</title></item></channel></rss>`;
const inGbk = Buffer.concat(
	[...told].map((sign) => {
		const at = [..."一阅读全文"].indexOf(sign);
		const pair = [0xd2bb, 0xd4c4, 0xb6c1, 0xc8ab, 0xcec4][at];
		return pair === undefined
			? Buffer.from(sign)
			: Buffer.from([pair >> 8, pair & 0xff]);
	}),
);
/** A server that tells all about its answer. */
const telling = serve(inGbk, {
	"content-type": "text/xml",
	etag: '"v1"',
	"last-modified": "Sun, 04 Jan 2026 10:00:00 GMT",
	"cache-control": "max-age=5400",
});

const client = openClient({ allowPrivate: ["127.0.0.1"] });
let server: FaultServer;
beforeAll(async () => {
	server = await openFaultServer({
		"/old": status(301, { location: "/feed" }),
		"/feed": serve(
			"<rss><channel><title>A & B</title><link>/home</link><item><title>One</title><link>/1</link><guid>g</guid><author>Li</author><description>Text &lt;b&gt;here&lt;/b&gt;</description></item></channel></rss>",
		),
		"/told": telling,
		"/sealed": serve(sealed),
		"/teasers": serve(teasers),
		"/short": serve(shortNews),
		"/more": servePage(`<article><p>${words}</p></article>`),
		"/away": status(503),
		"/bare": servePage("<html></html>"),
	});
});
afterAll(async () => {
	await client.close();
	await server.close();
});

describe("explainFeed", () => {
	it("tells what was read and every repair", async () => {
		expect(await explainFeed(server.url("/old"), client, now)).toEqual({
			kind: "explanation",
			title: "A & B",
			link: server.url("/home"),
			format: "RSS",
			charset: { name: "utf-8", toldBy: "valid-utf-8" },
			language: null,
			origin: {
				url: server.url("/feed"),
				status: 200,
				contentType: "application/rss+xml",
				bytes: 202,
				isCut: false,
				etag: null,
				lastModified: null,
			},
			pace: {
				...{ ttlMinutes: null, skipHours: [], skipDays: [] },
				...{ freshMinutes: 0, nextMinutes: 30 },
			},
			texts: { whole: 0, teaser: 1, none: 0 },
			items: [
				{
					id: "g",
					title: "One",
					link: server.url("/1"),
					published: null,
					author: "Li",
					text: "Text here",
					holds: "teaser",
				},
			],
			warnings: [
				`moved for good to ${server.url("/feed")}`,
				"missing RSS version assumed to be 2.0",
				"bare ampersands escaped",
			],
		});
	});

	it("tells encoding, answer, validators, pace, and what the items hold", async () => {
		const all = await explainFeed(server.url("/told"), client, now);
		if (all.kind !== "explanation") throw new Error(all.words);
		const { items, warnings, ...rest } = all;
		expect(rest).toMatchObject({
			format: "RSS 2.0",
			charset: { name: "gb18030", toldBy: "xml" },
			language: "zh-cn",
			origin: {
				...{ status: 200, contentType: "text/xml", bytes: inGbk.length },
				etag: '"v1"',
				lastModified: "Sun, 04 Jan 2026 10:00:00 GMT",
			},
			pace: {
				...{ ttlMinutes: 60, skipHours: [3], skipDays: [] },
				...{ freshMinutes: 90, nextMinutes: 90 },
			},
			texts: { whole: 1, teaser: 1, none: 1 },
		});
		expect(items.map(({ holds }) => holds)).toEqual([
			...["whole", "teaser", "none"],
		]);
		expect(warnings).toEqual([]);
	});

	it("tells of links that only a browser can follow, not of those that name their target", async () => {
		const told = await explainFeed(server.url("/sealed"), client, now);
		expect(told.kind === "explanation" && told.warnings).toEqual([
			"2 of 4 links lead through google.com, which tells the article's own address to browsers with scripts only: they stay as they are, and their pages are not fetched; 1 of these items name their outlet",
		]);
	});

	it("takes a short text for whole where a summary stands beside it that is much shorter", async () => {
		const all = await explainFeed(server.url("/short"), client, now);
		if (all.kind !== "explanation") throw new Error(all.words);
		expect(all.items.map(({ title, holds }) => [title, holds])).toEqual([
			["more", "whole"],
			["the same", "teaser"],
			["little more", "teaser"],
			["leads on", "teaser"],
			["no summary", "teaser"],
			["a word", "teaser"],
		]);
	});

	it("looks at the pages of teasers where that is asked for", async () => {
		const told = await explainFeed(server.url("/teasers"), client, now, {
			pages: true,
		});
		const items = told.kind === "explanation" ? told.items : [];
		expect(items.map(({ page }) => page)).toEqual([
			{ length: 779, problem: null },
			{
				length: null,
				problem: `${server.url("/away")} answers with error 503`,
			},
			{ length: null, problem: null },
			undefined,
			undefined,
		]);
		const plain = await explainFeed(server.url("/teasers"), client, now);
		expect(JSON.stringify(plain)).not.toContain('"page"');
	});

	it("has feed and pages read by the reader that it is given", async () => {
		const bodies: string[] = [];
		const reader: Reader = {
			read: (bytes, from, limits) => {
				bodies.push(from.url);
				return plainReader.read(bytes, from, limits);
			},
			readPage: (bytes, from) => {
				bodies.push(from.url);
				return plainReader.readPage(bytes, from);
			},
		};
		const url = server.url("/teasers");
		await explainFeed(url, client, now, { reader, pages: true });
		expect(bodies).toEqual([url, server.url("/more"), server.url("/bare")]);
	});

	it("tells what its reader throws, and a signal as that", async () => {
		const url = server.url("/feed");
		const reader: Reader = {
			...plainReader,
			read: async () => {
				throw new RangeError("too deep");
			},
		};
		const told = await explainFeed(url, client, now, { reader });
		expect(told).toMatchObject({
			kind: "fault",
			words: expect.stringMatching(/fault of the program: too deep/),
		});
		const signal = AbortSignal.abort(new Error("enough"));
		await expect(
			explainFeed(url, client, now, { reader, signal }),
		).rejects.toThrow("enough");
	});

	it("reads a file", async () => {
		const file = `${import.meta.dirname}/fixtures/atom.xml`;
		const told = await explainFeed(file, client, now);
		expect(told).toMatchObject({
			...{ kind: "explanation", format: "Atom 1.0" },
			origin: { url: file, status: null, contentType: null, etag: null },
		});
	});

	it.each([
		["/none", "http"],
		["not/a/file.xml", "unreadable-file"],
	])("tells why %s cannot be read", async (feed, kind) => {
		const url = feed.startsWith("/") ? server.url(feed) : feed;
		expect((await explainFeed(url, client, now)).kind).toBe(kind);
	});
});
