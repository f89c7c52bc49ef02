import { setImmediate as breathe } from "node:timers/promises";
import { expect, it } from "vitest";
import { mapPaced } from "../../src/feed/pace.ts";

/** A clock that has gone on by so many milliseconds whenever it is looked at. */
const clockOf = (step: number) => {
	let time = 0;
	return () => {
		time += step;
		return time;
	};
};

it.each([
	["gives way after each piece that takes a stretch", 10, 20],
	["gives way after several that take one together", 5, 10],
	["does not where all take next to no time", 0, 0],
])("%s", async (_, step, turns) => {
	let counted = 0;
	let isOver = false;
	const count = async () => {
		for (; !isOver; counted++) await breathe();
	};
	const all = Array.from({ length: 20 }, (_, at) => at);
	const counting = count();
	const made = await mapPaced(all, (one) => one * 2, clockOf(step));
	isOver = true;
	expect(made).toEqual(all.map((one) => one * 2));
	// The last turn is not over yet.
	expect(Math.abs(counted - turns)).toBeLessThan(2);
	await counting;
});
