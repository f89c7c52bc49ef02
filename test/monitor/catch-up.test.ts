import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plainPlan, type SinkPlan } from "../../src/alert/route.ts";
import type { Article } from "../../src/feed/article.ts";
import { type FeedState, newFeedState } from "../../src/feed/state.ts";
import { openClaimReader } from "../../src/monitor/claim-reader.ts";
import { openMonitor } from "../../src/monitor/monitor.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { Topic } from "../../src/topic/topic.ts";

const topic = Topic.parse({
	title: "Test",
	announced: "2025-09-22",
	parties: [{ name: "OpenAI" }, { name: "NVIDIA" }],
});
const now = () => new Date("2025-09-24T12:00:00.000Z");
const [desk, wire] = ["https://example.com/desk", "https://example.org/wire"];

const articleOf = (billions: number, version = 1): Article => ({
	...{ id: "deal", feed: desk, url: null, outlet: "example.com", version },
	...{ title: "A deal", author: null, seen: "2025-09-24T11:00:00.000Z" },
	text: `NVIDIA will invest $${billions} billion in OpenAI.`,
	published: "2025-09-23T12:00:00.000Z",
});

type Poll = Readonly<{
	articles?: readonly Article[];
	learnt?: Partial<FeedState>;
}>;

let folder: string;
const stores: Store[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "dealwatch-catch-up-"));
});
afterEach(async () => {
	for (const store of stores.splice(0)) await store.close();
	rmSync(folder, { recursive: true });
});

/** A run on the one store, loaded, whose feeds bring what is given. */
const runOf = async (
	feed: string,
	plans: readonly SinkPlan[] = [],
	...polls: readonly Poll[]
) => {
	const store = await openStore(join(folder, "store.sqlite"));
	stores.push(store);
	const coming = [...polls];
	const monitor = openMonitor({
		...{ topic, store, now, plans, since: "2025-09-01T00:00:00.000Z" },
		feeds: [{ ...newFeedState(feed), title: "As configured" }],
		reader: openClaimReader(topic.parties, async () => ({
			kind: "impossible",
		})),
		poll: async (before) => {
			const { articles = [], learnt } = coming.shift() ?? {};
			const lastChecked = now().toISOString();
			return {
				...{ articles, warnings: [], outcome: "new" },
				state: { ...before, lastChecked, title: "As told", ...learnt },
			};
		},
		lingering: 0,
	});
	await monitor.load();
	let changes = 0;
	monitor.subscribe(() => {
		changes += 1;
	});
	const figures = () =>
		monitor.statement(now()).deals.map(({ value }) => value?.high);
	return { monitor, store, figures, changes: () => changes };
};

const told = async (store: Store): Promise<string[]> =>
	(await store.outbox.list({})).map(({ alert }) =>
		alert.type.slice("io.dealwatch.".length, -3),
	);

describe("catchUp", () => {
	it("takes in what another run has read, and what it has learnt of the feed", async () => {
		const due = "2025-09-24T18:00:00.000Z";
		const watcher = await runOf(desk);
		const other = await runOf(desk, [], {
			articles: [articleOf(9)],
			learnt: { nextDue: due },
		});
		await other.monitor.poll([desk]);
		await watcher.monitor.catchUp();
		expect(watcher.figures()).toEqual([9e9]);
		expect(watcher.changes()).toBe(1);
		expect(watcher.monitor.due()).toEqual([]);
		expect(watcher.monitor.feeds()).toMatchObject([
			{ lastChecked: now().toISOString(), title: "As configured" },
		]);
	});

	it("takes in a later version of what is known, once", async () => {
		const watcher = await runOf(desk, [], { articles: [articleOf(9)] });
		await watcher.monitor.poll([desk]);
		const other = await runOf(desk, [], { articles: [articleOf(70)] });
		await other.monitor.poll([desk]);
		for (let times = 0; times < 2; times++) await watcher.monitor.catchUp();
		expect(watcher.figures()).toEqual([7e10]);
		expect(watcher.monitor.statement(now()).articles).toBe(1);
	});

	it("tells what another run has read and told nobody, and once", async () => {
		const teller = await runOf(desk, [plainPlan("stdout")]);
		const other = await runOf(desk, [], { articles: [articleOf(9)] });
		await other.monitor.poll([desk]);
		expect((await other.store.article("deal"))?.untold).toBe(true);
		for (let times = 0; times < 2; times++) await teller.monitor.catchUp();
		expect(await told(teller.store)).toEqual(["deal.new"]);
		expect((await other.store.article("deal"))?.untold).toBeUndefined();
		const changes = other.changes();
		await other.monitor.catchUp();
		expect(other.changes()).toBe(changes);
	});

	it("tells of a feed that failed while another run asked it", async () => {
		const teller = await runOf(desk, [plainPlan("stdout")]);
		const failingSince = "2025-09-24T10:00:00.000Z";
		const other = await runOf(desk, [], {
			learnt: { failures: 3, failingSince },
		});
		await other.monitor.poll([desk]);
		await teller.monitor.catchUp();
		expect(await told(teller.store)).toEqual(["feed.failing"]);
	});

	it.each([
		["what its own polls have brought", true, desk],
		["articles of feeds that it does not follow", false, wire],
	])("leaves alone %s", async (_, isOwn, followed) => {
		const watcher = await runOf(followed, [], { articles: [articleOf(9)] });
		const other = await runOf(desk, [], { articles: [articleOf(9)] });
		await (isOwn ? watcher : other).monitor.poll([desk]);
		const changes = watcher.changes();
		await watcher.monitor.catchUp();
		expect(watcher.changes()).toBe(changes);
		expect(watcher.figures()).toEqual(isOwn ? [9e9] : []);
	});
});
