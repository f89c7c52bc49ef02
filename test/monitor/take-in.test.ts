import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDesk } from "../../src/alert/desk.ts";
import { plainPlan, type SinkPlan } from "../../src/alert/route.ts";
import type { Article } from "../../src/feed/article.ts";
import { newFeedState } from "../../src/feed/state.ts";
import { openLedger, statementOf } from "../../src/ledger/ledger.ts";
import { openClaimReader } from "../../src/monitor/claim-reader.ts";
import { readNew } from "../../src/monitor/intake.ts";
import { noteLate } from "../../src/monitor/late.ts";
import { nothingPassed } from "../../src/monitor/passing.ts";
import {
	areEnough,
	chooseTogether,
	type ReadPoll,
	takeIn,
} from "../../src/monitor/take-in.ts";
import type { ReadArticle } from "../../src/store/article.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { Topic } from "../../src/topic/topic.ts";

const topic = Topic.parse({
	title: "Test",
	announced: "2025-09-22",
	parties: [{ name: "OpenAI" }, { name: "NVIDIA" }],
});
const now = () => new Date("2025-09-24T12:00:00.000Z");
const reader = openClaimReader(topic.parties, async () => ({
	kind: "impossible",
}));
const [one, other] = ["https://example.com/a", "https://example.org/b"];

const articleOf = (id: string, feed: string, billions = 5): Article => ({
	...{ id, feed, url: null, outlet: "example.com", title: "A deal" },
	text: `NVIDIA will invest $${billions} billion in OpenAI, so ${feed} said.`,
	...{ author: null, version: 1, published: "2025-09-23T12:00:00.000Z" },
	seen: "2025-09-23T13:00:00.000Z",
});

let store: Store;
beforeEach(async () => {
	store = await openStore(":memory:");
});
afterEach(() => store.close());

const pollOf = async (
	feed: string,
	articles: readonly Article[],
): Promise<ReadPoll> => {
	const before = newFeedState(feed);
	const state = { ...before, items: articles.length };
	return {
		before,
		poll: { state, articles, warnings: [], outcome: "new" },
		read: await readNew(articles, { store, reader, topic }),
	};
};

const partsOf = (
	plans: readonly SinkPlan[] = [],
	since = "2025-01-01T00:00:00.000Z",
) => ({
	...{ store, now, topic, reader },
	...{ ledger: openLedger(topic), recorded: new Map<string, number>() },
	unstored: new Map(),
	...{ since, late: new Set<string>() },
	passed: async () => nothingPassed,
	desk: openDesk({ topic, plans, since }),
});

describe("chooseTogether", () => {
	it("leaves for the next batch a feed that brings an article of this one", async () => {
		const polls = [
			await pollOf(one, [articleOf("x", one), articleOf("y", one)]),
			await pollOf(other, [articleOf("y", other)]),
			await pollOf("https://example.net/c", []),
		];
		expect(chooseTogether(polls)).toEqual([polls[0], polls[2]]);
	});

	it("ends a batch with enough articles, however many one feed brings", async () => {
		const many = Array.from({ length: 500 }, (_, at) =>
			articleOf(`${at}`, one),
		);
		const full = { ...(await pollOf(one, [])), read: [] };
		const [read] = (await pollOf(one, [articleOf("x", one)])).read;
		const large = { ...full, read: read ? many.map(() => read) : [] };
		expect(areEnough([full])).toBe(false);
		expect(areEnough([large])).toBe(true);
		expect(chooseTogether([large, full])).toEqual([large]);
	});
});

