import { expect, it } from "vitest";
import { playingClock, stopwatch } from "../../src/command/replay/clock.ts";

const day = 86_400;
const at = (text: string) => new Date(`${text}T12:00:00.000Z`);

it("runs at its speed, cuts long silences short, and as clocks do after the last moment", () => {
	const clock = playingClock(
		[at("2025-09-01"), at("2025-09-02"), at("2026-09-02")],
		day,
	);
	expect(clock(0)).toEqual(at("2025-09-01"));
	expect(clock(500)).toEqual(new Date("2025-09-02T00:00:00.000Z"));
	expect(clock(1_000)).toEqual(at("2025-09-02"));
	expect(clock(3_499).getTime()).toBeLessThan(at("2026-09-02").getTime());
	expect(clock(3_500)).toEqual(at("2026-09-02"));
	expect(clock(5_500)).toEqual(new Date("2026-09-02T12:00:02.000Z"));
});

it("takes its time through silences too, where it is slow", () => {
	const clock = playingClock([at("2025-09-01"), at("2026-09-02")], 3_600);
	expect(clock(59_999).getTime()).toBeLessThan(at("2026-09-02").getTime());
	expect(clock(60_000)).toEqual(at("2026-09-02"));
});

it("never goes back where articles share a moment", () => {
	const same = at("2025-09-01");
	const clock = playingClock([same, same, same, at("2025-09-02")], day);
	expect(clock(0)).toEqual(same);
	expect(clock(250).getTime()).toBeGreaterThan(same.getTime());
});

it("stands still while it is held, and loses nothing", () => {
	let real = 100;
	const { elapsed, hold } = stopwatch(() => real);
	real = 150;
	hold(true);
	real = 900;
	hold(true);
	expect(elapsed()).toBe(50);
	hold(false);
	hold(false);
	real = 910;
	expect(elapsed()).toBe(60);
});
