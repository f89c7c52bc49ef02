import { describe, expect, it } from "vitest";
import { type Gate, openGate } from "../../../src/feed/http/gate.ts";

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse("2026-01-15T12:00:00.000Z");

/** A gate whose clock is set by hand. */
const newGate = (): Gate & { set(time: number): void } => {
	let time = start;
	const gate = openGate({
		...{ concurrency: 2, spacing: 0, longestPause: day },
		isExempt: (host) => host === "own",
		clock: () => new Date(time),
	});
	return { ...gate, set: (to) => (time = to) };
};

const passes = async (gate: Gate, host: string): Promise<boolean> =>
	(await gate.pass(host, async () => "answered")) === "answered";

describe("the gate", () => {
	it("forgets hosts that nobody asks any more, and whose pause is over", async () => {
		const gate = newGate();
		gate.pause("busy", new Date(start + hour));
		gate.pause("calm", new Date(start + 2 * hour));
		for (let at = 0; at < 1_000; at++) await passes(gate, `page${at}.example`);
		expect(gate.known()).toBe(3);
		gate.set(start + hour);
		await passes(gate, "last.example");
		expect(gate.known()).toBe(2);
	});

	it("forgets none whose requests are under way", async () => {
		const gate = newGate();
		const ends: (() => void)[] = [];
		const wait = () => new Promise<void>((resolve) => ends.push(resolve));
		const both = [gate.pass("slow", wait), gate.pass("slow", wait)];
		const third: string[] = [];
		both.push(gate.pass("slow", async () => void third.push("asked")));
		await passes(gate, "other");
		expect([gate.known(), third]).toEqual([2, []]);
		for (const end of ends) end();
		await Promise.all(both);
		expect(third).toEqual(["asked"]);
	});

	it.each([
		["that lasts still", 0, hour, false],
		["that is over", hour, hour, true],
		["as long as any, though the clock was set right", -9_000, day, false],
		["reckoned by a clock that was a year ahead", -365 * day, hour, true],
	])("lets nothing through in a pause: %s", async (_, later, long, through) => {
		const gate = newGate();
		for (const host of ["stranger", "own"])
			gate.pause(host, new Date(start + long));
		gate.set(start + later);
		expect(await passes(gate, "stranger")).toBe(through);
		expect(await passes(gate, "own")).toBe(through);
	});

	it("keeps a pause though a longer one was reckoned by a wrong clock", async () => {
		const gate = newGate();
		gate.pause("host", new Date(start + 365 * day));
		gate.pause("host", new Date(start + hour));
		expect(await passes(gate, "host")).toBe(false);
	});
});
