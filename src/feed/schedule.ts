import type { FeedError, FeedErrorKind } from "./error.ts";
import type { FeedState } from "./state.ts";

const minute = 60_000;
const hour = 60 * minute;

/** No feed is asked more often, and none left alone for longer unless it asks for that. */
export const floor = 5 * minute;
export const ceiling = 6 * hour;
/** The longest rest that is granted to who asks for one, since careless publishers say months. */
export const longestRestMinutes = 24 * 60;
/** What is asked of a feed whose rhythm is not yet known. */
export const unknown = 30 * minute;
const fewest = 3;

/** A number in [0, 1). */
export type Random = () => number;

const clamp = (value: number): number =>
	Math.min(ceiling, Math.max(floor, value));

/** Milliseconds for which publisher and server want to be left alone. */
const restAsked = ({
	pace,
	freshMinutes,
}: Pick<FeedState, "pace" | "freshMinutes">): number =>
	Math.min(longestRestMinutes, Math.max(pace.ttlMinutes ?? 0, freshMinutes)) *
	minute;

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds between the items of a feed, newest gap first; items of one moment count once. */
export const gapsOf = (dates: readonly string[]): readonly number[] => {
	const instants = [...new Set(dates.map((date) => Date.parse(date)))];
	instants.sort((a, b) => b - a);
	return instants.slice(1).map((older, at) => (instants[at] ?? older) - older);
};

/**
 * Milliseconds after which half of the items that a feed shows have made way for others, by its pace of late; a much older item
 * that it keeps says nothing of that.
 */
const halfWindow = ({
	dates,
	items,
}: Pick<FeedState, "dates" | "items">): number => {
	const gaps = gapsOf(dates);
	const late = gaps.slice(0, Math.ceil(gaps.length / 2));
	if (gaps.length < fewest || items === 0) return Number.POSITIVE_INFINITY;
	const span = late.reduce((sum, gap) => sum + gap, 0);
	return ((span / late.length) * items) / 2;
};

/** Milliseconds for which publisher and server are left alone: as they want, if nothing is lost by that. */
const restGranted = (
	state: Pick<FeedState, "pace" | "freshMinutes" | "dates" | "items">,
): number => Math.min(restAsked(state), Math.max(floor, halfWindow(state)));

/** Half the usual gap; a feed that has been quiet for long is asked less and less. */
const rhythmOf = (dates: readonly string[], now: Date): number => {
	const gaps = gapsOf(dates);
	const newest = dates[0];
	if (gaps.length < fewest || newest === undefined) return unknown;
	const silence = now.getTime() - Date.parse(newest);
	return Math.max(median(gaps) / 2, silence / 10);
};

/** Milliseconds that the user lets a feed be left alone. */
const longestFor = (mostMinutes: FeedState["mostMinutes"]): number =>
	mostMinutes === null ? ceiling : mostMinutes * minute;

/**
 * A feed as it is due where the user wants it polled more often than when that was reckoned. One that failed waits as it must,
 * and none comes sooner than it may.
 */
export const soonEnough = (state: FeedState): FeedState => {
	const { nextDue, lastChecked, error, mostMinutes } = state;
	if (mostMinutes === null || nextDue === null || lastChecked === null || error)
		return state;
	const wait = Math.max(mostMinutes * minute, restGranted(state));
	const last = new Date(Date.parse(lastChecked) + wait).toISOString();
	return nextDue <= last ? state : { ...state, nextDue: last };
};

/** Whether a feed's time has come. */
export const isDue = (
	{ nextDue }: Pick<FeedState, "nextDue">,
	now: Date,
): boolean => nextDue === null || nextDue <= now.toISOString();

/** Out of the hours and days (GMT) in which the publisher says that nothing comes. */
const outOfSkipped = (at: Date, { skipHours, skipDays }: FeedState["pace"]) => {
	const isSkipped = (time: Date) =>
		skipHours.includes(time.getUTCHours()) ||
		skipDays.includes(time.getUTCDay());
	for (let hours = 0; hours < 7 * 24; hours++) {
		const start = Math.floor(at.getTime() / hour + hours) * hour;
		const time = hours === 0 ? at : new Date(start);
		if (!isSkipped(time)) return time;
	}
	return at;
};

/**
 * When a feed that answered is due again: by its own rhythm, or sooner where the user wants that; no sooner than publisher and
 * server ask, up to a day, unless items would be lost meanwhile; spread by up to a tenth. After `longest` milliseconds in any case,
 * where something is known to be amiss.
 */
export const nextAfterSuccess = (
	state: Pick<
		FeedState,
		"dates" | "pace" | "freshMinutes" | "mostMinutes" | "items"
	>,
	now: Date,
	random: Random,
	longest = Number.POSITIVE_INFINITY,
): string => {
	const { dates, pace, mostMinutes } = state;
	const wanted = Math.min(rhythmOf(dates, now), longestFor(mostMinutes));
	const rest = Math.max(clamp(wanted), restGranted(state));
	const wait = Math.min(rest, Math.max(floor, longest));
	const spread = wait * (1 + random() / 10);
	return outOfSkipped(new Date(now.getTime() + spread), pace).toISOString();
};

const lasting: ReadonlySet<FeedErrorKind> = new Set([
	"gone",
	"bad-url",
	"refused-address",
]);

/** What will not change by itself: a feed is then looked at rarely from the first, a page no more. */
export const isLasting = (kind: FeedErrorKind): boolean => lasting.has(kind);

/**
 * When a feed that failed is tried again: each time twice as late; where pause upon pause was asked for, ever later too, however short
 * they are (`paused`: for so many milliseconds by now). To the ceiling, spread by up to half, never before the server allows.
 */
export const nextAfterFailure = (
	failures: number,
	{ kind, retryAt }: Pick<FeedError, "kind" | "retryAt">,
	now: Date,
	random: Random,
	paused = 0,
): string => {
	const steps = isLasting(kind) ? 20 : Math.min(20, failures - 1);
	const backoff = floor * 2 ** Math.max(0, steps);
	const wait = Math.min(ceiling, Math.max(backoff, paused / 4));
	const at = now.getTime() + wait * (1 + random() / 2);
	const earliest = retryAt === undefined ? 0 : Date.parse(retryAt);
	const spread = random() * minute;
	return new Date(Math.max(at, earliest + spread)).toISOString();
};

/** While no feed can be reached, all are tried again after a minute or two. */
export const nextWhileOffline = (now: Date, random: Random): string =>
	new Date(now.getTime() + minute * (1 + random())).toISOString();
