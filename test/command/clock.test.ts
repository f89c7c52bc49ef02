import { expect, it } from "vitest";
import { readAsOf } from "../../src/command/clock.ts";

const now = new Date("2026-11-21T10:00:00Z");

it.each([
	["2025-09-30", "2025-09-30T23:59:59.999Z"],
	["2026-11-21", "2026-11-21T23:59:59.999Z"],
	["2026-11-20T14:30:00Z", "2026-11-20T14:30:00.000Z"],
])("--as-of %s is %s", (text, moment) => {
	expect(readAsOf(text, now).toISOString()).toBe(moment);
});

it.each([
	["2026-11-22", "still to come: today is 2026-11-21"],
	["2030-01-01T00:00:00Z", "still to come"],
	["2026-02-30", "not a date"],
	["soon", "not a date"],
])("--as-of %s is refused: %s", (text, why) => {
	expect(() => readAsOf(text, now)).toThrow(why);
});