describe("takeIn", () => {
	it("stores what several feeds bring, each article with its feed", async () => {
		const parts = partsOf();
		await takeIn(parts, [
			await pollOf(one, [articleOf("x", one)]),
			await pollOf(other, [articleOf("y", other)]),
		]);
		expect((await store.article("x"))?.article.feed).toBe(one);
		expect((await store.article("y"))?.article.feed).toBe(other);
		expect([...(await store.feedStates()).keys()]).toEqual([one, other]);
		expect(statementOf(parts.ledger, now()).articles).toBe(2);
		expect([...parts.recorded.keys()]).toEqual(["x", "y"]);
	});

	it("tells what a run has stored that tells nobody, and once", async () => {
		const polls = [await pollOf(one, [articleOf("x", one)])];
		await takeIn(partsOf(), polls);
		expect((await store.article("x"))?.untold).toBe(true);
		const told = async () => (await store.outbox.list({})).length;
		expect(await told()).toBe(0);
		for (let run = 0; run < 2; run++) {
			await takeIn(partsOf([plainPlan("desk")]), polls);
			expect((await store.article("x"))?.untold).toBeUndefined();
			expect(await told()).toBe(1);
		}
	});

	it("tells a version that another run has stored of an article known before", async () => {
		const parts = partsOf([plainPlan("desk")]);
		await takeIn(parts, [await pollOf(one, [articleOf("x", one)])]);
		const newer = await pollOf(one, [articleOf("x", one, 90)]);
		await takeIn(partsOf(), [newer]);
		await takeIn(parts, [newer]);
		expect((await store.article("x"))?.untold).toBeUndefined();
		const [deal] = statementOf(parts.ledger, now()).deals;
		expect(deal?.value?.high).toBe(9e10);
	});

	it.each<[string, string | null, ReadArticle["late"]]>([
		[
			"tells what its feed did not show yet",
			"2025-09-23T12:30:00.000Z",
			"lagging",
		],
		["tells no history of a feed that was never read", null, undefined],
		[
			"tells no history that a feed brings up, though the board marks it",
			"2025-09-24T12:30:00.000Z",
			"old",
		],
		[
			"tells no history read after a pause",
			"2025-09-23T11:30:00.000Z",
			undefined,
		],
	])("of before the first run %s", async (_, lastSuccess, late) => {
		const parts = partsOf([plainPlan("desk")], "2025-09-23T12:15:00.000Z");
		const polled = await pollOf(one, [articleOf("x", one)]);
		const before = { ...polled.before, lastSuccess };
		await takeIn(parts, [{ ...polled, before }]);
		expect(await store.outbox.list({})).toHaveLength(
			late === "lagging" ? 1 : 0,
		);
		expect([...parts.late]).toEqual(late ? ["x"] : []);
		expect((await store.article("x"))?.late).toBe(late);
	});

	it.each([
		["keeps its figure", 5],
		["tells another", 90],
	])(
		"takes an article that was edited and %s for no late one",
		async (_, billions) => {
			const begun = "2025-09-23T12:15:00.000Z";
			const parts = partsOf([], begun);
			await takeIn(parts, [await pollOf(one, [articleOf("x", one)])]);
			const edited = articleOf("x", one, billions);
			const text = `${edited.text} It said no more.`;
			const polled = await pollOf(one, [{ ...edited, text }]);
			const lastSuccess = "2025-09-23T13:00:00.000Z";
			const before = { ...polled.before, lastSuccess };
			await takeIn(parts, [{ ...polled, before }]);
			expect((await store.article("x"))?.article.version).toBe(2);
			expect((await store.article("x"))?.late).toBeUndefined();
			expect([...parts.late]).toEqual([]);
		},
	);

	const seen = "2025-09-23T13:00:00.000Z";
	const earlier = "2025-09-23T12:55:00.000Z";
	it.each<[string, string, string | null, boolean]>([
		["first read, if it bears no date", seen, null, false],
		["first read, if it is dated since", earlier, null, true],
		["read before, if it bears no date", seen, earlier, true],
	])(
		"tells of what is in a feed that was %s",
		async (_, published, lastSuccess, isNews) => {
			const begun = "2025-09-23T12:30:00.000Z";
			const parts = partsOf([plainPlan("desk")], begun);
			const polled = await pollOf(one, [{ ...articleOf("x", one), published }]);
			const before = { ...polled.before, lastSuccess };
			await takeIn(parts, [{ ...polled, before }]);
			expect(await store.outbox.list({})).toHaveLength(isNews ? 1 : 0);
			const stored = await store.article("x");
			expect(stored?.late).toBe(isNews ? undefined : "undated");
			expect(statementOf(parts.ledger, now()).deals).toHaveLength(1);
		},
	);

	it("tells nobody of what bears no date, though a run that tells nobody has read it first", async () => {
		const undated = { ...articleOf("x", one), published: seen };
		const polls = [await pollOf(one, [undated])];
		await takeIn(partsOf(), polls);
		await takeIn(partsOf([plainPlan("desk")]), polls);
		expect(await store.outbox.list({})).toEqual([]);
	});

	it("marks nothing on the board for having been there without a date", () => {
		const late = new Set<string>();
		const begun = "2026-01-01T00:00:00.000Z";
		const read = { hash: "", lang: null, claims: [], sketch: null };
		for (const each of ["undated", "old"] as const) {
			const article = { ...articleOf(each, one), published: seen };
			noteLate(late, { ...read, article, revision: "", late: each }, begun);
		}
		expect([...late]).toEqual(["old"]);
	});

	it("reads anew what an older reader has stored from a feed not followed then", async () => {
		const [read] = (await pollOf(one, [articleOf("x", one)])).read;
		const old = read ? [{ ...read, claims: [], revision: "of old" }] : [];
		const sightings = [{ article: "x", feed: one }];
		await store.commit({ feeds: [], articles: old, sightings, alerts: [] });
		const parts = partsOf();
		await takeIn(parts, [await pollOf(other, [articleOf("x", other)])]);
		expect(statementOf(parts.ledger, now()).deals).toHaveLength(1);
		expect((await store.article("x"))?.revision).toBe(read?.revision);
	});

	it("tells what several feeds bring in the order in which it happened", async () => {
		const later = {
			...articleOf("y", other),
			text: "NVIDIA and OpenAI have signed a definitive agreement.",
			published: "2025-09-23T15:00:00.000Z",
		};
		const earlier = {
			...articleOf("x", one),
			text: "NVIDIA and OpenAI have signed a letter of intent.",
		};
		await takeIn(partsOf([plainPlan("desk")]), [
			await pollOf(other, [later]),
			await pollOf(one, [earlier]),
		]);
		const newestFirst = await store.outbox.list({});
		expect(
			newestFirst.map(({ alert: { time, data } }) => [time, data.sentence.en]),
		).toEqual([
			[
				"2025-09-23T15:00:00.000Z",
				"OpenAI–NVIDIA deal: definitive, was letter of intent",
			],
			["2025-09-23T12:00:00.000Z", "OpenAI–NVIDIA deal: letter of intent"],
		]);
	});

	it("takes an article once that two feeds bring, and a longer one as its next version", async () => {
		const parts = partsOf();
		const polls = [
			await pollOf(one, [articleOf("x", one)]),
			await pollOf(other, [articleOf("x", other, 500_000)]),
		];
		for (const poll of polls) await takeIn(parts, [poll]);
		expect((await store.article("x"))?.article.version).toBe(2);
		for (const poll of polls) await takeIn(parts, [poll]);
		expect((await store.article("x"))?.article.version).toBe(2);
	});
});
