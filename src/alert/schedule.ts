import { z } from "zod";
import { minuteOfDay, nextTimeOfDay } from "./time-of-day.ts";

const TimeOfDay = z
	.string()
	.regex(
		/^([01]\d|2[0-3]):[0-5]\d$/,
		'this is no time of day; write it in quotes, as "08:00"',
	);

const isZone = (zone: string): boolean => {
	try {
		new Intl.DateTimeFormat("en", { timeZone: zone });
		return true;
	} catch {
		return false;
	}
};

const Zone = z.string().refine(isZone, "is no time zone such as Asia/Taipei");

/** When a sink may speak. */
export const schedule = {
	quiet: z
		.strictObject({ from: TimeOfDay, to: TimeOfDay })
		.optional()
		.meta({ description: "Hours of silence; what falls into them waits" }),
	digest: z
		.enum(["hour", "day"])
		.optional()
		.meta({ description: "One message an hour or a day" }),
	digestAt: TimeOfDay.default("08:00").meta({
		description: "When the daily digest is sent",
	}),
	zone: Zone.optional().meta({
		description: "Time zone of these times; the machine's own if left out",
	}),
} as const;

export type Schedule = Readonly<{
	quiet?: Readonly<{ from: string; to: string }> | undefined;
	digest?: "hour" | "day" | undefined;
	digestAt: string;
	zone: string;
}>;

/** When to send, and with which others. */
export type Slot = Readonly<{ due: string; digest?: string }>;

const minutesOf = (time: string): number =>
	Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const isQuiet = (
	minute: number,
	quiet: NonNullable<Schedule["quiet"]>,
): boolean => {
	const from = minutesOf(quiet.from);
	const to = minutesOf(quiet.to);
	return from <= to
		? minute >= from && minute < to
		: minute >= from || minute < to;
};

const afterQuiet = (at: Date, { quiet, zone }: Schedule): Date =>
	quiet && isQuiet(minuteOfDay(at, zone), quiet)
		? nextTimeOfDay(at, minutesOf(quiet.to), zone)
		: at;

const digestEnd = (now: Date, { digest, digestAt, zone }: Schedule): Date => {
	if (digest === "day") return nextTimeOfDay(now, minutesOf(digestAt), zone);
	const nextHour = (Math.floor(minuteOfDay(now, zone) / 60) + 1) * 60;
	return nextTimeOfDay(now, nextHour % 1_440, zone);
};

/** When an alert that is written now is sent. Never earlier for a later one, so that the order stays. */
export const slotOf = (schedule: Schedule, now: Date): Slot => {
	if (schedule.digest === undefined)
		return { due: afterQuiet(now, schedule).toISOString() };
	const due = afterQuiet(digestEnd(now, schedule), schedule).toISOString();
	return { due, digest: due };
};
