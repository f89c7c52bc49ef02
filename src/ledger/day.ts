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

/** ISO instant of a number of milliseconds. */
export const isoOf = (instant: number): string =>
	new Date(instant).toISOString();
