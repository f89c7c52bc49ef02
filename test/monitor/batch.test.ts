import { setImmediate as breathe } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type BatchOptions, openBatches } from "../../src/monitor/batch.ts";

/** Batches of numbers, of which two of one kind never go together: even ones, odd ones. */
const open = (options: Partial<BatchOptions<number>> = {}) => {
	const batches: (readonly number[])[] = [];
	const give = openBatches<number>({
		work: async (batch) => {
			batches.push(batch);
			await breathe();
			if (batch.includes(0)) throw new Error("zero");
		},
		choose: (waiting) => waiting.slice(0, 3),
		isReady: (waiting) => waiting.length >= 3,
		patience: 1,
		...options,
	});
	return { give, batches };
};

describe("openBatches", () => {
	it("does together what comes together, and one batch after the other", async () => {
		let atWork = 0;
		const batches: (readonly number[])[] = [];
		const { give } = open({
			work: async (batch) => {
				atWork += 1;
				expect(atWork).toBe(1);
				batches.push(batch);
				await breathe();
				atWork -= 1;
			},
		});
		await Promise.all([1, 2, 3, 4, 5, 6, 7].map(give));
		expect(batches).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
	});

	it("makes nothing wait that is ready", async () => {
		const { give, batches } = open({
			isReady: () => true,
			patience: 1_000_000,
		});
		await give(1);
		await give(2);
		expect(batches).toEqual([[1], [2]]);
	});

	it("leaves for later what was not chosen, in its order", async () => {
		const { give, batches } = open({
			choose: (waiting) =>
				waiting.filter((each) => each % 2 === (waiting[0] ?? 0) % 2),
		});
		await Promise.all([1, 2, 3, 4, 5].map(give));
		expect(batches).toEqual([[1, 3], [2, 4], [5]]);
	});

	it("rejects what was in a batch that failed, and goes on", async () => {
		const { give } = open();
		const all = await Promise.allSettled([0, 1, 2, 3].map(give));
		expect(all.map(({ status }) => status)).toEqual([
			...["rejected", "rejected", "rejected", "fulfilled"],
		]);
	});
});
