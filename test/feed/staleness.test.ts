import { describe, expect, it } from "vitest";
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

describe("silentSince", () => {
	it.each<[string, string[], number, boolean]>([
		["an hourly feed after half a day", every(1), 12, false],
		["an hourly feed after more than a day", every(1), 25, true],
		["a daily feed after two days", every(24), 48, false],
		["a daily feed after four", every(24), 97, true],
		["a weekly feed after two weeks", every(168), 336, false],
		["a feed with too short a history", every(1, 5), 500, false],
		["a feed whose items all have one date", every(0), 500, false],
		["a feed without dates", [], 500, false],
	])("%s", (_, dates, hours, isSilent) => {
		expect(silentSince({ dates }, at(hours))).toBe(isSilent ? iso(0) : null);
	});
});

describe("silentWhenRead", () => {
	const url = "https://n.example/feed";
	it.each<[string, string, string | null, boolean]>([
		["silent when it was read", url, iso(25), true],
		["well when it was read, however long ago", url, iso(12), false],
		["never read", url, null, false],
		["a file", "feeds/archive.xml", iso(2_500), false],
	])("a feed that is %s", (_, feed, lastSuccess, isSilent) => {
		const state = { url: feed, dates: every(1), lastSuccess };
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
	const quiet = (checked: number, dates = every(1)) =>
		stateOf({ dates, lastChecked: iso(checked) });

	it.each<[string, FeedState, FeedState, number, readonly string[]]>([
		["the second failure is not yet told", failing(1), failing(2), 2, []],
		["the third is", failing(2), failing(3), 3, ["feed.failing"]],
		["the fourth is no news", failing(3), failing(4), 4, []],
		["its end is", failing(4), failing(0), 5, ["feed.recovered"]],
		["the end of what was not told is not", failing(2), failing(0), 5, []],
		[
			"silence is told once it is long",
			quiet(20),
			quiet(26),
			26,
			["feed.silent"],
		],
		["and once only", quiet(26), quiet(30), 30, []],
		[
			"a new item ends it",
			quiet(30),
			quiet(31, [iso(31), ...every(1)]),
			31,
			["feed.recovered"],
		],
		[
			"a feed that was silent long before it was met has not fallen silent",
			stateOf({ lastChecked: null }),
			quiet(90),
			90,
			[],
		],
		[
			"a feed that is met for the first time is not silent at once",
			stateOf({ lastChecked: null }),
			quiet(0, every(1)),
			0,
			[],
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
