import type { FeedEvent } from "../ledger/event.ts";
import { digestOf } from "./digest.ts";
import { usualLull, withQuarters } from "./lull.ts";
import { gapsOf } from "./schedule.ts";
import { isFile } from "./source.ts";
import type { FeedState } from "./state.ts";

const day = 24 * 60 * 60 * 1000;
/** A feed that failed this often in a row is worth telling. */
const failuresToTell = 3;
const fewestGaps = 8;
/** While too little is known of a feed to tell its weekends, one of them is no silence, with a holiday beside it. */
const untilKnown = 4 * day;

type Rhythm = Pick<FeedState, "dates" | "quarters">;

/**
 * How long a feed may say nothing before that is news itself, in milliseconds: three times its longest usual gap, half as long
 * again as its usual lulls, a day at least; `null` while its rhythm is not yet known.
 */
const expectedGap = ({ dates, quarters }: Rhythm): number | null => {
	const gaps = gapsOf(dates).toSorted((a, b) => a - b);
	if (gaps.length < fewestGaps) return null;
	const usual = gaps[Math.floor(gaps.length * 0.9)] ?? 0;
	const lull = usualLull(withQuarters(quarters, dates));
	return Math.max(3 * usual, lull === null ? untilKnown : 1.5 * lull, day);
};

/** Since when a feed has been silent, ISO; `null` while its silence is nothing unusual. */
export const silentSince = (rhythm: Rhythm, now: Date): string | null => {
	const gap = expectedGap(rhythm);
	const newest = rhythm.dates[0];
	if (gap === null || newest === undefined) return null;
	return now.getTime() - Date.parse(newest) > gap ? newest : null;
};

/**
 * Since when a feed had been silent when it was last read, ISO; `null` while its silence was nothing unusual, and of a file, which
 * says all that it will ever say. That we have not asked for days, or could not, is no silence of the feed's.
 */
export const silentWhenRead = (
	state: Rhythm & Pick<FeedState, "url" | "lastSuccess">,
): string | null =>
	state.lastSuccess === null || isFile(state.url)
		? null
		: silentSince(state, new Date(state.lastSuccess));

/**
 * Since when a feed that is being read now has been silent, ISO, where it fell silent while it was followed; `state` is as it was
 * after the last reading, but for what this one has taught. What was silent when it was met has not fallen silent: that is how
 * things were.
 */
export const fallenSilent = (state: FeedState, now: Date): string | null => {
	const since = silentSince(state, now);
	if (since === null) return null;
	const isNew = state.lastSuccess !== null && silentWhenRead(state) === null;
	return state.fellSilent ?? (isNew ? since : null);
};

/** Since when a feed has been failing often enough to be told of, ISO, or `null`. */
export const failingSince = (
	state: Pick<FeedState, "failures" | "failingSince">,
): string | null =>
	state.failures >= failuresToTell ? state.failingSince : null;

/**
 * What became of a feed between two looks at it: it fails, it has fallen silent, it is back. Each trouble is told once, and
 * its end once; their ids come from the feed and from when the trouble began.
 */
export const feedEvents = (
	before: FeedState,
	after: FeedState,
	now: Date,
): readonly FeedEvent[] => {
	const event = (
		name: FeedEvent["name"],
		since: string,
		told: Pick<FeedEvent, "why" | "trouble" | "status">,
	): FeedEvent => ({
		id: digestOf(name, after.url, since),
		name,
		at: now.toISOString(),
		feed: after.url,
		title: after.title,
		since,
		...told,
	});
	const failing = [failingSince(before), failingSince(after)] as const;
	const silent = [before.fellSilent, after.fellSilent] as const;
	const events: FeedEvent[] = [];
	if (failing[0] === null && failing[1] !== null) {
		const { words = "it fails", kind, status } = after.error ?? {};
		const why = {
			why: words,
			...(kind !== undefined && { trouble: kind }),
			...(status !== undefined && { status }),
		};
		events.push(event("feed.failing", failing[1], why));
	}
	if (failing[0] !== null && after.failures === 0) {
		const why = `it had failed since ${failing[0]}`;
		const told = { why, trouble: "was-failing" };
		events.push(event("feed.recovered", failing[0], told));
	}
	if (silent[0] === null && silent[1] !== null) {
		const why = `nothing new since ${silent[1]}`;
		events.push(event("feed.silent", silent[1], { why, trouble: "silent" }));
	}
	if (silent[0] !== null && silent[1] === null) {
		const why = `it had been silent since ${silent[0]}`;
		const told = { why, trouble: "was-silent" };
		events.push(event("feed.recovered", silent[0], told));
	}
	return events;
};
