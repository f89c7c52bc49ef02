import { afterEach, describe, expect, it } from "vitest";
import { openClient } from "../../../src/feed/http/client.ts";
import { openPoller } from "../../../src/feed/poller.ts";
import { newFeedState } from "../../../src/feed/state.ts";
import { openFaultServer, type Play, serve, servePage } from "../server.ts";

const now = new Date("2026-01-15T12:00:00.000Z");
const text = "The page tells all that there is to tell of the deal. ".repeat(9);
const page = servePage(`<article><p>${text}</p></article>`);

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const each of opened.splice(0)) await each.close();
});

const feedOf = (links: readonly string[]): Play => {
	const items = links.map(
		(link) =>
			`<item><title>All of the deal</title><link>${link}</link><description>Short…</description></item>`,
	);
	const channel = `<channel><title>t</title>${items.join("")}</channel>`;
	return serve(`<rss version="2.0">${channel}</rss>`);
};

/** A server for all names, whose pages are `play`ed. */
const serverOf = async (play: Play) => {
	const plays: Record<string, Play> = { "/page": play };
	const server = await openFaultServer(plays);
	opened.push(server);
	const { port } = new URL(server.origin);
	return { server, plays, at: (host: string) => `http://${host}:${port}` };
};
const newPoller = () => {
	const client = openClient({
		allowPrivate: ["127.0.0.0/8"],
		resolve: async () => [{ address: "127.0.0.1", family: 4 }],
		spacing: 0,
	});
	opened.push(client);
	return openPoller(client, { wantsPage: () => true, random: () => 0 });
};

describe("openPageFetch", () => {
	it("fetches once what ten sections of an outlet show", async () => {
		const { server, plays } = await serverOf(page);
		const paths = Array.from({ length: 10 }, (_, at) => `/feed/${at}`);
		for (const path of paths) plays[path] = feedOf([server.url("/page")]);
		const { poll } = newPoller();
		const polls = await Promise.all(
			paths.map((path) => poll(newFeedState(server.url(path)), now)),
		);
		for (const { articles } of polls)
			expect(articles).toMatchObject([{ text: text.trim() }]);
		expect(server.seen.filter((path) => path === "/page")).toHaveLength(1);
	});

	it("fetches again what is asked for later, and what failed", async () => {
		const { server, plays } = await serverOf((_, response) =>
			response.writeHead(404).end(),
		);
		plays["/feed"] = feedOf([server.url("/page")]);
		const { poll } = newPoller();
		await poll(newFeedState(server.url("/feed")), now);
		plays["/page"] = page;
		for (const minutes of [0, 1]) {
			const at = new Date(now.getTime() + minutes * 60_000);
			const { articles } = await poll(newFeedState(server.url("/feed")), at);
			expect(articles).toMatchObject([{ text: text.trim() }]);
		}
		expect(server.seen.filter((path) => path === "/page")).toHaveLength(3);
	});

	it("reads no more than eight at once, of however many hosts and feeds", async () => {
		let underway = 0;
		let most = 0;
		const { server, plays, at } = await serverOf((...asked) => {
			underway += 1;
			most = Math.max(most, underway);
			setTimeout(() => {
				underway -= 1;
				page(...asked);
			}, 20);
		});
		const hosts = Array.from({ length: 20 }, (_, n) => n);
		const paths = ["/a", "/b"];
		for (const path of paths)
			plays[path] = feedOf(
				hosts.map((host) => `${at(`${path.slice(1)}${host}.example`)}/page`),
			);
		const { poll } = newPoller();
		const polls = await Promise.all(
			paths.map((path) => poll(newFeedState(server.url(path)), now)),
		);
		expect(polls.flatMap(({ state }) => state.owed)).toEqual([]);
		expect(most).toBeLessThanOrEqual(8);
	});
});
