import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outgoing } from "../../src/alert/outbox.ts";
import { newFeedState } from "../../src/feed/state.ts";
import type { ReadArticle } from "../../src/store/article.ts";
import { type Change, openStore, type Store } from "../../src/store/store.ts";

const feed = "https://example.com/feed.xml";

const article = (id: string, version = 1): ReadArticle => ({
	article: {
		id,
		feed,
		url: `https://example.com/${id}`,
		outlet: "example.com",
		title: `Title of ${id}`,
		text: "NVIDIA puts up to $100 billion into OpenAI. 英伟达拟投资。",
		published: "2025-09-23T12:00:00.000Z",
		seen: "2025-09-23T13:00:00.000Z",
		author: null,
		version,
	},
	hash: `hash ${version}`,
	lang: "en",
	claims: [
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: { unit: "USD", low: null, high: 1e11 },
			quote: "NVIDIA puts up to $100 billion into OpenAI",
			start: 0,
			end: 42,
			rule: "en/investment",
		},
	],
	sketch: new Uint32Array([1, 2, 0xffffffff]),
	revision: "1",
});

const alert = (id: string): Outgoing => ({
	sink: "stdout",
	queued: "2025-09-23T13:00:00.000Z",
	due: "2025-09-23T13:00:00.000Z",
	alert: {
		specversion: "1.0",
		id,
		source: "urn:dealwatch:test",
		type: "io.dealwatch.baseline.v1",
		time: "2025-09-23T13:00:00.000Z",
		subject: "baseline",
		datacontenttype: "application/json",
		data: {
			topic: "Test",
			sentence: { en: "Watching", zh: "关注" },
			counts: {
				articles: 1,
				stories: 1,
				outlets: 1,
				claims: 1,
				deals: 1,
				openDisputes: 0,
			},
		},
	},
});

const change = (part: Partial<Change>): Change => ({
	feeds: [],
	articles: [],
	sightings: [],
	alerts: [],
	...part,
});

const all = async (store: Store, feeds = [feed]): Promise<ReadArticle[]> => {
	const found: ReadArticle[] = [];
	for await (const one of store.articlesOf(feeds)) found.push(one);
	return found;
};

let folder: string;
let path: string;
let store: Store;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "dealwatch-store-"));
	path = join(folder, "new", "store.sqlite");
	store = await openStore(path);
});

afterEach(async () => {
	await store.close();
	rmSync(folder, { recursive: true });
});

const reopen = async (): Promise<void> => {
	await store.close();
	store = await openStore(path);
};

