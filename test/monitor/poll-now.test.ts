import { afterEach, beforeEach, expect, test } from "vitest";
import type { Article } from "../../src/feed/article.ts";
import type { FeedError } from "../../src/feed/error.ts";
import { newFeedState } from "../../src/feed/state.ts";
import { openClaimReader } from "../../src/monitor/claim-reader.ts";
import { openMonitor } from "../../src/monitor/monitor.ts";
import { pollNow } from "../../src/monitor/poll-now.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { Topic } from "../../src/topic/topic.ts";

const topic = Topic.parse({
	title: "Test",
	announced: "2025-09-22",
	parties: [{ name: "OpenAI" }, { name: "NVIDIA" }],
});
const now = () => new Date("2025-09-24T12:00:00.000Z");
const [desk, wire] = ["https://example.com/desk", "https://example.org/wire"];

const subjects = ["chips", "power", "cooling", "land", "loans"];

const articleOf = (at: number, feed: string): Article => ({
	...{ id: `${feed}/${at}`, feed, url: null, outlet: "example.com" },
	title: `On ${subjects[at]}`,
	text: `NVIDIA and OpenAI have talked about ${subjects[at]}.`,
	...{ author: null, version: 1, published: "2025-09-23T12:00:00.000Z" },
	seen: "2025-09-23T13:00:00.000Z",
});

const down: FeedError = { kind: "offline", words: "the network looks down" };

let store: Store;
beforeEach(async () => {
	store = await openStore(":memory:");
});
afterEach(() => store.close());

/** A monitor whose feeds bring so many articles each; `null` is down. */
const monitorOf = (brings: Readonly<Record<string, number | null>>) =>
	openMonitor({
		...{ topic, store, now, plans: [], since: "2025-09-01T00:00:00.000Z" },
		feeds: [desk, wire].map((url) => newFeedState(url)),
		reader: openClaimReader(topic.parties, async () => ({
			kind: "impossible",
		})),
		poll: async (before) => {
			const count = brings[before.url] ?? null;
			const error = count === null ? down : null;
			const articles = Array.from({ length: count ?? 0 }, (_, at) =>
				articleOf(at, before.url),
			);
			return {
				...{ articles, warnings: [], outcome: "new" },
				state: { ...before, items: articles.length, error },
			};
		},
		lingering: 0,
	});

test.each([
	[
		{ [desk]: 3, [wire]: 2 },
		{ articles: 5, failed: 0 },
	],
	[
		{ [desk]: 0, [wire]: 0 },
		{ articles: 0, failed: 0 },
	],
	[
		{ [desk]: 2, [wire]: null },
		{ articles: 2, failed: 1 },
	],
	[
		{ [desk]: null, [wire]: null },
		{ articles: 0, failed: 2 },
	],
])(
	"feeds that bring %j came to %j, and to nothing new then",
	async (brings, came) => {
		const monitor = monitorOf(brings);
		await monitor.load();
		expect(await pollNow(monitor, [desk, wire], now)).toEqual(came);
		expect(await pollNow(monitor, [desk, wire], now)).toEqual({
			...came,
			articles: 0,
		});
	},
);

test("a poll that is under way is waited for", async () => {
	const monitor = monitorOf({ [desk]: 3, [wire]: 0 });
	await monitor.load();
	const underway = monitor.poll([desk]);
	expect(await pollNow(monitor, [desk], now)).toEqual({
		articles: 3,
		failed: 0,
	});
	await underway;
});

test("of one feed only what it brings is told", async () => {
	const monitor = monitorOf({ [desk]: 1, [wire]: null });
	await monitor.load();
	expect(await pollNow(monitor, [desk], now)).toEqual({
		articles: 1,
		failed: 0,
	});
});
