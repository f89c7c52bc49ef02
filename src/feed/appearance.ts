import type { Identified } from "./identity.ts";
import type { FeedState } from "./state.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** By how much the stamp of an item may lie before it was shown: a day without its hour, in the zone farthest off. */
const lateness = 2 * day;

/** So many instants, evenly from the first one on. */
const spread = (many: number, from: number, to: number): readonly string[] =>
	Array.from({ length: many }, (_, at) =>
		new Date(Math.round(from + ((to - from) * at) / many)).toISOString(),
	);

/** Whether stamps tell days alone: several items share one, and all lie whole days apart, on the hour. */
const areDays = (stamps: readonly number[]): boolean => {
	const [first = 0] = stamps;
	const different = new Set(stamps).size;
	return (
		different > 1 &&
		different < stamps.length &&
		first % hour === 0 &&
		stamps.every((stamp) => (stamp - first) % day === 0)
	);
};

/** When the items of a first reading appeared, as they say; where that is a day alone, evenly over that day. */
const asStamped = (
	dates: readonly string[],
	now: number,
): readonly string[] => {
	const stamps = dates.map((date) => Date.parse(date));
	if (!areDays(stamps)) return dates;
	return [...Map.groupBy(stamps, (stamp) => stamp)].flatMap(([stamp, shared]) =>
		spread(shared.length, stamp, Math.min(stamp + day, now)),
	);
};

/**
 * When the items of a reading appeared that had not before, as ISO instants: at the moment that each tells; where it tells none, or
 * one before a reading in which it was missing, evenly over the time since then.
 */
export const appearancesOf = (
	items: readonly Identified[],
	{ known, lastSuccess }: Pick<FeedState, "known" | "lastSuccess">,
	now: Date,
): readonly string[] => {
	const present = now.toISOString();
	const stamps = items.flatMap(({ item: { published } }) => published ?? []);
	if (lastSuccess === null)
		return asStamped(
			stamps.filter((stamp) => stamp <= present),
			now.getTime(),
		);
	const ids = new Set(known.map(({ id }) => id));
	const last = Date.parse(lastSuccess);
	const oldest = new Date(last - lateness).toISOString();
	const isToldSince = (date: string) => date > lastSuccess && date <= present;
	const isOld = (date: string) => date < oldest;
	const told = stamps.filter((date) => isToldSince(date) || isOld(date));
	const seen = items.filter(
		({ known: { id }, item: { published } }) =>
			!ids.has(id) &&
			(published === null || !(isToldSince(published) || isOld(published))),
	);
	return [...told, ...spread(seen.length, now.getTime(), last)];
};
