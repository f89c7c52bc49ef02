import { afterEach, describe, expect, it } from "vitest";
import { openClient } from "../../../src/feed/http/client.ts";
import { type Poll, pollFeed } from "../../../src/feed/poll.ts";
import { plainReader } from "../../../src/feed/reader.ts";
import { newFeedState } from "../../../src/feed/state.ts";
import {
	openFaultServer,
	type Play,
	serve,
	servePage,
	status,
} from "../server.ts";

const now = new Date("2026-01-15T12:00:00.000Z");
const title = "Chip maker in talks with OpenAI on ten gigawatts";
const teaser = "Nvidia said it would invest up to $100 billion in OpenAI.";
const said = "Nvidia will invest up to $100 billion in OpenAI, it said. ";
const article = `<article><p>${said.repeat(8)}</p></article>`;
const consent = `<html><body><div><p>${"We and our 842 partners store and access information on a device, such as cookies, and process personal data. ".repeat(4)}</p></div></body></html>`;
const front = `<html><title>The Desk</title><main><p>${"Microsoft will invest $80 billion in Anthropic, and Amazon denied a deal with OpenAI, it said. ".repeat(5)}</p><p>${said.repeat(3)}</p></main></html>`;
const wall = `<html><title>One moment</title><body><script src="/cdn-cgi/challenge-platform/h/b.js"></script>${"<p>Please wait, we check that you are human, it takes a moment. </p>".repeat(8)}</body></html>`;

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const each of opened.splice(0)) await each.close();
});

const pollWith = async (page: Play, reader = plainReader): Promise<Poll> => {
	const server = await openFaultServer({
		"/feed": (request, response) => {
			const link = `http://${request.headers.host}/article`;
			const item = `<item><title>${title}</title><link>${link}</link><description>${teaser}</description></item>`;
			const channel = `<channel><title>t</title>${item}</channel>`;
			serve(`<rss version="2.0">${channel}</rss>`)(request, response);
		},
		"/article": page,
		"/": servePage(front),
		"/elsewhere": servePage(article),
	});
	const client = openClient({ allowPrivate: ["127.0.0.1"] });
	opened.push(server, client);
	const state = newFeedState(server.url("/feed"));
	const options = { wantsPage: () => true, random: () => 0, reader };
	return pollFeed(state, client, now, options);
};

const as =
	(type: string, body: string | Uint8Array): Play =>
	(request, response) =>
		serve(body, { "content-type": type })(request, response);
const untyped =
	(body: string): Play =>
	(_, response) => {
		response.end(body);
	};
const long = "Nvidia and OpenAI, one hundred billion, and so on. ".repeat(90);

describe("what is not the article", () => {
	it.each<[string, Play, RegExp]>([
		["a wall of cookies", servePage(consent), /tells something else/],
		["the way to the front page", status(302, { location: "/" }), /leads to /],
		["a bot wall that says that all is well", servePage(wall), /to be human/],
		["a PDF file", as("application/pdf", `%PDF-1.7 ${long}`), /no web page/],
		["a picture", as("image/jpeg", new Uint8Array(9_000)), /image\/jpeg/],
		["an error in JSON", as("application/json", `{"a":"${long}"}`), /json/],
		["bytes of no type", untyped(long), /of no type that is told/],
		[
			"more than any page has",
			servePage(`${article}<!--${"x".repeat(4 * 1024 * 1024)}-->`),
			/larger than 4 MiB/,
		],
	])("is no text, and tried again: %s", async (_, page, words) => {
		const poll = await pollWith(page);
		expect(poll.outcome).toBe("new");
		expect(poll.articles).toMatchObject([{ text: teaser, stage: "teaser" }]);
		expect(poll.warnings.join()).toMatch(/^1 page could not be read, to be/);
		expect(poll.warnings.join()).toMatch(words);
		expect(poll.state.owed).toMatchObject([{ attempts: 1, teaser }]);
	});

	it.each<[string, Play]>([
		["a page", servePage(article)],
		["one of no type", untyped(`<!doctype html>${article}`)],
		["one in XHTML", as("application/xhtml+xml", article)],
		["plain text", as("text/plain; charset=utf-8", said.repeat(8))],
		["one elsewhere", status(301, { location: "/elsewhere" })],
		[
			"one with a script of its bot wall",
			servePage(
				`<script src="/cdn-cgi/challenge-platform/j.js"></script>${article}`,
			),
		],
		[
			"one in other words, called alike",
			servePage(
				`<title>OpenAI in talks on ten gigawatts | The Desk</title>${`<p>${"It is said that much is to be built, and soon, by some. ".repeat(9)}</p>`}`,
			),
		],
	])("is told from the article: %s", async (_, page) => {
		const { articles, warnings, state } = await pollWith(page);
		expect(warnings).toEqual([]);
		expect(articles[0]?.text.length).toBeGreaterThan(400);
		expect(articles[0]).not.toHaveProperty("stage");
		expect(state.owed).toEqual([]);
	});

	it("is no fault where the page has less than the feed", async () => {
		const { articles, state } = await pollWith(servePage("<p>Sorry.</p>"));
		expect(articles[0]?.text).toBe(teaser);
		expect(state).toMatchObject({ owed: [], pageWarnings: [] });
	});
});

const failing = async (): Promise<never> => {
	throw new RangeError("Maximum call stack size exceeded");
};

describe("a fault of the program", () => {
	it("over a page leaves it for later", async () => {
		const reader = { ...plainReader, readPage: failing };
		const poll = await pollWith(servePage(article), reader);
		expect(poll.articles).toMatchObject([{ text: teaser, stage: "teaser" }]);
		expect(poll.warnings.join()).toMatch(/a fault of the program: Maximum/);
		expect(poll.state.owed).toMatchObject([{ attempts: 1 }]);
	});

	it("over a feed is that feed's failure", async () => {
		const reader = { ...plainReader, read: failing };
		const poll = await pollWith(servePage(article), reader);
		expect(poll).toMatchObject({ outcome: "failed", articles: [] });
		expect(poll.error?.kind).toBe("fault");
		expect(poll.state).toMatchObject({
			...{ failures: 1, nextDue: "2026-01-15T12:05:00.000Z" },
		});
	});
});
