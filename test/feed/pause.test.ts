import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { openClient } from "../../src/feed/http/client.ts";
import type { ClientOptions } from "../../src/feed/http/options.ts";
import { pollFeed } from "../../src/feed/poll.ts";
import { keepPauses, openPoller } from "../../src/feed/poller.ts";
import { failingSince } from "../../src/feed/staleness.ts";
import { FeedState, newFeedState } from "../../src/feed/state.ts";
import {
	type FaultServer,
	openFaultServer,
	type Play,
	rss,
	serve,
	status,
} from "./server.ts";

const now = new Date("2026-01-15T12:00:00.000Z");
const inTwoMinutes = "2026-01-15T12:02:00.000Z";
const atOnce = 2;

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const each of opened.splice(0)) await each.close();
});

const serverOf = async (
	plays: Readonly<Record<string, Play>>,
): Promise<FaultServer> => {
	const server = await openFaultServer(plays);
	opened.push(server);
	return server;
};

/** Every name is loopback, and a stranger's host but for loopback's own address. */
const newClient = (options: ClientOptions = {}) => {
	const client = openClient({
		allowPrivate: ["127.0.0.1"],
		resolve: async () => [{ address: "127.0.0.1", family: 4 }],
		clock: () => now,
		concurrency: atOnce,
		spacing: 0,
		...options,
	});
	opened.push(client);
	return client;
};

/** A feed that was well an hour ago. */
const feedAt = (url: string): FeedState => ({
	...newFeedState(url),
	lastSuccess: "2026-01-15T11:00:00.000Z",
});

const paths = Array.from({ length: 6 }, (_, at) => `/feed/${at}`);
const busy = status(429, { "retry-after": "120", date: now.toUTCString() });

/** Asks for a pause once all requests that may be under way at a time have come, so that none of them comes too late to count. */
const busyTogether = (): Play => {
	const waiting: (() => void)[] = [];
	let come = 0;
	return (request, response) => {
		come += 1;
		waiting.push(() => busy(request, response));
		if (come >= atOnce) for (const answer of waiting.splice(0)) answer();
	};
};

/** An error answer that asks for a pause, with a body that is packed as told and is not. */
const busyWith =
	(code: number, send: (response: ServerResponse) => void): Play =>
	(_, response) => {
		response.writeHead(code, {
			...{ "retry-after": "120", date: now.toUTCString() },
			...{ "content-encoding": "gzip" },
		});
		send(response);
	};
const packed = gzipSync("One moment, please. ".repeat(500));

describe("an error answer's pause", () => {
	it.each<[string, number, (response: ServerResponse) => void]>([
		["gzip that is cut", 429, (to) => to.end(packed.subarray(0, 12))],
		[
			"gzip that is none after its first bytes",
			503,
			(to) => to.end(Buffer.from("1f8b0800000000000003ffffffff", "hex")),
		],
		[
			"a connection that breaks",
			503,
			(to) => to.write(packed.subarray(0, 12), () => to.destroy()),
		],
		[
			"a body that is never sent",
			429,
			(to) => {
				to.flushHeaders();
				setTimeout(() => to.destroy(), 30);
			},
		],
		["more than is read", 503, (to) => to.end(gzipSync(Buffer.alloc(9_000)))],
	])("is kept whatever its body: %s", async (_, code, send) => {
		const server = await serverOf({ "/feed": busyWith(code, send) });
		const client = newClient({ mostBytes: 4_096 });
		const poll = await pollFeed(feedAt(server.url("/feed")), client, now);
		expect(poll.error).toMatchObject({
			...{ kind: "rate-limited", status: code, retryAt: inTwoMinutes },
		});
		expect(poll.state).toMatchObject({ failures: 0, retryAt: inTwoMinutes });
		const other = await pollFeed(feedAt(server.url("/other")), client, now);
		expect(other.outcome).toBe("postponed");
		expect(server.seen).toEqual(["/feed"]);
	});
});