describe("store", () => {
	it("gives way to the terminal while it writes what a large feed has brought", async () => {
		const articles = Array.from({ length: 5_000 }, (_, at) => article(`${at}`));
		let turns = 0;
		let isOver = false;
		const count = (): void => {
			turns += 1;
			if (!isOver) setImmediate(count);
		};
		setImmediate(count);
		await store.commit(change({ articles }));
		isOver = true;
		expect(turns).toBeGreaterThan(2);
	});

	it("gives back an article as it was written, claims and sketch included", async () => {
		await store.commit(
			change({
				articles: [article("a")],
				sightings: [{ article: "a", feed }],
			}),
		);
		await reopen();
		expect(await all(store)).toEqual([article("a")]);
		expect(await store.article("a")).toEqual(article("a"));
		expect(await store.article("b")).toBeNull();
	});

	it("gives an article as unread whose claims only another program knows", async () => {
		await store.commit(
			change({
				articles: [article("a")],
				sightings: [{ article: "a", feed }],
			}),
		);
		const database = new DatabaseSync(path);
		database.exec(`update article set claims = '[{"kind":"treaty"}]'`);
		database.close();
		expect(await all(store)).toEqual([
			{ ...article("a"), claims: [], revision: "" },
		]);
	});

	it("gives each version of an article, and the newest to who asks for none", async () => {
		const versions = [article("a"), article("a", 2)];
		await store.commit(change({ articles: versions }));
		expect(await store.article("a", 1)).toEqual(versions[0]);
		expect(await store.article("a", 2)).toEqual(versions[1]);
		expect(await store.article("a")).toEqual(versions[1]);
		expect(await store.article("a", 3)).toBeNull();
	});

	it("keeps which articles are still to be told", async () => {
		const untold = { ...article("a"), untold: true } as const;
		const sightings = [
			{ article: "a", feed },
			{ article: "b", feed },
		];
		const articles = [untold, article("b")];
		await store.commit(change({ articles, sightings }));
		await reopen();
		expect(await all(store)).toEqual(articles);
		await store.commit(change({ told: ["a", "b"] }));
		expect(await all(store)).toEqual([article("a"), article("b")]);
	});

	it("gives only what the asked feeds have shown, page after page", async () => {
		const many = Array.from({ length: 1_203 }, (_, index) =>
			article(String(index).padStart(5, "0")),
		);
		await store.commit(
			change({
				articles: many,
				sightings: many.map(({ article: { id } }, index) => ({
					article: id,
					feed: index % 2 ? feed : "other",
				})),
			}),
		);
		const found = await all(store);
		expect(found).toHaveLength(601);
		expect(new Set(found.map(({ article: { id } }) => id)).size).toBe(601);
		expect(await all(store, ["unknown"])).toEqual([]);
	});

	it("keeps what was stored first when the same version comes again", async () => {
		const again = { ...article("a"), hash: "other" };
		await store.commit(change({ articles: [article("a")] }));
		await store.commit(change({ articles: [again, article("a", 2)] }));
		const known = await store.known(["a", "b"]);
		expect(known.get("a")?.map(({ hash }) => hash)).toEqual([
			"hash 1",
			"hash 2",
		]);
		expect(known.has("b")).toBe(false);
	});

	it("stores nothing of a change that fails", async () => {
		const broken = {
			...article("bad"),
			// A value that SQLite cannot hold, as only a fault of ours could bring.
			sketch: null,
			hash: Symbol("broken"),
		};
		await expect(
			store.commit(
				change({
					articles: [article("a"), Object.assign(article("bad"), broken)],
					feeds: [newFeedState(feed)],
					alerts: [alert("1")],
				}),
			),
		).rejects.toThrow();
		expect((await store.known(["a"])).size).toBe(0);
		expect((await store.feedStates()).size).toBe(0);
		expect(await store.outbox.list({})).toEqual([]);
	});

	it("buries what told nothing, so that it neither fills the disk nor comes back", async () => {
		const mute = { ...article("mute"), claims: [] };
		await store.commit(change({ articles: [article("told"), mute] }));
		expect(await store.bury("2025-09-23T00:00:00.000Z", 10)).toBe(0);
		expect(await store.bury("2025-12-01T00:00:00.000Z", 10)).toBe(1);
		expect(await store.bury("2025-12-01T00:00:00.000Z", 10)).toBe(0);
		expect((await store.article("told"))?.article.text).not.toBe("");
		expect((await store.article("mute"))?.article.text).toBe("");
		const known = await store.known(["mute"]);
		expect(known.get("mute")?.[0]?.hash).toBe(mute.hash);
	});

	it("knows how long a text was that it has buried", async () => {
		const mute = { ...article("mute"), claims: [] };
		await store.commit(change({ articles: [article("told"), mute] }));
		await store.bury("2025-12-01T00:00:00.000Z", 10);
		const known = await store.known(["told", "mute"]);
		const length = [...mute.article.text].length;
		expect(known.get("mute")?.[0]).toMatchObject({ length, isBuried: true });
		expect(known.get("told")?.[0]).toMatchObject({ length, isBuried: false });
		expect((await store.versions("mute"))[0]?.article.text).toBe("");
	});

	it("keeps which version a feed has shown last, as long as nobody knows better", async () => {
		const [a, b] = [
			{ article: "a", feed },
			{ article: "b", feed },
		];
		const shown = async (...sightings: Change["sightings"]) => {
			await store.commit(change({ sightings }));
			return [...(await store.shown([a, b]))];
		};
		expect(await shown(a, b)).toEqual([]);
		expect(await shown({ ...a, version: 2 })).toEqual([["a", 2]]);
		expect(await shown(a, { ...b, version: 1 })).toEqual([
			["a", 2],
			["b", 1],
		]);
		expect(await shown({ ...a, version: 1 })).toEqual([
			["a", 1],
			["b", 1],
		]);
		expect([...(await store.shown([{ article: "a", feed: "x" }]))]).toEqual([]);
	});

	it("buries no more at once than it is told to", async () => {
		const mute = ["a", "b", "c"].map((id) => ({ ...article(id), claims: [] }));
		await store.commit(change({ articles: mute }));
		for (const buried of [2, 1, 0])
			expect(await store.bury("2025-12-01T00:00:00.000Z", 2)).toBe(buried);
	});

	it("lets commits wait their turn instead of meeting in one transaction", async () => {
		const ids = Array.from({ length: 20 }, (_, index) => `a${index}`);
		await Promise.all(
			ids.map((id) => store.commit(change({ articles: [article(id)] }))),
		);
		expect((await store.known(ids)).size).toBe(20);
	});

	it("remembers feeds, those added by hand apart", async () => {
		await store.addFeed(newFeedState("https://example.org/rss"));
		await store.commit(
			change({ feeds: [{ ...newFeedState(feed), etag: '"1"' }] }),
		);
		await reopen();
		expect(await store.userFeeds()).toEqual(["https://example.org/rss"]);
		expect((await store.feedStates()).get(feed)?.etag).toBe('"1"');
		expect(await store.removeFeed("https://example.org/rss")).toBe(true);
		expect(await store.removeFeed("https://example.org/rss")).toBe(false);
	});

	it("keeps what the user has said of a feed while a run polls it that does not know yet", async () => {
		const mine = newFeedState("https://example.org/rss", { fullText: "auto" });
		await store.addFeed(mine);
		await store.addFeed({ ...mine, fullText: "never" });
		await store.commit(
			change({ feeds: [{ ...mine, etag: '"1"', title: "\u8fbe 達" }] }),
		);
		expect((await store.feedStates()).get(mine.url)).toEqual({
			...mine,
			...{ fullText: "never", etag: '"1"', title: "\u8fbe 達" },
		});
	});

	it("remembers seen disputes and settings", async () => {
		await store.markSeen(["d1", "d2"], "2025-09-23T13:00:00.000Z");
		await store.markSeen(["d1"], "2025-09-24T13:00:00.000Z");
		expect(await store.setting("begun")).toBeNull();
		await store.setSetting("begun", "2025");
		await store.setSetting("begun", "2026");
		await reopen();
		expect([...(await store.seenDisputes())].sort()).toEqual(["d1", "d2"]);
		expect(await store.setting("begun")).toBe("2026");
	});
});

