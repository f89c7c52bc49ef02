/** Opening hours of an exchange, in minutes of its own day, and the days on which it stays shut. */
export type Exchange = Readonly<{
	/** Minutes ahead of UTC in winter. */
	offset: number;
	/** Whether an hour is added in summer, by the rule of the United States. */
	summer: boolean;
	premarket: number;
	open: number;
	close: number;
	holidays: ReadonlySet<string>;
}>;

/** A list such as `2025: 01-01 12-25` as ISO days. */
export const daysOff = (
	years: Readonly<Record<string, string>>,
): ReadonlySet<string> =>
	new Set(
		Object.entries(years).flatMap(([year, days]) =>
			days.split(" ").map((day) => `${year}-${day}`),
		),
	);
