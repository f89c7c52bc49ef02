import { afterEach, beforeEach, expect, it } from "vitest";
import { plainPlan } from "../../src/alert/route.ts";
import { type HttpClient, openClient } from "../../src/feed/http/client.ts";
import { pollFeed } from "../../src/feed/poll.ts";
import { newFeedState } from "../../src/feed/state.ts";
import { openClaimReader } from "../../src/monitor/claim-reader.ts";
import { openMonitor } from "../../src/monitor/monitor.ts";
import { openStore } from "../../src/store/store.ts";
import { Topic } from "../../src/topic/topic.ts";
import { type FaultServer, openFaultServer, serve } from "../feed/server.ts";

const topic = Topic.parse({
	title: "Test",
	announced: "2025-09-22",
	parties: [{ name: "OpenAI" }, { name: "NVIDIA" }],
});
const start = Date.parse("2025-09-24T12:00:00.000Z");

/** Oldest first. Only who takes one report for a version of another sees an outlet correct itself. */
const news = [
	["one", "OpenAI has hired a new head of design from a furniture maker."],
	["one", "NVIDIA will invest $100 billion in OpenAI."],
	["two", "NVIDIA will invest $30 billion in OpenAI, two bankers said."],
	["three", "NVIDIA will invest $100 billion in OpenAI, it was told."],
	["one", "OpenAI is valued at $500 billion."],
	["two", "OpenAI is valued at $300 billion, a fund wrote."],
	["four", "OpenAI moves its London office to a brewery beside a canal."],
] as const;

type GuidOf = (report: number, place: number) => string;

const itemOf = (at: number, guid: string): string => `<item>
<title>Report ${at}</title><link>https://${news[at]?.[0]}.example/${at}</link>
<guid isPermaLink="false">${guid}</guid>
<pubDate>${new Date(start + (at - 24) * 3_600_000).toUTCString()}</pubDate>
<description>${news[at]?.[1]}</description></item>`;

/** The newest `shown` of the first `count` reports. */
const feedOf = (count: number, shown: number, guidOf: GuidOf): string => {
	const newest = Array.from({ length: Math.min(shown, count) }, (_, place) =>
		itemOf(count - 1 - place, guidOf(count - 1 - place, place)),
	);
	return `<rss version="2.0"><channel><title>t</title>${newest.join("")}</channel></rss>`;
};

let client: HttpClient;
let server: FaultServer;
let body = "";
beforeEach(async () => {
	client = openClient({ allowPrivate: ["127.0.0.0/8"] });
	server = await openFaultServer({
		"/feed": (request, response) => serve(body)(request, response),
	});
});
afterEach(async () => {
	for (const each of [client, server]) await each.close();
});

/** What came of the feed, read each time that it held so many reports. */
const followed = async (
	counts: readonly number[],
	shown: number,
	guidOf: GuidOf,
) => {
	const store = await openStore(":memory:");
	let now = new Date(start);
	const url = server.url("/feed");
	const monitor = openMonitor({
		...{ topic, store, plans: [plainPlan("desk")] },
		since: "2025-09-01T00:00:00.000Z",
		now: () => now,
		feeds: [newFeedState(url)],
		reader: openClaimReader(topic.parties, async () => ({
			kind: "impossible",
		})),
		poll: (state, at) => pollFeed(state, client, at),
		lingering: 0,
	});
	await monitor.load();
	for (const count of counts) {
		body = feedOf(count, shown, guidOf);
		now = new Date(now.getTime() + 3_600_000);
		await monitor.poll([url]);
	}
	const stored = await Array.fromAsync(store.articlesOf([url]));
	const told = await store.outbox.list({});
	await store.close();
	return {
		articles: stored.map(({ article: { title, version } }) => [title, version]),
		alerts: told.map(({ alert: { type, data } }) => [type, data.sentence.en]),
		statement: monitor.statement(now),
	};
};

it.each([
	["grows", [1, 2, 3, 4, 5, 6, 7], 7],
	["shows the newest three", [3, 4, 5, 6, 7], 3],
	["is read after several have come", [3, 5, 7], 4],
])(
	"a feed that numbers its places and %s tells what one with names of its own tells, and corrects nothing",
	async (_, counts, shown) => {
		const named = await followed(counts, shown, (report) => `report-${report}`);
		const placed = await followed(counts, shown, (_, place) => `pos${place}`);
		expect(named.articles).toEqual(news.map((_, at) => [`Report ${at}`, 1]));
		expect(placed).toEqual(named);
		const types = placed.alerts.map(([type]) => type);
		expect(types).toContain("io.dealwatch.dispute.opened.v1");
		expect(types).not.toContain("io.dealwatch.deal.revised.v1");
	},
);
