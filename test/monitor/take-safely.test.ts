import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plainPlan } from "../../src/alert/route.ts";
import type { Article } from "../../src/feed/article.ts";
import type { Poll } from "../../src/feed/poll.ts";
import { type FeedState, newFeedState } from "../../src/feed/state.ts";
import {
	type ClaimReader,
	openClaimReader,
} from "../../src/monitor/claim-reader.ts";
import { openMonitor } from "../../src/monitor/monitor.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { Topic } from "../../src/topic/topic.ts";

const topic = Topic.parse({
	title: "Test",
	announced: "2025-09-22",
	parties: [{ name: "OpenAI" }, { name: "NVIDIA" }],
});
const now = new Date("2025-09-24T12:00:00.000Z");
const since = "2025-09-01T00:00:00.000Z";
const [bad, good, late] = [
	"https://example.com/bad",
	"https://example.org/good",
	"https://example.net/latest",
];
const reader = openClaimReader(topic.parties, async () => ({
	kind: "impossible",
}));

/** Each feed tells of another sum. */
const quoteOf = (feed: string): string =>
	`NVIDIA will invest $${feed.length} billion in OpenAI`;
const articleOf = (feed: string, published: string): Article => ({
	...{ id: feed, feed, url: null, outlet: "example.com", title: "A deal" },
	text: `${quoteOf(feed)}, so ${feed} said.`,
	...{ author: null, version: 1, published, seen: now.toISOString() },
});
const came = (state: FeedState, published: string): Poll => ({
	state: { ...state, etag: "new", nextDue: now.toISOString(), items: 1 },
	articles: [articleOf(state.url, published)],
	...{ warnings: [], outcome: "new" },
});

let store: Store;
beforeEach(async () => {
	store = await openStore(":memory:");
});
afterEach(() => store.close());

const open = async (
	poll: (state: FeedState) => Promise<Poll>,
	claims: ClaimReader = reader,
) => {
	const monitor = openMonitor({
		...{ topic, store, since, reader: claims, poll, now: () => now },
		plans: [plainPlan("desk")],
		feeds: [bad, good, late].map((url) => newFeedState(url)),
	});
	await monitor.load();
	return monitor;
};
const alertsOf = async (): Promise<string> =>
	JSON.stringify(await store.outbox.due("desk", now.toISOString(), 100));

const isRight = (url: string) => url !== bad;

/** One feed is told of as failing and kept as it was, the others are taken in. */
const expectOneFault = async (
	monitor: Awaited<ReturnType<typeof open>>,
): Promise<void> => {
	const states = await store.feedStates();
	for (const [url, state] of states) {
		expect(state.error?.kind).toBe(isRight(url) ? undefined : "fault");
		expect(state.etag).toBe(isRight(url) ? "new" : null);
		expect(await store.article(url)).toEqual(
			isRight(url) ? expect.anything() : null,
		);
	}
	expect(states.size).toBe(3);
	expect(monitor.due()).toEqual([good, late]);
	const alerts = await alertsOf();
	for (const url of [bad, good, late])
		expect(alerts.includes(quoteOf(url))).toBe(isRight(url));
};

describe("a program that fails over one feed", () => {
	it("tells it as that feed's fault where its articles can't be read", async () => {
		const read: ClaimReader["read"] = async (articles) => {
			if (articles.some(({ text }) => text.includes(bad)))
				throw new Error("unreadable");
			return reader.read(articles);
		};
		const monitor = await open(
			async (state) => came(state, "2025-09-23T12:00:00.000Z"),
			{ ...reader, read },
		);
		await monitor.poll([bad, good, late]);
		await expectOneFault(monitor);
	});

	it("takes in what else was in the batch, with all that is told of it", async () => {
		const monitor = await open(async (state) =>
			came(state, isRight(state.url) ? "2025-09-23T12:00:00.000Z" : "soon"),
		);
		await monitor.poll([good, bad, late]);
		await expectOneFault(monitor);
	});

	it("keeps what came before its slow pages", async () => {
		const broken = Promise.reject(new Error("slow and broken"));
		broken.catch(() => undefined);
		const monitor = await open(async (state) => ({
			...came(state, "2025-09-23T12:00:00.000Z"),
			...(isRight(state.url) ? {} : { later: broken }),
		}));
		await monitor.poll([bad, good, late]);
		const states = await store.feedStates();
		expect(states.get(bad)?.error?.kind).toBe("fault");
		expect(states.get(bad)?.etag).toBe("new");
		expect(await store.article(bad)).not.toBeNull();
	});

	it("takes it in once it no longer fails", async () => {
		let published = "soon";
		const monitor = await open(async (state) =>
			came(state, isRight(state.url) ? "2025-09-23T12:00:00.000Z" : published),
		);
		await monitor.poll([good, bad]);
		published = "2025-09-23T12:00:00.000Z";
		await monitor.poll([bad]);
		expect((await store.feedStates()).get(bad)?.etag).toBe("new");
		expect(await alertsOf()).toContain(quoteOf(bad));
	});
});
