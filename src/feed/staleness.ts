import type { FeedEvent } from "../ledger/event.ts";
import { digestOf } from "./digest.ts";
import { gapsOf } from "./schedule.ts";
import { isFile } from "./source.ts";
import type { FeedState } from "./state.ts";

const day = 24 * 60 * 60 * 1000;
/** A feed that failed this often in a row is worth telling. */
const failuresToTell = 3;
const fewestGaps = 8;

/**
 * How long a feed may say nothing before that is news itself, in milliseconds: three times its longest usual gap, a day at
 * least; `null` while its rhythm is not yet known.
 */
const expectedGap = (dates: readonly string[]): number | null => {
	const gaps = gapsOf(dates).toSorted((a, b) => a - b);
	if (gaps.length < fewestGaps) return null;
	const usual = gaps[Math.floor(gaps.length * 0.9)] ?? 0;
	return Math.max(3 * usual, day);
};

/** Since when a feed has been silent, ISO; `null` while its silence is nothing unusual. */
export const silentSince = (
	{ dates }: Pick<FeedState, "dates">,
	now: Date,
): string | null => {
	const gap = expectedGap(dates);
	const newest = dates[0];
	if (gap === null || newest === undefined) return null;
	return now.getTime() - Date.parse(newest) > gap ? newest : null;
};

/**
 * Since when a feed had been silent when it was last read, ISO; `null` while its silence was nothing unusual, and of a file, which
 * says all that it will ever say. For who doesn't poll: that we have not asked for days is no silence of the feed's.
 */
export const silentWhenRead = ({
	url,
	dates,
	lastSuccess,
}: Pick<FeedState, "url" | "dates" | "lastSuccess">): string | null =>
	lastSuccess === null || isFile(url)
		? null
		: silentSince({ dates }, new Date(lastSuccess));

/** Since when a feed has been failing often enough to be told of, ISO, or `null`. */
export const failingSince = (
	state: Pick<FeedState, "failures" | "failingSince">,
): string | null =>
	state.failures >= failuresToTell ? state.failingSince : null;

/** Silence as it was when the feed was last looked at; before its first reading there is none. */
const silentBefore = (before: FeedState): string | null =>
	before.lastChecked === null
		? null
		: silentSince(before, new Date(before.lastChecked));

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
	const silent = [silentBefore(before), silentSince(after, now)] as const;
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
	// What was silent before we first looked has not fallen silent now: that is how things were.
	const hasFallen = before.lastChecked !== null && silent[0] === null;
	if (hasFallen && silent[1] !== null && failing[1] === null) {
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
