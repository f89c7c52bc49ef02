import { afterEach, describe, expect, it } from "vitest";
import { openPool } from "../../src/feed/thread/pool.ts";
import {
	type ClaimReader,
	openClaimReader,
} from "../../src/monitor/claim-reader.ts";
import {
	type Done,
	readingsOf,
	type Sort,
	sortOf,
	type Task,
} from "../../src/monitor/task.ts";
// Loaded here, so that no test pays for it.
import "../../src/monitor/reading.ts";

const parties = [{ name: "OpenAI", aliases: ["OpenAI"] }];
const articleOf = (billions: number) => ({
	title: `Deal ${billions}`,
	text: `NVIDIA will invest $${billions} billion in OpenAI, both companies said.`,
	published: "2025-09-23T12:00:00.000Z",
	outlet: "example.com",
});
const articles = Array.from({ length: 30 }, (_, at) => articleOf(at + 1));

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const pool of opened.splice(0)) await pool.close();
});
const readerOf = (patience = 20_000): ClaimReader => {
	const program = new URL("../../src/monitor/worker.ts", import.meta.url);
	const pool = openPool<Task, Done, Sort>({
		...{ program, patience, data: parties, sortOf },
		threads: { body: 0, articles: 2 },
	});
	opened.push(pool);
	return openClaimReader(parties, async (articles) =>
		readingsOf(await pool.run({ articles })),
	);
};
const readerHere = openClaimReader(parties, async () => ({
	kind: "impossible",
}));

describe("openClaimReader", () => {
	it("reads in threads what it reads here, in the same order", async () => {
		const here = await readerHere.read(articles);
		expect(here.map(({ claims }) => claims[0]?.value?.low)).toEqual(
			articles.map((_, at) => (at + 1) * 1e9),
		);
		expect(await readerOf().read(articles)).toEqual(here);
	});

	it("leaves unread what takes too long, and nothing waits for it", async () => {
		const reader = readerOf(0);
		const unread = { lang: null, claims: [], sketch: null };
		expect(await reader.read(articles.slice(0, 3))).toEqual([
			...[unread, unread, unread],
		]);
	});

	it("leaves unread what throws, and reads what came with it", async () => {
		const fine = async (some: readonly { title: string }[]) => {
			if (some.some(({ title }) => title === "Deal 2"))
				throw new RangeError("Maximum call stack size exceeded");
			return {
				kind: "done" as const,
				result: await readerHere.read(articles.slice(0, some.length)),
			};
		};
		const read = await openClaimReader(parties, fine).read(
			articles.slice(0, 4),
		);
		expect(read.map(({ claims }) => claims.length)).toEqual([1, 0, 1, 1]);
	});

	it("says so where nothing can be read", async () => {
		const broken = openClaimReader(parties, async () => {
			throw new Error("no such program");
		});
		await expect(broken.read(articles.slice(0, 2))).rejects.toThrow(
			"no such program",
		);
	});

	it("reads nothing where there is nothing", async () => {
		expect(await readerOf().read([])).toEqual([]);
	});
});
