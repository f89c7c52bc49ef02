import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainFeed } from "../../src/feed/explain.ts";
import { openClient } from "../../src/feed/http/client.ts";
import { type FaultServer, openFaultServer, serve, status } from "./server.ts";

const client = openClient({ allowPrivate: ["127.0.0.1"] });
let server: FaultServer;
beforeAll(async () => {
	server = await openFaultServer({
		"/old": status(301, { location: "/feed" }),
		"/feed": serve(
			"<rss><channel><title>A & B</title><link>/home</link><item><title>One</title><link>/1</link><guid>g</guid><author>Li</author><description>Text &lt;b&gt;here&lt;/b&gt;</description></item></channel></rss>",
		),
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
