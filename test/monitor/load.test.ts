import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentHash } from "../../src/feed/marks.ts";
import { newFeedState } from "../../src/feed/state.ts";
import { openClaimReader } from "../../src/monitor/claim-reader.ts";
import { readNew, readStored, takeNew } from "../../src/monitor/intake.ts";
import { loadArticles } from "../../src/monitor/load.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { Topic } from "../../src/topic/topic.ts";

const feed = "https://example.com/feed.xml";
const other = "https://example.org/feed.xml";

const topicOf = (aliases: readonly string[]): Topic =>
	Topic.parse({
		title: "Test",
		announced: "2025-09-22",
		parties: [{ name: "Quuxworks", aliases }, { name: "NVIDIA" }],
	});

const articleOf = (id: string, text: string, from = feed) => ({
	...{ id, text, feed: from, url: null, outlet: "example.com" },
	...{ title: "A deal", author: null, version: 1 },
	published: "2025-09-23T12:00:00.000Z",
	seen: "2025-09-23T13:00:00.000Z",
});
const told = "NVIDIA will invest $5 billion in the Old Mill Company.";

let store: Store;
beforeEach(async () => {
	store = await openStore(":memory:");
});
afterEach(async () => {
	await store.close();
});

const parts = (topic: Topic, feeds = [feed]) => ({
	reader: openClaimReader(topic.parties, async () => ({ kind: "impossible" })),
	...{ store, topic },
	feeds: feeds.map((url) => newFeedState(url)),
});

/** Takes an article in, as a poll of its feed does. */
const takeIn = async (
	topic: Topic,
	article: ReturnType<typeof articleOf>,
): Promise<void> => {
	const articles = await readNew([article], parts(topic));
	const sightings = [{ article: article.id, feed: article.feed }];
	await store.commit({ feeds: [], articles, sightings, alerts: [] });
};

const objectsOf = async (topic: Topic, feeds?: string[]) => {
	const found: (string | undefined)[] = [];
	for await (const { claims } of loadArticles(parts(topic, feeds)))
		found.push(...claims.map(({ object }) => object));
	return found;
};

describe("loadArticles", () => {
	it("reads stored articles again when the topic's names change, once", async () => {
		const before = topicOf([]);
		const after = topicOf(["Old Mill Company"]);
		await takeIn(before, articleOf("a", told));
		expect(await objectsOf(before)).not.toContain("Quuxworks");
		expect(await objectsOf(after)).toEqual(["Quuxworks"]);
		const stored = await store.article("a");
		expect(stored?.claims[0]?.object).toBe("Quuxworks");
	});

	it("reads an article again when its feed is followed, though others were read long before", async () => {
		const after = topicOf(["Old Mill Company"]);
		await takeIn(topicOf([]), articleOf("a", told));
		await takeIn(topicOf([]), articleOf("b", `${told} So it said.`, other));
		expect(await objectsOf(after)).toEqual(["Quuxworks"]);
		expect(await objectsOf(after, [other])).toEqual(["Quuxworks"]);
	});

	it("leaves alone what the same reader has read", async () => {
		const topic = topicOf([]);
		await takeIn(topic, articleOf("a", told));
		const stored = await store.article("a");
		if (stored) await store.reread([{ ...stored, claims: [] }]);
		expect(await objectsOf(topic)).toEqual([]);
	});
});

describe("intake", () => {
	const article = articleOf("a", told);
	const topic = topicOf([]);

	it("takes an article once that two polls read side by side", async () => {
		const [one, two] = await Promise.all([
			readNew([article], parts(topic)),
			readNew([{ ...article, feed: other }], parts(topic)),
		]);
		expect([one.length, two.length]).toEqual([1, 1]);
		await store.commit({ feeds: [], articles: one, sightings: [], alerts: [] });
		expect(await takeNew(two, store)).toEqual([]);
	});

	it("numbers versions by what is stored when their turn comes", async () => {
		const edited = { ...article, text: `${told} It was $6 billion.` };
		const read = await readNew([edited], parts(topic));
		await takeIn(topic, article);
		const taken = await takeNew(read, store);
		expect(taken.map(({ article: { version } }) => version)).toEqual([2]);
		expect(taken[0]?.hash).toBe(contentHash(edited));
	});

	it("finds in the store what this ledger has not recorded, and that once", async () => {
		await takeIn(topic, article);
		const recorded = new Map<string, number>();
		const stored = await readStored([article], [], recorded, store);
		expect(stored.map(({ article: { id } }) => id)).toEqual(["a"]);
		expect(await readStored([article], [], recorded, store)).toEqual([]);
	});

	it("looks for nothing in the store that was new a moment ago", async () => {
		const taken = await readNew([article], parts(topic));
		const recorded = new Map<string, number>();
		expect(await readStored([article], taken, recorded, store)).toEqual([]);
		expect([...recorded]).toEqual([["a", 1]]);
	});
});
