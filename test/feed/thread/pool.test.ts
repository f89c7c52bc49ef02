import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import {
	openPool,
	type Pool,
	type PoolOptions,
} from "../../../src/feed/thread/pool.ts";
import type { Outcome } from "../../../src/feed/thread/thread.ts";
import type { Job, Result, Sort } from "./program.ts";

const program = new URL("./program.ts", import.meta.url);
const echo: Job = { ask: "echo" };

/** All that these threads do is of one sort, but for what a test calls another. */
const sortOf = ({ sort = "own" }: Job): Sort => sort;

const opened: Pool<Job, Result>[] = [];
afterEach(async () => {
	for (const pool of opened.splice(0)) await pool.close();
});
const open = (options: Partial<PoolOptions<Job, Sort>>) => {
	const pool = openPool<Job, Result, Sort>({
		...{ program, patience: 20_000, data: "told", sortOf },
		threads: { own: 1, other: 0 },
		...options,
	});
	opened.push(pool);
	return pool;
};
const poolOf = (own: number, patience = 20_000, at = program) =>
	open({ program: at, patience, threads: { own, other: 0 } });

const threadsOf = (all: readonly Outcome<Result>[]): number[] =>
	all.flatMap((each) => (each.kind === "done" ? [each.result.thread] : []));

describe("openPool", () => {
	it("shares tasks among no more threads than it may start", async () => {
		const pool = poolOf(2);
		const all = await Promise.all(
			Array.from({ length: 9 }, () => pool.run(echo)),
		);
		const results = all.flatMap((each) =>
			each.kind === "done" ? [each.result] : [],
		);
		expect(results).toHaveLength(9);
		expect(new Set(results.map(({ thread }) => thread)).size).toBe(2);
		expect(results[0]?.data).toBe("told");
	});

	it("ends threads that have nothing to do, and starts another when there is something", async () => {
		const pool = open({ idle: 0 });
		const first = await pool.run(echo);
		await sleep(30);
		const second = await pool.run(echo);
		expect([first.kind, second.kind]).toEqual(["done", "done"]);
		expect(second).not.toEqual(first);
	});

	it("leaves each sort of task to the threads that have done it before", async () => {
		const pool = open({ threads: { own: 1, other: 1 } });
		const run = async (sort: Sort) =>
			threadsOf(
				await Promise.all(
					Array.from({ length: 20 }, () => pool.run({ ...echo, sort })),
				),
			);
		const own = new Set([...(await run("own")), ...(await run("own"))]);
		const other = new Set(await run("other"));
		expect([own.size, other.size]).toEqual([1, 1]);
		expect(own).not.toEqual(other);
	});

	it("lets another thread help where one is held up", async () => {
		const pool = open({ threads: { own: 1, other: 1 }, forbearance: 0 });
		await Promise.all([
			pool.run({ ...echo, sort: "own" }),
			pool.run({ ...echo, sort: "other" }),
		]);
		const stalled = pool.run({ ask: "stall", sort: "own" });
		stalled.catch(() => undefined);
		await sleep(5);
		const after = await pool.run({ ...echo, sort: "own" });
		expect(after).toMatchObject({ kind: "done" });
	});

	it("passes on what the work throws, and works on", async () => {
		const pool = poolOf(1);
		await expect(pool.run({ ask: "throw" })).rejects.toThrow("as asked");
		expect(await pool.run(echo)).toMatchObject({ kind: "done" });
	});

	it("ends a thread that takes too long, and starts another", async () => {
		const pool = poolOf(1, 0);
		const tooLong = { kind: "given-up", why: "time" };
		expect(await pool.run({ ask: "stall" })).toEqual(tooLong);
		expect(await pool.run({ ask: "stall" })).toEqual(tooLong);
	});

	it("gives up the task that took too long, and no other", async () => {
		// Longer than a thread takes to start on a busy machine.
		const pool = poolOf(1, 3_000);
		const all = await Promise.all([
			pool.run({ ask: "stall" }),
			pool.run(echo),
			pool.run(echo),
		]);
		expect(all.map(({ kind }) => kind)).toEqual(["given-up", "done", "done"]);
	});

	it("does nothing more once it is closed: not what a thread is at, nor what waits, nor what comes", async () => {
		const pool = poolOf(1);
		const all = Array.from({ length: 20 }, () => pool.run(echo));
		const closed = pool.close();
		const outcomes = await Promise.allSettled([...all, pool.run(echo)]);
		await closed;
		expect(new Set(outcomes.map(({ status }) => status))).toEqual(
			new Set(["rejected"]),
		);
	});

	it("asks for no thread again where one ended by itself, and leaves none waiting", async () => {
		const pool = poolOf(1);
		const all = await Promise.all([
			pool.run({ ask: "exit" }),
			...Array.from({ length: 5 }, () => pool.run(echo)),
		]);
		expect(all.map(({ kind }) => kind)).toEqual(Array(6).fill("impossible"));
	});

	it("leaves nothing waiting where no thread can be had", async () => {
		const nowhere = new URL("./no-such-program.js", import.meta.url);
		const pool = poolOf(1, 20_000, nowhere);
		const all = await Promise.all(
			Array.from({ length: 5 }, () => pool.run(echo)),
		);
		expect(all.map(({ kind }) => kind)).toEqual(Array(5).fill("impossible"));
	});
});
