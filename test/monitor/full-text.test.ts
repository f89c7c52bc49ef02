import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plainPlan } from "../../src/alert/route.ts";
import { type HttpClient, openClient } from "../../src/feed/http/client.ts";
import { openPoller } from "../../src/feed/poller.ts";
import { newFeedState } from "../../src/feed/state.ts";
import { openClaimReader } from "../../src/monitor/claim-reader.ts";
import { type Monitor, openMonitor } from "../../src/monitor/monitor.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { mentionedBy } from "../../src/topic/mention.ts";
import { Topic } from "../../src/topic/topic.ts";
import {
	type FaultServer,
	openFaultServer,
	type Play,
	serve,
	status,
} from "../feed/server.ts";

const topic = Topic.parse({
	title: "Test",
	announced: "2025-09-22",
	parties: [{ name: "OpenAI" }, { name: "NVIDIA" }],
});
const published = "2025-09-23T12:00:00.000Z";
const hoursIn = (hours: number) =>
	new Date(Date.parse("2025-09-23T13:00:00.000Z") + hours * 3_600_000);
const filler =
	"The companies did not say more about how this is to come about. ".repeat(5);
const pageOf = (billions: number): Play =>
	serve(
		`<html><article><p>NVIDIA will invest $${billions} billion in OpenAI, both companies said.</p><p>${filler}</p><p>${filler}</p></article></html>`,
		{ "content-type": "text/html" },
	);
const feedOf =
	(teaser: string): Play =>
	(request, response) => {
		const etag = `"${teaser.length}"`;
		if (request.headers["if-none-match"] === etag)
			response.writeHead(304).end();
		else
			serve(
				`<rss version="2.0"><channel><title>t</title><item><title>OpenAI and NVIDIA</title><link>http://${request.headers.host}/one</link><guid>1</guid><pubDate>${new Date(published).toUTCString()}</pubDate><description>${teaser}</description></item></channel></rss>`,
				{ etag },
			)(request, response);
	};

const teaser = feedOf("The two have spoken of money…");
const telling = feedOf("NVIDIA will invest $5 billion in OpenAI…");
const edited = feedOf("The two have spoken of much money…");

let folder: string;
let server: FaultServer;
let plays: Record<"/feed" | "/one", Play>;
let client: HttpClient;
let store: Store;
let monitor: Monitor;
let time: Date;

/** A monitor that is started anew, with all that the store has kept. */
const startWith = async (since: string, lastSuccess: string | null = null) => {
	store = await openStore(join(folder, "store.sqlite"));
	const url = server.url("/feed");
	const stored = (await store.feedStates()).get(url);
	monitor = openMonitor({
		...{ topic, store, since, now: () => time, lingering: 0 },
		plans: [plainPlan("desk")],
		feeds: [stored ?? { ...newFeedState(url), lastSuccess }],
		reader: openClaimReader(topic.parties, async () => ({
			kind: "impossible",
		})),
		poll: openPoller(client, {
			wantsPage: mentionedBy(topic),
			random: () => 0,
			patience: 200,
		}).poll,
	});
	await monitor.load();
};
/** Ends without a word of farewell. */
const stop = () => store.close();

const pollAt = async (hours: number, next: Partial<typeof plays> = {}) => {
	Object.assign(plays, next);
	time = hoursIn(hours);
	await monitor.poll([server.url("/feed")]);
};
const deals = () =>
	monitor.statement(time).deals.map(({ value, first }) => [value?.high, first]);
const stored = async () => {
	const [id = ""] = monitor.feeds().flatMap(({ known }) => known[0]?.id ?? []);
	return (await store.article(id))?.article;
};
const alerts = async () =>
	(await store.outbox.list({})).map(({ alert }) => alert.data.sentence.en);

/** The teaser has been taken in, and its page is owed. */
const toldFirst = () =>
	expect
		.poll(() => monitor.feeds()[0]?.owed.length, { timeout: 30_000 })
		.toBe(1);

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "dealwatch-full-text-"));
	plays = { "/feed": teaser, "/one": pageOf(5) };
	server = await openFaultServer({
		"/feed": (...asked) => plays["/feed"](...asked),
		"/one": (...asked) => plays["/one"](...asked),
	});
	client = openClient({ allowPrivate: ["127.0.0.0/8"], clock: () => time });
	time = hoursIn(0);
});
afterEach(async () => {
	await stop();
	await client.close();
	await server.close();
	rmSync(folder, { recursive: true });
});

const begun = "2025-09-01T00:00:00.000Z";

