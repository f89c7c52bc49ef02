import { expect, test } from "vitest";
import { newFeedState } from "../../src/feed/state.ts";
import { openMonitor } from "../../src/monitor/monitor.ts";
import { openStore } from "../../src/store/store.ts";
import { Topic } from "../../src/topic/topic.ts";

const topic = Topic.parse({
	title: "Test",
	announced: "2025-09-22",
	parties: [{ name: "OpenAI" }, { name: "NVIDIA" }],
});
const url = "https://example.com/desk";

test.each([
	["a feed that was never read", null, ["prepared", "polled"]],
	["a feed that was read before", "abc", ["polled"]],
])("the first articles of %s", async (_, digest, order) => {
	const store = await openStore(":memory:");
	const told: string[] = [];
	const monitor = openMonitor({
		...{ topic, store, plans: [], since: "2025-09-01T00:00:00.000Z" },
		now: () => new Date("2025-09-24T12:00:00.000Z"),
		feeds: [{ ...newFeedState(url), digest }],
		reader: {
			prepare: () => told.push("prepared"),
			read: async () => [],
		},
		poll: async (state) => {
			told.push("polled");
			return { ...{ state, articles: [], warnings: [] }, outcome: "new" };
		},
		lingering: 0,
	});
	await monitor.load();
	await monitor.poll([url]);
	expect(told).toEqual(order);
	await store.close();
});
