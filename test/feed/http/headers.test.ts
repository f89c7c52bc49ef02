import { describe, expect, it } from "vitest";
import { pauseOf, readFreshness } from "../../../src/feed/http/headers.ts";

const now = new Date("2026-01-15T12:00:00.000Z");
const later = (minutes: number) =>
	new Date(now.getTime() + minutes * 60_000).toUTCString();

describe("readFreshness", () => {
	it.each<[string | null, string | null, string | null, number]>([
		["max-age=600", null, null, 10],
		["public, max-age=3600", null, null, 60],
		["s-maxage=60, max-age=1800", null, null, 30],
		["no-cache, max-age=600", null, null, 0],
		["max-age=600", later(90), null, 10],
		[null, later(90), null, 90],
		[null, later(90), later(60), 30],
		[null, "0", null, 0],
		[null, later(-5), null, 0],
		["private", null, null, 0],
		[null, null, null, 0],
	])("%s, %s, %s: %d minutes", (control, expires, date, minutes) => {
		expect(readFreshness(control, expires, date, now)).toBe(minutes);
	});
});

describe("pauseOf", () => {
	const day = 86_400_000;
	it.each<[number, Readonly<Record<string, string>>, number | null]>([
		[503, { "retry-after": "120" }, 2],
		[503, { "retry-after": "0" }, 0],
		[503, { "retry-after": later(30) }, 30],
		[503, { "retry-after": later(-30) }, 0],
		[503, { "retry-after": "150.0" }, 2.5],
		[503, { "retry-after": "3600s" }, 60],
		[503, { "retry-after": "90 S" }, 1.5],
		[503, { "retry-after": "-1" }, null],
		[503, { "retry-after": "10 minutes" }, null],
		[503, { "retry-after": "soon" }, null],
		[503, {}, null],
		[429, {}, 15],
		[429, { "retry-after": "soon" }, 15],
		[429, { "retry-after": "99999999" }, 1_440],
	])("%i %j: %s minutes", (status, headers, minutes) => {
		const until = pauseOf(status, headers, now, day);
		const wanted =
			minutes === null
				? null
				: new Date(now.getTime() + minutes * 60_000).toISOString();
		expect(until).toBe(wanted);
	});
});
