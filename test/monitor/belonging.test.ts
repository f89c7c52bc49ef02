import { afterEach, describe, expect, it } from "vitest";
import { plainPlan } from "../../src/alert/route.ts";
import type { Article } from "../../src/feed/article.ts";
import { newFeedState } from "../../src/feed/state.ts";
import { openClaimReader } from "../../src/monitor/claim-reader.ts";
import { openMonitor } from "../../src/monitor/monitor.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { Topic } from "../../src/topic/topic.ts";

const feed = "https://example.com/feed";
const now = () => new Date("2025-09-24T12:00:00.000Z");

const articles: readonly Article[] = [
	[
		"own",
		"OpenAI and NVIDIA agree",
		"NVIDIA will invest $5 billion in OpenAI.",
	],
	[
		"furniture",
		"Boltwick grows",
		"Boltwick has agreed to buy Fernhill, a maker of garden furniture, for $2.1 billion. Boltwick shares fell 4%.",
	],
	[
		"neighbour",
		"Another gigawatt",
		"Oracle has agreed to buy Cerner, which runs a gigawatt, for $3.4 billion.",
	],
	["chinese", "英伟达", "英伟达股价周二上涨3.9%。"],
].map(([id = "", title = "", text = ""]) => ({
	...{ id, feed, url: null, outlet: `${id}.com`, title, text },
	...{ author: null, version: 1, published: "2025-09-23T12:00:00.000Z" },
	seen: "2025-09-23T13:00:00.000Z",
}));

let store: Store;
afterEach(() => store.close());

const monitorOf = (keywords: readonly string[]) => {
	const topic = Topic.parse({
		...{ title: "Test", announced: "2025-09-22", keywords },
		parties: [{ name: "OpenAI" }, { name: "NVIDIA" }],
	});
	const state = newFeedState(feed);
	return openMonitor({
		...{ topic, store, now, since: "2025-01-01T00:00:00.000Z", lingering: 0 },
		plans: [plainPlan("desk")],
		feeds: [state],
		reader: openClaimReader(topic.parties, async () => ({
			kind: "impossible",
		})),
		poll: async () => ({ state, articles, warnings: [], outcome: "new" }),
	});
};

const ownDeal = "NVIDIA > OpenAI";
const strange = "Boltwick > Fernhill";
const near = "Oracle > Cerner";

describe("what an article tells that does not belong to the topic", () => {
	it.each([
		[["gigawatt"], [ownDeal, near]],
		[[], [ownDeal]],
		[["garden furniture"], [ownDeal, strange]],
	])("with keywords %j", async (keywords, expected) => {
		store = await openStore(":memory:");
		const monitor = monitorOf(keywords);
		await monitor.load();
		await monitor.poll([feed]);
		const { deals, reactions, tally } = monitor.statement(now());
		const told = deals.map(({ subject, object }) => `${subject} > ${object}`);
		expect(new Set(told)).toEqual(new Set(expected));
		expect(tally.some(({ low }) => low === 2.1e9)).toBe(
			expected.includes(strange),
		);
		expect(reactions.map(({ company }) => company)).toEqual(
			expected.includes(strange)
				? expect.arrayContaining(["Boltwick", "NVIDIA"])
				: ["NVIDIA"],
		);
		const alerts = await store.outbox.list({});
		expect(
			alerts.some(({ alert }) => alert.data.sentence.en.includes("Boltwick")),
		).toBe(expected.includes(strange));
	});

	it("stays stored, and is told once the topic's words are other ones", async () => {
		store = await openStore(":memory:");
		const first = monitorOf([]);
		await first.load();
		await first.poll([feed]);
		expect((await store.article("furniture"))?.claims).not.toEqual([]);
		const again = monitorOf(["furniture"]);
		await again.load();
		expect(
			again.statement(now()).deals.map(({ subject }) => subject),
		).toContain("Boltwick");
	});
});
