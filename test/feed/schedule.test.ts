import { describe, expect, it } from "vitest";
import type { FeedError } from "../../src/feed/error.ts";
import {
	isDue,
	nextAfterFailure,
	nextAfterSuccess,
	soonEnough,
} from "../../src/feed/schedule.ts";
import { type FeedState, newFeedState } from "../../src/feed/state.ts";

const minute = 60_000;
const start = Date.parse("2026-01-15T12:00:00.000Z");
const now = new Date(start);
const minutesTo = (due: string) => (Date.parse(due) - start) / minute;
/** Items every so many minutes, the newest just now. */
const every = (minutes: number) =>
	Array.from({ length: 12 }, (_, at) =>
		new Date(start - at * minutes * minute).toISOString(),
	);
const calm = { ttlMinutes: null, skipHours: [], skipDays: [] };

type Rhythm = Pick<FeedState, "dates" | "pace"> &
	Partial<Pick<FeedState, "mostMinutes" | "items">>;

const plain = {
	...{ dates: [], pace: calm, items: 100 },
	...{ mostMinutes: null, freshMinutes: 0 },
};

describe("isDue", () => {
	const at = (minutes: number) =>
		new Date(start + minutes * minute).toISOString();

	it.each<[string, string | null, boolean]>([
		["never looked at", null, true],
		["due", at(0), true],
		["not yet due", at(1), false],
	])("%s", (_, nextDue, due) => {
		expect(isDue({ nextDue }, now)).toBe(due);
	});
});

describe("nextAfterSuccess", () => {
	it.each<[string, Rhythm, number, number]>([
		["of an unknown rhythm: half an hour", { dates: [], pace: calm }, 0, 30],
		["half the usual gap", { dates: every(40), pace: calm }, 0, 20],
		["never sooner than the floor", { dates: every(1), pace: calm }, 0, 5],
		[
			"never later than the ceiling",
			{ dates: every(50_000), pace: calm },
			0,
			360,
		],
		[
			"not before the feed's ttl",
			{ dates: every(40), pace: { ...calm, ttlMinutes: 60 } },
			0,
			60,
		],
		[
			"not before the server's max-age",
			{ dates: every(40), pace: calm },
			45,
			45,
		],
		[
			"a ttl of a day is kept",
			{ dates: every(40), pace: { ...calm, ttlMinutes: 1_440 } },
			0,
			1_440,
		],
		[
			"a max-age of a day is kept",
			{ dates: every(40), pace: calm },
			1_440,
			1_440,
		],
		[
			"a ttl in which all that the feed shows would make way is not",
			{ dates: every(1), pace: { ...calm, ttlMinutes: 1_440 }, items: 50 },
			0,
			25,
		],
		[
			"nor such a max-age",
			{ dates: every(40), pace: calm, items: 20 },
			1_440,
			400,
		],
		[
			"though not below the floor",
			{ dates: every(1), pace: { ...calm, ttlMinutes: 60 }, items: 3 },
			0,
			5,
		],
		[
			"whatever old item is kept beside",
			{
				dates: [...every(1), "2020-01-01T00:00:00.000Z"],
				pace: { ...calm, ttlMinutes: 1_440 },
				items: 50,
			},
			0,
			25,
		],
		[
			"where the rhythm isn't known, it is kept",
			{ dates: [], pace: { ...calm, ttlMinutes: 1_440 }, items: 3 },
			0,
			1_440,
		],
		[
			"the longer rest of the two",
			{ dates: every(40), pace: { ...calm, ttlMinutes: 480 } },
			720,
			720,
		],
		[
			"a ttl of a month is cut",
			{ dates: every(40), pace: { ...calm, ttlMinutes: 43_200 } },
			0,
			1_440,
		],
		[
			"a max-age of a year is cut",
			{ dates: every(40), pace: calm },
			525_600,
			1_440,
		],
		[
			"a feed that has gone quiet is asked less",
			{
				dates: every(10).map((date) =>
					new Date(Date.parse(date) - 1_000 * minute).toISOString(),
				),
				pace: calm,
			},
			0,
			100,
		],
		[
			"a slow feed as often as the user wants",
			{ dates: every(50_000), pace: calm, mostMinutes: 15 },
			0,
			15,
		],
		[
			"a quick one by its rhythm all the same",
			{ dates: every(20), pace: calm, mostMinutes: 15 },
			0,
			10,
		],
		[
			"whatever the user wants, not before the feed's ttl",
			{
				dates: every(50_000),
				pace: { ...calm, ttlMinutes: 60 },
				mostMinutes: 15,
			},
			0,
			60,
		],
		[
			"out of the hours to skip",
			{ dates: every(40), pace: { ...calm, skipHours: [12, 13] } },
			0,
			120,
		],
		[
			"out of the days to skip",
			{ dates: every(40), pace: { ...calm, skipDays: [4] } },
			0,
			720,
		],
		[
			"where all is to be skipped, nothing is",
			{ dates: every(40), pace: { ...calm, skipDays: [0, 1, 2, 3, 4, 5, 6] } },
			0,
			20,
		],
	])("%s", (_, state, fresh, minutes) => {
		const due = nextAfterSuccess(
			{ mostMinutes: null, items: 100, freshMinutes: fresh, ...state },
			now,
			() => 0,
		);
		expect(minutesTo(due)).toBe(minutes);
	});

	it("is spread by up to a tenth", () => {
		const due = nextAfterSuccess(
			{ ...plain, dates: every(40) },
			now,
			() => 0.5,
		);
		expect(minutesTo(due)).toBe(21);
	});

	it.each([
		[60, 60],
		[1, 5],
	])(
		"is after %i minutes at the latest where something is amiss: %i",
		(longest, minutes) => {
			const state = { ...plain, freshMinutes: 1_440 };
			const due = nextAfterSuccess(state, now, () => 0, longest * minute);
			expect(minutesTo(due)).toBe(minutes);
		},
	);
});

