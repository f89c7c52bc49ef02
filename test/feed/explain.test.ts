import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainFeed } from "../../src/feed/explain.ts";
import { openClient } from "../../src/feed/http/client.ts";
import { type FaultServer, openFaultServer, serve, status } from "./server.ts";

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
const teasers = `<rss version="2.0"><channel><title>t</title>
<item><title>a</title><link>/more</link><description>Short…</description></item>
<item><title>b</title><link>/away</link><description>Short…</description></item>
<item><title>c</title><link>/bare</link><description>Short…</description></item>
<item><title>d</title><description>Short…</description></item>
<item><title>e</title><link>/more</link><description>${words}</description></item></channel></rss>`;

const client = openClient({ allowPrivate: ["127.0.0.1"] });
let server: FaultServer;
beforeAll(async () => {
	server = await openFaultServer({
		"/old": status(301, { location: "/feed" }),
		"/feed": serve(
			"<rss><channel><title>A & B</title><link>/home</link><item><title>One</title><link>/1</link><guid>g</guid><author>Li</author><description>Text &lt;b&gt;here&lt;/b&gt;</description></item></channel></rss>",
		),
		"/sealed": serve(sealed),
		"/teasers": serve(teasers),
		"/more": serve(`<article><p>${words}</p></article>`),
		"/away": status(503),
		"/bare": serve("<html></html>"),
	});
});
afterAll(async () => {
	await client.close();
	await server.close();
});

describe("explainFeed", () => {
	it("tells what was read and every repair", async () => {
		expect(await explainFeed(server.url("/old"), client)).toEqual({
			kind: "explanation",
			title: "A & B",
			link: server.url("/home"),
			items: [
				{
					id: "g",
					title: "One",
					link: server.url("/1"),
					published: null,
					author: "Li",
					text: "Text here",
				},
			],
			warnings: [
				`moved for good to ${server.url("/feed")}`,
				"missing RSS version assumed to be 2.0",
				"bare ampersands escaped",
			],
		});
	});

	it("tells of links that only a browser can follow, not of those that name their target", async () => {
		const told = await explainFeed(server.url("/sealed"), client);
		expect(told.kind === "explanation" && told.warnings).toEqual([
			"2 of 4 links lead through google.com, which tells the article's own address to browsers with scripts only: they stay as they are, and their pages are not fetched; 1 of these items name their outlet",
		]);
	});

	it("looks at the pages of teasers where that is asked for", async () => {
		const options = { pagesAt: new Date("2026-01-15T12:00:00.000Z") };
		const told = await explainFeed(server.url("/teasers"), client, options);
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
		const plain = await explainFeed(server.url("/teasers"), client);
		expect(JSON.stringify(plain)).not.toContain("page");
	});

	it("reads a file", async () => {
		const file = `${import.meta.dirname}/fixtures/atom.xml`;
		const told = await explainFeed(file, client);
		expect(told.kind).toBe("explanation");
	});

	it.each([
		["/none", "http"],
		["not/a/file.xml", "unreadable-file"],
	])("tells why %s cannot be read", async (feed, kind) => {
		const url = feed.startsWith("/") ? server.url(feed) : feed;
		expect((await explainFeed(url, client)).kind).toBe(kind);
	});
});
