import { remembering } from "./memory.ts";

/** Milliseconds in a day. */
export const dayLength = 86_400_000;

/** Midnight UTC of an ISO day, in milliseconds. */
export const startOfDay = (day: string): number =>
	Date.parse(`${day}T00:00:00Z`);

/** First instant after an ISO day. */
export const endOfDay = (day: string): number => startOfDay(day) + dayLength;

/** ISO day of an instant, UTC. */
export const dayOf = (instant: number): string =>
	new Date(instant).toISOString().slice(0, 10);

/** The ISO day so many days later. */
export const addDays = (day: string, days: number): string =>
	dayOf(startOfDay(day) + days * dayLength);

/** Whole days from one ISO day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((startOfDay(to) - startOfDay(from)) / dayLength);

const nameOfDay = remembering((day) => dayOf(day * dayLength));
const minute = 60_000;
const nameOfMinute = remembering((minutes) =>
	new Date(minutes * minute).toISOString().slice(10, 17),
);
/** From here on a year has more than four digits. */
const farFuture = Date.parse("9999-12-31T00:00:00Z");

/**
 * ISO instant of a number of milliseconds, as `toISOString` writes it. A statement names tens of thousands of instants, and
 * most share their day and their minute of the day with others.
 */
export const isoOf = (instant: number): string => {
	const day = Math.floor(instant / dayLength);
	const rest = instant - day * dayLength;
	const seconds = (rest % minute) / 1_000;
	if (!Number.isInteger(seconds) || instant < 0 || instant > farFuture)
		return new Date(instant).toISOString();
	const digits = seconds < 10 ? `0${seconds}` : `${seconds}`;
	return `${nameOfDay(day)}${nameOfMinute(Math.floor(rest / minute))}${digits}.000Z`;
};