describe("outbox", () => {
	it("never sends what another alert says, not even when it comes again", async () => {
		await store.outbox.enqueue([{ ...alert("1"), told: true }]);
		await store.outbox.enqueue([alert("1")]);
		expect(await store.outbox.due("stdout", "2026", 9)).toEqual([]);
	});

	it("sends first what opens, however late it was written", async () => {
		const { outbox } = store;
		const waiting = async () => {
			const due = await outbox.due("stdout", "2026", 9);
			return due.map((entry) => entry.alert.id);
		};
		await outbox.enqueue([alert("1"), alert("2")]);
		await outbox.enqueue([{ ...alert("3"), opens: true }]);
		expect(await waiting()).toEqual(["3", "1", "2"]);
		expect((await outbox.due("stdout", "2026", 1))[0]?.alert.id).toBe("3");
	});

	it("writes the same alert for the same sink once, even after delivery", async () => {
		await store.commit(change({ alerts: [alert("1"), alert("1")] }));
		const [entry] = await store.outbox.list({});
		await store.outbox.delivered([entry?.key ?? 0], "2025");
		await store.outbox.enqueue([alert("1"), { ...alert("1"), sink: "mail" }]);
		expect(
			(await store.outbox.list({})).map(({ sink, state }) => [sink, state]),
		).toEqual([
			["mail", "waiting"],
			["stdout", "delivered"],
		]);
	});

	it("holds back what stands behind one that is not due", async () => {
		await store.outbox.enqueue([alert("1"), alert("2"), alert("3")]);
		const [, second] = await store.outbox.due("stdout", "2026", 9);
		const tomorrow = "2026-01-02T00:00:00.000Z";
		await store.outbox.retryAt([second?.key ?? 0], tomorrow, "down");
		const due = await store.outbox.due("stdout", "2026", 9);
		expect(due.map(({ alert: { id } }) => id)).toEqual(["1"]);
		await store.outbox.delivered([due[0]?.key ?? 0], "2026");
		expect(await store.outbox.nextDue("stdout")).toBe(tomorrow);
		expect(await store.outbox.nextDue("mail")).toBeNull();
	});

	it("holds nothing back for what was put off by a clock that was years ahead", async () => {
		await store.outbox.enqueue([alert("1"), alert("2")]);
		const [first] = await store.outbox.due("stdout", "2026", 9);
		const ahead = "2030-01-01T08:00:00.000Z";
		await store.outbox.retryAt([first?.key ?? 0], ahead, "down");
		const due = await store.outbox.due("stdout", "2026", 9);
		expect(due.map(({ alert: { id } }) => id)).toEqual(["1", "2"]);
	});

	it("lets dead letters be tried again", async () => {
		await store.outbox.enqueue([alert("1")]);
		const [entry] = await store.outbox.list({ state: "waiting" });
		const key = entry?.key ?? 0;
		await store.outbox.dead([key], "2026", "refused for good");
		expect(await store.outbox.list({ state: "dead", sink: "stdout" })).toEqual([
			expect.objectContaining({ why: "refused for good", key }),
		]);
		expect(await store.outbox.requeue([key], "2026")).toBe(1);
		expect(await store.outbox.due("stdout", "2026", 9)).toHaveLength(1);
	});

	it("lets dead letters and waiting ones go, but recalls none that was sent", async () => {
		await store.outbox.enqueue(["1", "2", "3"].map((id) => alert(id)));
		const keys = (await store.outbox.list({})).map(({ key }) => key);
		const [third = 0, , first = 0] = keys;
		await store.outbox.dead([first], "2026", "refused");
		await store.outbox.delivered([third], "2026");
		expect(await store.outbox.drop(keys)).toBe(2);
		expect(await store.outbox.requeue(keys, "2026")).toBe(0);
		expect(await store.outbox.due("stdout", "2026", 9)).toEqual([]);
		expect((await store.outbox.list({})).map(({ state }) => state)).toEqual([
			"delivered",
			"dropped",
			"dropped",
		]);
	});

	it("counts what each sink has not taken", async () => {
		const mail = { sink: "mail" };
		await store.outbox.enqueue([
			...["1", "2", "3", "4"].map((id) => ({
				...alert(id),
				queued: `2025-09-2${id}`,
			})),
			{ ...alert("1"), ...mail },
		]);
		const [, fourth, , , first] = await store.outbox.list({});
		await store.outbox.dead([fourth?.key ?? 0], "2026", "refused");
		await store.outbox.delivered([first?.key ?? 0], "2026");
		expect(await store.outbox.backlogs(["mail", "stdout", "desk"])).toEqual([
			{ sink: "mail", waiting: 1, dead: 0, oldest: alert("1").queued },
			{ sink: "stdout", waiting: 2, dead: 1, oldest: "2025-09-22" },
			{ sink: "desk", waiting: 0, dead: 0, oldest: null },
		]);
		expect(await store.outbox.backlogs([])).toEqual([]);
	});

	it("forgets what was sent long ago, but not that it was", async () => {
		const queued = "2025-09-01T00:00:00.000Z";
		const old = (id: string) => ({ ...alert(id), queued });
		await store.outbox.enqueue([old("1"), old("2"), old("3"), old("4")]);
		const [fourth, third, second, first] = await store.outbox.list({});
		await store.outbox.delivered([first?.key ?? 0], "2026");
		await store.outbox.dead([second?.key ?? 0], "2026", "refused");
		await store.outbox.drop([third?.key ?? 0]);
		await store.outbox.enqueue([{ ...alert("5"), queued: "2026" }]);
		const [fifth] = await store.outbox.list({});
		await store.outbox.delivered([fifth?.key ?? 0], "2026");

		expect(await store.outbox.prune("2025-10-01")).toBe(2);
		expect(await store.outbox.prune("2025-10-01")).toBe(0);
		const left = await store.outbox.list({});
		expect(left.map(({ alert: { id }, state }) => [id, state])).toEqual([
			["5", "delivered"],
			["4", "waiting"],
			["2", "dead"],
		]);
		await store.outbox.enqueue([old("1"), old("3")]);
		const due = await store.outbox.due("stdout", "2026", 9);
		expect(due.map(({ key }) => key)).toEqual([fourth?.key]);
		expect(await store.outbox.requeue([second?.key ?? 0], "2026")).toBe(1);
	});
});
