import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newFeedState } from "../../src/feed/state.ts";
import { openMonitor } from "../../src/monitor/monitor.ts";
import { openRetention } from "../../src/monitor/retention.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { Topic } from "../../src/topic/topic.ts";

const topic = Topic.parse({
	title: "Test",
	announced: "2025-09-22",
	parties: [{ name: "OpenAI" }, { name: "NVIDIA" }],
});
const url = "https://example.com/desk";
const start = Date.parse("2026-01-01T00:00:00.000Z");
const day = 86_400_000;
const iso = (days: number) => new Date(start + days * day).toISOString();

let store: Store;
let now = new Date(start);
beforeEach(async () => {
	store = await openStore(":memory:");
	now = new Date(start);
});
afterEach(() => store.close());

/** Stores articles that tell nothing, first seen so many days before or after the start. */
const keep = (seen: readonly number[]): Promise<void> =>
	store.commit({
		...{ feeds: [], sightings: [], alerts: [] },
		articles: seen.map((days, at) => ({
			article: {
				...{ id: `${days}/${at}`, feed: url, url: null, version: 1 },
				...{ outlet: "example.com", title: "On the weather", author: null },
				...{ text: "It will rain.", published: iso(days), seen: iso(days) },
			},
			...{ hash: "hash", lang: "en", claims: [], sketch: null, revision: "" },
		})),
	});

const isKept = async (id: string): Promise<boolean> =>
	(await store.article(id))?.article.text !== "";

describe("retention", () => {
	it("takes all that is old, however much it is", async () => {
		await keep(Array.from({ length: 250 }, () => -100));
		await openRetention(store, () => now).apply();
		expect(await isKept("-100/0")).toBe(false);
		expect(await isKept("-100/249")).toBe(false);
	});

	it("lets others have their turn in between", async () => {
		await keep(Array.from({ length: 1_000 }, () => -100));
		let isOver = false;
		const applied = openRetention(store, () => now)
			.apply()
			.then(() => {
				isOver = true;
			});
		let turns = 0;
		while (!isOver) {
			await new Promise((resolve) => setImmediate(resolve));
			turns += 1;
		}
		await applied;
		expect(turns).toBeGreaterThan(10);
	});

	it.each([
		["is asked for within a day", 0.9, true],
		["is asked for after a day", 1, false],
	])("looks again only once it %s", async (_, days, kept) => {
		const retention = openRetention(store, () => now);
		await retention.applyDaily();
		await keep([-100]);
		now = new Date(start + days * day);
		await retention.applyDaily();
		expect(await isKept("-100/0")).toBe(kept);
	});
});

describe("a monitor", () => {
	const monitorOf = (answer: Promise<void> = Promise.resolve()) =>
		openMonitor({
			...{ topic, store, plans: [], since: iso(-200) },
			now: () => now,
			feeds: [newFeedState(url)],
			reader: { prepare: () => {}, read: async () => [] },
			poll: async (state) => {
				await answer;
				return { state, articles: [], warnings: [], outcome: "unchanged" };
			},
			lingering: 0,
		});

	it("forgets as it begins, and from day to day while it runs", async () => {
		await keep([-100, -89.5, -88.5]);
		const monitor = monitorOf();
		await monitor.load();
		const kept = async () => [
			await isKept("-100/0"),
			await isKept("-89.5/1"),
			await isKept("-88.5/2"),
		];
		expect(await kept()).toEqual([false, true, true]);
		for (const [days, wanted] of [
			[0.75, [false, true, true]],
			[1, [false, false, true]],
			[1.75, [false, false, true]],
			[2, [false, false, false]],
		] as const) {
			now = new Date(start + days * day);
			await monitor.tick();
			expect(await kept()).toEqual(wanted);
		}
	});

	it("forgets nothing while feeds are being polled, and what is due then right after", async () => {
		const answer = Promise.withResolvers<void>();
		const monitor = monitorOf(answer.promise);
		await monitor.load();
		await keep([-100]);
		now = new Date(start + day);
		const polled = monitor.poll([url]);
		await monitor.tick();
		expect(await isKept("-100/0")).toBe(true);
		answer.resolve();
		await polled;
		await monitor.tick();
		expect(await isKept("-100/0")).toBe(false);
	});
});
