import { describe, expect, it } from "vitest";
import { withQuarters } from "../../src/feed/lull.ts";
import {
	feedEvents,
	silentSince,
	silentWhenRead,
} from "../../src/feed/staleness.ts";
import { type FeedState, newFeedState } from "../../src/feed/state.ts";

const hour = 3_600_000;
const start = Date.parse("2026-01-15T12:00:00.000Z");
const at = (hours: number) => new Date(start + hours * hour);
const iso = (hours: number) => at(hours).toISOString();

/** Items every so many hours, the newest at the start. */
const every = (hours: number, count = 12): string[] =>
	Array.from({ length: count }, (_, index) => iso(-hours * index));

const stateOf = (rest: Partial<FeedState>): FeedState => ({
	...newFeedState("https://n.example/feed", { title: "News" }),
	lastChecked: iso(0),
	...rest,
});

/** What appeared since, told in quarters of days: on each of so many days, or on the working ones among them. */
const daysOf = (days: number, isWorking = false): readonly number[] => {
	const all = Array.from({ length: days }, (_, index) => iso(-24 * index));
	const isAtWork = (date: string) =>
		!isWorking || new Date(date).getUTCDay() % 6 !== 0;
	return withQuarters([], all.filter(isAtWork));
};

describe("silentSince", () => {
	it.each<[string, string[], readonly number[], number, boolean]>([
		[
			"an hourly feed known for weeks, for a day",
			every(1),
			daysOf(28),
			24,
			false,
		],
		["the same for longer than its nights", every(1), daysOf(28), 37, true],
		[
			"one with weekends, over a weekend",
			every(1),
			daysOf(15, true),
			90,
			false,
		],
		["the same for a day more", every(1), daysOf(15, true), 109, true],
		["an hourly feed just met, over a weekend", every(1), [], 90, false],
		["the same after more than four days", every(1), [], 97, true],
		[
			"one that was silent but once, again",
			every(1),
			withQuarters(daysOf(28), [iso(-27 * 24)]).filter(
				(_, at) => at < 8 || at > 18,
			),
			37,
			true,
		],
		["a daily feed after two days", every(24), [], 48, false],
		["a daily feed after four", every(24), [], 97, true],
		["a weekly feed after two weeks", every(168), [], 336, false],
		["a feed with too short a history", every(1, 5), [], 500, false],
		["a feed whose items all have one date", every(0), [], 500, false],
		["a feed without dates", [], [], 500, false],
	])("%s", (_, dates, quarters, hours, isSilent) => {
		const since = silentSince({ dates, quarters }, at(hours));
		expect(since).toBe(isSilent ? iso(0) : null);
	});
});

describe("silentWhenRead", () => {
	const url = "https://n.example/feed";
	it.each<[string, string, string | null, boolean]>([
		["silent when it was read", url, iso(97), true],
		["well when it was read, however long ago", url, iso(12), false],
		["never read", url, null, false],
		["a file", "feeds/archive.xml", iso(2_500), false],
	])("a feed that is %s", (_, feed, lastSuccess, isSilent) => {
		const state = { url: feed, dates: every(1), quarters: [], lastSuccess };
		expect(silentWhenRead(state)).toBe(isSilent ? iso(0) : null);
	});
});

describe("feedEvents", () => {
	const failing = (failures: number) =>
		stateOf({
			failures,
			failingSince: failures > 0 ? iso(1) : null,
			error:
				failures > 0 ? { kind: "http", words: "answers with error 500" } : null,
		});
	const quiet = (fellSilent: string | null) => stateOf({ fellSilent });

	it.each<[string, FeedState, FeedState, number, readonly string[]]>([
		["the second failure is not yet told", failing(1), failing(2), 2, []],
		["the third is", failing(2), failing(3), 3, ["feed.failing"]],
		["the fourth is no news", failing(3), failing(4), 4, []],
		["its end is", failing(4), failing(0), 5, ["feed.recovered"]],
		["the end of what was not told is not", failing(2), failing(0), 5, []],
		["silence is told", quiet(null), quiet(iso(0)), 26, ["feed.silent"]],
		["and once only", quiet(iso(0)), quiet(iso(0)), 30, []],
		["its end is told", quiet(iso(0)), quiet(null), 31, ["feed.recovered"]],
		[
			"silence that failures hid is told with their end",
			failing(4),
			{ ...failing(0), fellSilent: iso(0) },
			90,
			["feed.recovered", "feed.silent"],
		],
	])("%s", (_, before, after, hours, names) => {
		const events = feedEvents(before, after, at(hours));
		expect(events.map(({ name }) => name)).toEqual(names);
		for (const event of events)
			expect(event).toMatchObject({
				feed: "https://n.example/feed",
				title: "News",
				at: iso(hours),
			});
	});

	it("gives one trouble one id, whenever it is told", () => {
		const told = (hours: number) =>
			feedEvents(failing(2), failing(3), at(hours))[0];
		expect(told(3)?.id).toBe(told(9)?.id);
		expect(told(3)?.why).toBe("answers with error 500");
		const end = feedEvents(failing(3), failing(0), at(10))[0];
		expect(end?.id).not.toBe(told(3)?.id);
	});
});
