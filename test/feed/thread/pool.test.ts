import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { openPool, type Pool } from "../../../src/feed/thread/pool.ts";
import type { Job, Result } from "./program.ts";

const program = new URL("./program.ts", import.meta.url);
const echo: Job = { ask: "echo" };

const opened: Pool<Job, Result>[] = [];
afterEach(async () => {
	for (const pool of opened.splice(0)) await pool.close();
});
const poolOf = (threads: number, patience = 20_000, at = program) => {
	const pool = openPool<Job, Result>({
		...{ program: at, patience, threads, data: "told" },
	});
	opened.push(pool);
	return pool;
};

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
		const pool = openPool<Job, Result>({
			...{ program, patience: 20_000, threads: 1, data: "told", idle: 0 },
		});
		opened.push(pool);
		const first = await pool.run(echo);
		await sleep(30);
		const second = await pool.run(echo);
		expect([first.kind, second.kind]).toEqual(["done", "done"]);
		expect(second).not.toEqual(first);
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
