import { expect, it } from "vitest";
import {
	playingClock,
	shownMoment,
	stopwatch,
} from "../../src/command/replay/clock.ts";

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

const instant = (moment: Date) => moment.toISOString();

it.each([
	["before anything", "2025-08-31", "2025-08-31", "2025-08-31T12:00:00.000Z"],
	[
		"on to what is to come",
		"2025-09-01",
		"2025-09-03",
		"2025-09-03T12:00:00.000Z",
	],
	[
		"not past what is not taken in",
		"2025-09-01",
		"2025-09-05",
		"2025-09-04T11:59:59.999Z",
	],
	[
		"nor at its very moment",
		"2025-09-01",
		"2025-09-04",
		"2025-09-04T11:59:59.999Z",
	],
	[
		"on once it is taken in",
		"2025-09-05",
		"2025-09-06",
		"2025-09-06T12:00:00.000Z",
	],
	["on after all", "2026-09-04", "2026-09-05", "2026-09-05T12:00:00.000Z"],
])("shows time going %s", (_, taken, played, shown) => {
	const moments = [at("2025-09-01"), at("2025-09-04"), at("2026-09-04")];
	expect(instant(shownMoment(moments, at(taken), at(played)))).toBe(shown);
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