describe("a host that asks for a pause", () => {
	it("is left alone by its feeds that wait for their turn, and none is blamed", async () => {
		const play = busyTogether();
		const server = await serverOf(
			Object.fromEntries(paths.map((path) => [path, play])),
		);
		const { port } = new URL(server.origin);
		const poller = openPoller(newClient(), { random: () => 0 });
		const polls = await Promise.all(
			paths.map((path) =>
				poller.poll(feedAt(`http://news.example:${port}${path}`), now),
			),
		);
		expect(server.seen).toHaveLength(atOnce);
		const outcomes = polls.map(({ outcome }) => outcome);
		expect(outcomes.toSorted()).toEqual([
			...Array(atOnce).fill("failed"),
			...Array(paths.length - atOnce).fill("postponed"),
		]);
		for (const { outcome, state } of polls) {
			expect(state.failures).toBe(0);
			expect(failingSince(state)).toBeNull();
			if (outcome === "postponed")
				expect(state).toMatchObject({
					...{ error: null, lastChecked: null, nextDue: inTwoMinutes },
				});
		}
	});

	it.each([
		["a stranger's", "news.example"],
		["the user's own", "127.0.0.1"],
	])("is not asked by way of a redirect: %s", async (_, host) => {
		const server = await serverOf({
			"/busy": busy,
			"/feed": serve(rss("One")),
		});
		const { port } = new URL(server.origin);
		const origin = `http://${host}:${port}`;
		const other = await serverOf({
			"/feed": status(302, { location: `${origin}/feed` }),
		});
		const client = newClient();
		await pollFeed(feedAt(`${origin}/busy`), client, now);
		const led = await pollFeed(
			feedAt(other.url("/feed").replace("127.0.0.1", "other.example")),
			client,
			now,
		);
		expect(other.seen).toEqual(["/feed"]);
		expect(server.seen).toEqual(["/busy"]);
		expect(led.outcome).toBe("postponed");
		expect(led.state).toMatchObject({
			...{ failures: 0, error: null, nextDue: inTwoMinutes },
		});
	});

	it("is known again by a later run, also where a redirect led to it", async () => {
		const server = await serverOf({
			"/busy": busy,
			"/feed": serve(rss("One")),
		});
		const { port } = new URL(server.origin);
		const other = await serverOf({
			"/feed": status(302, { location: `http://busy.example:${port}/busy` }),
			"/well": serve(rss("One")),
		});
		const at = (path: string) =>
			feedAt(other.url(path).replace("127.0.0.1", "other.example"));
		const { state } = await pollFeed(at("/feed"), newClient(), now);
		const later = newClient();
		keepPauses(later, [state]);
		const feeds = [feedAt(`http://busy.example:${port}/feed`), at("/well")];
		const polls = await Promise.all(
			feeds.map((feed) => pollFeed(feed, later, now)),
		);
		expect(polls.map(({ outcome }) => outcome)).toEqual(["postponed", "new"]);
	});

	it("is asked where an earlier run noted a pause by a clock that was years ahead", async () => {
		const server = await serverOf({ "/feed": serve(rss("One")) });
		const state: FeedState = {
			...feedAt(server.url("/feed")),
			retryAt: "2031-01-15T12:00:00.000Z",
		};
		const client = newClient();
		keepPauses(client, [state]);
		const { outcome } = await pollFeed(state, client, now);
		expect(outcome).toBe("new");
	});

	it("is not asked for the pages of its articles either", async () => {
		const links = paths.map((_, at) => `/page/${at}`);
		const play = busyTogether();
		const server = await serverOf({
			...Object.fromEntries(links.map((link) => [link, play])),
			"/feed": (request, response) => {
				const items = links.map(
					(link) =>
						`<item><title>${link}</title><link>http://pages.example:${port}${link}</link><description>Short…</description></item>`,
				);
				const channel = `<channel><title>t</title>${items.join("")}</channel>`;
				serve(`<rss version="2.0">${channel}</rss>`)(request, response);
			},
		});
		const { port } = new URL(server.origin);
		const poll = await pollFeed(
			feedAt(`http://news.example:${port}/feed`),
			newClient(),
			now,
			{ wantsPage: () => true },
		);
		expect(poll.outcome).toBe("new");
		expect(poll.articles).toHaveLength(links.length);
		expect(server.seen).toHaveLength(1 + atOnce);
		expect(poll.state.failures).toBe(0);
	});

	it("is known again by a later run, where a page's host asked for it", async () => {
		const server = await serverOf({
			"/page": busy,
			"/feed": (request, response) => {
				const item = `<item><title>t</title><link>http://pages.example:${port}/page</link><description>Short…</description></item>`;
				const channel = `<channel><title>t</title>${item}</channel>`;
				serve(`<rss version="2.0">${channel}</rss>`)(request, response);
			},
			"/other": serve(rss("One")),
		});
		const { port } = new URL(server.origin);
		const first = await pollFeed(
			feedAt(`http://news.example:${port}/feed`),
			newClient(),
			now,
			{ wantsPage: () => true },
		);
		const stored = FeedState.parse(JSON.parse(JSON.stringify(first.state)));
		const later = newClient();
		keepPauses(later, [stored]);
		const other = feedAt(`http://pages.example:${port}/other`);
		const { outcome } = await pollFeed(other, later, now);
		expect(outcome).toBe("postponed");
		expect(server.seen).toEqual(["/feed", "/page"]);
		const over = new Date("2026-01-15T12:03:00.000Z");
		const unpaged: FeedState = { ...stored, fullText: "never" };
		const next = await pollFeed(unpaged, newClient(), over);
		expect(first.state.pagePauses).toEqual([
			{ from: `http://pages.example:${port}/page`, until: inTwoMinutes },
		]);
		expect(next.state.pagePauses).toEqual([]);
	});
});
