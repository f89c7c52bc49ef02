const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** Lulls are told to a quarter of a day: no silence is told within one. */
const quarter = 6 * hour;
const daysKept = 28;
/** A time in which every weekday was met twice. */
const daysToKnow = 14;

const quarterOf = (date: string): number =>
	Math.floor(Date.parse(date) / quarter);

const ascending = (quarters: Iterable<number>): readonly number[] =>
	[...new Set(quarters)].toSorted((a, b) => a - b);

/** The quarters of days, counted since 1970, in which something appeared: of four weeks up to the newest, oldest first. */
export const withQuarters = (
	before: readonly number[],
	dates: readonly string[],
): number[] => {
	const all = ascending([...before, ...dates.map(quarterOf)]);
	const oldest = (all.at(-1) ?? 0) - (daysKept * day) / quarter;
	return all.filter((each) => each > oldest);
};

/** Those that have begun by now. */
export const quartersUntil = (
	quarters: readonly number[],
	now: Date,
): number[] => quarters.filter((each) => each * quarter <= now.getTime());

/**
 * The longest lull, in milliseconds, that is usual with a feed: one that came twice in four weeks, as each weekend does. `null`
 * while less than two weeks of it are known.
 */
export const usualLull = (quarters: readonly number[]): number | null => {
	const known = (quarters.at(-1) ?? 0) - (quarters[0] ?? 0);
	if (known * quarter < daysToKnow * day) return null;
	const lulls = quarters
		.slice(1)
		.map((each, at) => each - (quarters[at] ?? each))
		.toSorted((a, b) => b - a);
	return (lulls[1] ?? 0) * quarter;
};
