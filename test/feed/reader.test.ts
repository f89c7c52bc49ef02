import { afterEach, describe, expect, it } from "vitest";
import { openReader, plainReader } from "../../src/feed/reader.ts";
import type { Body, BodyReading } from "../../src/feed/thread/body.ts";
import { openPool, type Pool } from "../../src/feed/thread/pool.ts";
import { rss } from "./server.ts";

const from = { contentType: null, url: "https://news.example/feed" };
const many = Array.from({ length: 2_000 }, (_, at) => `Deal number ${at}`);
const large = new TextEncoder().encode(rss(...many));

const opened: Pool<Body, BodyReading>[] = [];
afterEach(async () => {
	for (const pool of opened.splice(0)) await pool.close();
});
const readerOf = ({
	patience = 20_000,
	program = new URL("./thread/body-program.ts", import.meta.url),
}: Readonly<{ patience?: number; program?: URL }> = {}) => {
	const pool = openPool<Body, BodyReading, Body["is"]>({
		...{ program, patience, sortOf: ({ is }) => is },
		threads: { feed: 1, page: 0 },
	});
	opened.push(pool);
	return openReader(pool.run);
};

/** How many turns the event loop of this thread gets while something is done. */
const turnsDuring = async (work: Promise<unknown>): Promise<number> => {
	let turns = 0;
	const timer = setInterval(() => {
		turns += 1;
	}, 1);
	await work;
	clearInterval(timer);
	return turns;
};

describe("openReader", () => {
	it("reads large bodies in a thread, and leaves this one free", async () => {
		const reader = readerOf();
		const read = reader.read(large, from);
		expect(await turnsDuring(read)).toBeGreaterThan(3);
		const feed = await read;
		expect(feed.kind === "feed" && feed.items.length).toBe(2_000);
	});

	it("reads several at once, each with its own answer", async () => {
		const reader = readerOf();
		const feeds = await Promise.all(
			["a", "b", "c"].map((title) =>
				reader.read(new TextEncoder().encode(rss(title)), from),
			),
		);
		expect(
			feeds.map((feed) => feed.kind === "feed" && feed.items[0]?.title),
		).toEqual(["a", "b", "c"]);
	});

	it("reads pages too", async () => {
		const prose = "<p>OpenAI will deploy ten gigawatts, it said.</p>".repeat(9);
		const page = new TextEncoder().encode(`<article>${prose}</article>`);
		const read = await readerOf().readPage(page, from);
		expect(read).toEqual(await plainReader.readPage(page, from));
		expect(read).toMatchObject({
			text: expect.stringContaining("ten gigawatts"),
		});
	});

	it("reads here where no thread can be had", async () => {
		const program = new URL("./no-such-program.js", import.meta.url);
		const feed = await readerOf({ program }).read(large, from);
		expect(feed.kind === "feed" && feed.items.length).toBe(2_000);
	});

	it("gives up on what takes too long, however small", async () => {
		const small = new TextEncoder().encode(rss("a"));
		for (const body of [large, small]) {
			const feed = await readerOf({ patience: 0 }).read(body, from);
			expect(feed.kind).toBe("too-large");
		}
	});
});