describe("an article that was read in full", () => {
	it.each<[string, Play]>([
		["is away", status(503)],
		["asks for a pause", status(429)],
		["is gone", status(410)],
		["says nothing", serve("<html></html>", { "content-type": "text/html" })],
	])("stays so when its teaser is edited and its page %s", async (_, fault) => {
		await startWith(begun);
		await pollAt(0);
		const before = await stored();
		expect(before?.version).toBe(1);
		await pollAt(1, { "/feed": edited, "/one": fault });
		expect(deals()).toEqual([[5e9, published]]);
		expect(await stored()).toEqual(before);
	});

	it("changes with its page, once that can be read again", async () => {
		await startWith(begun);
		await pollAt(0);
		await pollAt(1, { "/feed": edited, "/one": status(503) });
		await pollAt(2, { "/one": pageOf(7) });
		expect(deals()).toEqual([[7e9, hoursIn(2).toISOString()]]);
		expect((await stored())?.version).toBe(2);
		expect(monitor.feeds()[0]?.owed).toEqual([]);
	});

	it("has no new version where its page says what it said", async () => {
		await startWith(begun);
		await pollAt(0);
		await pollAt(1, { "/feed": edited, "/one": status(503) });
		await pollAt(2, { "/one": pageOf(5) });
		expect((await stored())?.version).toBe(1);
	});

	it("stays so where nothing is known of its feed any more", async () => {
		await startWith(begun);
		await pollAt(0);
		await store.removeFeed(server.url("/feed"));
		await stop();
		await startWith(begun);
		await pollAt(1, { "/feed": edited, "/one": status(503) });
		expect(deals()).toEqual([[5e9, published]]);
	});
});

describe("a teaser whose page could not be read", () => {
	it("is completed after a restart, as if it had been read at once", async () => {
		await startWith(begun);
		await pollAt(0, { "/one": status(503) });
		expect(deals()).toEqual([]);
		await stop();
		await startWith(begun);
		await pollAt(1, { "/one": pageOf(5) });
		expect(server.seen).toEqual(["/feed", "/one", "/feed", "/one"]);
		expect(deals()).toEqual([[5e9, published]]);
		expect(await alerts()).toEqual([
			"New deal: NVIDIA to invest $5B in OpenAI (1 story)",
		]);
		await stop();
		await startWith(begun);
		expect(deals()).toEqual([[5e9, published]]);
	});

	it.each<[string, string | null, number]>([
		["history, it tells no news", null, 0],
		["shown late, it does", "2025-09-23T12:10:00.000Z", 1],
	])("where that was %s", async (_, lastSuccess, count) => {
		await startWith("2025-09-23T12:30:00.000Z", lastSuccess);
		await pollAt(0, { "/one": status(503) });
		await pollAt(1, { "/one": pageOf(5) });
		expect(deals()).toEqual([[5e9, published]]);
		expect(await alerts()).toHaveLength(count);
	});

	it("changes as its feed changes it, and is dated so once its page is read", async () => {
		await startWith(begun);
		await pollAt(0, { "/one": status(503) });
		await pollAt(1, { "/feed": edited });
		expect((await stored())?.text).toBe("The two have spoken of much money…");
		await pollAt(2, { "/one": pageOf(5) });
		expect(deals()).toEqual([[5e9, hoursIn(2).toISOString()]]);
	});

	it("is told at once where its page is slow, and completed as soon as that is read", async () => {
		let answer = (): void => undefined;
		const slow: Play = (...asked) => {
			answer = () => pageOf(7)(...asked);
		};
		await startWith(begun);
		const polled = pollAt(0, { "/feed": telling, "/one": slow });
		await toldFirst();
		expect(deals()).toEqual([[5e9, published]]);
		expect(monitor.isPolling(server.url("/feed"))).toBe(true);
		expect(await alerts()).toEqual([
			"New deal: NVIDIA to invest $5B in OpenAI (1 story)",
		]);
		answer();
		await polled;
		expect(deals()).toEqual([[7e9, published]]);
		expect(monitor.feeds()[0]?.owed).toEqual([]);
		expect((await stored())?.stage).toBe("completed");
	});

	it("is completed after the process was killed over its slow page", async () => {
		await startWith(begun);
		void pollAt(0, { "/feed": telling, "/one": () => undefined }).catch(
			() => undefined,
		);
		await toldFirst();
		expect(deals()).toEqual([[5e9, published]]);
		await stop();
		await startWith(begun);
		await pollAt(1, { "/one": pageOf(7) });
		expect(deals()).toEqual([[7e9, published]]);
	});
});