describe("soonEnough", () => {
	const due = (minutes: number) =>
		new Date(start + minutes * minute).toISOString();
	const learnt: FeedState = {
		...newFeedState("https://example.com/feed"),
		lastChecked: now.toISOString(),
		nextDue: due(360),
	};
	const error = { kind: "http", words: "HTTP 500" } as const;

	it.each<[string, Partial<FeedState>, number]>([
		["leaves what the user says nothing of", {}, 360],
		["is what the user wants now", { mostMinutes: 10 }, 10],
		["is no later than before", { mostMinutes: 10, nextDue: due(5) }, 5],
		["spares one that fails", { mostMinutes: 10, error }, 360],
		[
			"heeds the feed's ttl",
			{ mostMinutes: 10, pace: { ...calm, ttlMinutes: 60 } },
			60,
		],
		["heeds the server's max-age", { mostMinutes: 10, freshMinutes: 45 }, 45],
	])("%s", (_, told, minutes) => {
		const { nextDue } = soonEnough({ ...learnt, ...told });
		expect(minutesTo(nextDue ?? "")).toBe(minutes);
	});
});

describe("nextAfterFailure", () => {
	it.each<[number, FeedError["kind"], string | undefined, number, number]>([
		[1, "http", undefined, 0, 5],
		[2, "http", undefined, 0, 10],
		[2, "http", undefined, 0.5, 12.5],
		[30, "timeout", undefined, 0, 360],
		[4_000, "timeout", undefined, 0, 360],
		[0, "rate-limited", "2026-01-15T13:00:00.000Z", 0, 60],
		[0, "rate-limited", "2026-01-15T12:01:00.000Z", 0, 5],
		[1, "rate-limited", "2026-01-17T12:00:00.000Z", 0, 2_880],
		[1, "gone", undefined, 0, 360],
		[1, "refused-address", undefined, 0, 360],
	])(
		"the %ith, %s, pause to %s, chance %d: %d minutes",
		(failures, kind, retryAt, chance, minutes) => {
			const error = { kind, ...(retryAt !== undefined && { retryAt }) };
			expect(
				minutesTo(nextAfterFailure(failures, error, now, () => chance)),
			).toBe(minutes);
		},
	);
});
