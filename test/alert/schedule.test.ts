import { describe, expect, it } from "vitest";
import { route } from "../../src/alert/route.ts";
import { type Schedule, type Slot, slotOf } from "../../src/alert/schedule.ts";
import { nextTimeOfDay } from "../../src/alert/time-of-day.ts";
import { numbered } from "./sample.ts";

const plain: Schedule = { digestAt: "08:00", zone: "UTC" };
const night = { from: "22:00", to: "07:00" };
const digest = (due: string): Slot => ({ due, digest: due });

describe("slotOf", () => {
	it.each<[string, Partial<Schedule>, string, Slot]>([
		[
			"at once",
			{},
			"2026-03-01T12:34:56.789Z",
			{ due: "2026-03-01T12:34:56.789Z" },
		],
		[
			"before quiet hours",
			{ quiet: night },
			"2026-03-01T21:59:59.000Z",
			{ due: "2026-03-01T21:59:59.000Z" },
		],
		[
			"in quiet hours, before midnight",
			{ quiet: night },
			"2026-03-01T22:00:00.000Z",
			{ due: "2026-03-02T07:00:00.000Z" },
		],
		[
			"in quiet hours, after midnight",
			{ quiet: night },
			"2026-03-02T06:59:30.000Z",
			{ due: "2026-03-02T07:00:00.000Z" },
		],
		[
			"after quiet hours",
			{ quiet: night },
			"2026-03-02T07:00:00.000Z",
			{ due: "2026-03-02T07:00:00.000Z" },
		],
		[
			"quiet by day",
			{ quiet: { from: "12:00", to: "13:00" } },
			"2026-03-02T12:10:00.000Z",
			{ due: "2026-03-02T13:00:00.000Z" },
		],
		[
			"hourly",
			{ digest: "hour" },
			"2026-03-01T12:34:56.789Z",
			digest("2026-03-01T13:00:00.000Z"),
		],
		[
			"hourly, on the hour",
			{ digest: "hour" },
			"2026-03-01T12:00:00.000Z",
			digest("2026-03-01T13:00:00.000Z"),
		],
		[
			"hourly, before midnight",
			{ digest: "hour" },
			"2026-03-01T23:34:00.000Z",
			digest("2026-03-02T00:00:00.000Z"),
		],
		[
			"hourly, in a zone of half hours",
			{ digest: "hour", zone: "Asia/Kolkata" },
			"2026-03-01T12:10:00.000Z",
			digest("2026-03-01T12:30:00.000Z"),
		],
		[
			"daily",
			{ digest: "day" },
			"2026-03-01T12:34:56.789Z",
			digest("2026-03-02T08:00:00.000Z"),
		],
		[
			"daily in Taipei",
			{ digest: "day", zone: "Asia/Taipei" },
			"2026-03-01T12:34:56.789Z",
			digest("2026-03-02T00:00:00.000Z"),
		],
		[
			"a digest that falls into quiet hours",
			{ digest: "hour", quiet: night },
			"2026-03-01T21:30:00.000Z",
			digest("2026-03-02T07:00:00.000Z"),
		],
	])("%s", (_what, schedule, now, slot) => {
		expect(slotOf({ ...plain, ...schedule }, new Date(now))).toEqual(slot);
	});

	it("keeps the order of writing", () => {
		const schedules = [
			{ quiet: night },
			{ digest: "hour", quiet: night },
			{ digest: "day" },
		] as const;
		for (const schedule of schedules) {
			let last = "";
			for (let minute = 0; minute < 3_000; minute += 7) {
				const now = new Date(Date.UTC(2026, 2, 28) + minute * 60_000);
				const { due } = slotOf(
					{ ...plain, zone: "Europe/Berlin", ...schedule },
					now,
				);
				expect(due >= last && due >= now.toISOString()).toBe(true);
				last = due;
			}
		}
	});
});

describe("nextTimeOfDay", () => {
	it.each([
		[
			"clocks go forward",
			"2026-03-28T23:00:00Z",
			"Europe/Berlin",
			"2026-03-29T06:00:00.000Z",
		],
		[
			"clocks go back",
			"2026-10-24T22:00:00Z",
			"Europe/Berlin",
			"2026-10-25T07:00:00.000Z",
		],
		[
			"no change",
			"2026-03-01T23:00:00Z",
			"Europe/Berlin",
			"2026-03-02T07:00:00.000Z",
		],
		[
			"a day later, for it is that time now",
			"2026-03-01T07:00:00Z",
			"Europe/Berlin",
			"2026-03-02T07:00:00.000Z",
		],
	])("%s", (_what, at, zone, next) => {
		expect(nextTimeOfDay(new Date(at), 480, zone).toISOString()).toBe(next);
	});
});

describe("route", () => {
	const now = new Date("2026-03-01T23:00:00.000Z");
	const desk = {
		name: "desk",
		filter: { events: ["dispute.*"] },
		schedule: plain,
	};
	const mail = {
		name: "mail",
		filter: {},
		schedule: { ...plain, digest: "day" as const },
	};
	const deals = {
		name: "deals",
		filter: { events: ["deal.*"] },
		schedule: plain,
	};

	it("writes an alert once for each sink that wants it", () => {
		const [alert] = [numbered("1")];
		expect(route([alert], [], [desk, mail, deals], now)).toEqual([
			{
				sink: "desk",
				alert,
				queued: now.toISOString(),
				due: now.toISOString(),
			},
			{
				sink: "mail",
				alert,
				queued: now.toISOString(),
				...digest("2026-03-02T08:00:00.000Z"),
			},
		]);
	});

	it("sends nowhere what the topic's rules bar", () => {
		const rules = [{ events: ["deal.*"] }];
		expect(route([numbered("1")], rules, [desk, mail], now)).toEqual([]);
	});
});
