import type { Effect } from "../effect.ts";

const dayLength = 86_400_000;

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Whether a day has not begun yet. */
export const isToCome = (day: string, now: Date): boolean => day > dayOf(now);

/** To a day; today and all to come are now. */
export const timeTo = (day: string, now: Date): Effect => ({
	kind: "as-of",
	day: day >= dayOf(now) ? null : day,
});

/** So many days from the moment shown. */
export const timeBy = (days: number, asOf: Date | null, now: Date): Effect => {
	const from = asOf ?? now;
	return timeTo(dayOf(new Date(from.getTime() + days * dayLength)), now);
};
