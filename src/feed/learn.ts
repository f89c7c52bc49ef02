import { appearancesOf } from "./appearance.ts";
import type { FeedError } from "./error.ts";
import type { Answer } from "./http/answer.ts";
import type { Identification } from "./identity.ts";
import { defaultLimits } from "./limits.ts";
import { withQuarters } from "./lull.ts";
import { moved } from "./move.ts";
import type { ParsedFeed } from "./parsed.ts";
import {
	floor,
	longestRestMinutes,
	nextAfterFailure,
	nextAfterSuccess,
	nextWhileOffline,
	type Random,
	unknown,
} from "./schedule.ts";
import { fallenSilent } from "./staleness.ts";
import type { FeedState, KnownItem } from "./state.ts";

const mostDates = 40;
/** Items that a feed no longer shows, but may show again. */
const mostGone = 100;

/** The validators of an answer; 304 leaves those that it confirms, and a body that broke off has none. */
const validatorsOf = (
	state: FeedState,
	{ status, isCut, etag, lastModified, url }: Answer,
): Pick<FeedState, "etag" | "lastModified" | "validatorsFrom"> => {
	if (isCut) return { etag: null, lastModified: null, validatorsFrom: null };
	if (status !== 304) return { etag, lastModified, validatorsFrom: url };
	return {
		etag: etag ?? state.etag,
		lastModified: lastModified ?? state.lastModified,
		validatorsFrom: url,
	};
};

/**
 * Milliseconds after which a feed is asked again, whatever else: soon for what was cut off, unless that is usual with it; after
 * half of the time in which items may have been missed.
 */
const longestAfter = (
	{ digest, lastSuccess }: FeedState,
	isCut: boolean,
	isMissing: boolean,
	now: Date,
): number => {
	const wasCut = lastSuccess !== null && digest === null;
	const half = (now.getTime() - Date.parse(lastSuccess ?? "")) / 2;
	return Math.min(
		isCut ? (wasCut ? unknown : floor) : Number.POSITIVE_INFINITY,
		isMissing ? half : Number.POSITIVE_INFINITY,
	);
};

/** What every answer teaches, with news or without; `isMissing`: items may have been missed before it. */
export const answered = (
	state: FeedState,
	answer: Answer,
	now: Date,
	random: Random,
	isMissing = false,
): FeedState => {
	const { isCut } = answer;
	const checked = now.toISOString();
	// What was cut off is not good for any time.
	const fresh = isCut ? 0 : answer.freshMinutes;
	const freshMinutes = Math.min(longestRestMinutes, fresh);
	const longest = longestAfter(state, isCut, isMissing, now);
	const known = { ...state, freshMinutes };
	return {
		...state,
		...moved(state, answer.movedTo),
		...validatorsOf(state, answer),
		lastChecked: checked,
		lastSuccess: checked,
		failures: 0,
		failingSince: null,
		error: null,
		retryAt: null,
		retryFrom: null,
		pausedSince: null,
		fellSilent: fallenSilent(state, now),
		freshMinutes,
		nextDue: nextAfterSuccess(known, now, random, longest),
	};
};

const newest = (dates: readonly string[]): string[] =>
	[...new Set(dates)].sort().reverse().slice(0, mostDates);

/** Those that were found, then those that were known before and may come back: all of them where the feed is empty, which it will not stay. */
const remembered = (
	found: readonly KnownItem[],
	before: readonly KnownItem[],
	most: number,
): KnownItem[] => {
	if (found.length === 0) return [...before];
	const present = new Set(found.map(({ id }) => id));
	const gone = before.filter(({ id }) => !present.has(id));
	return [...found, ...gone.slice(0, most)];
};

/**
 * What the items teach: the feed's rhythm, and by what each will be known again. Where the feed was cut off (`isCut`), all that it does
 * not show may be there still.
 */
export const learnt = (
	state: FeedState,
	feed: ParsedFeed,
	{ items, guidsMove }: Identification,
	now: Date,
	isCut = false,
): FeedState => {
	const appeared = appearancesOf(items, state, now);
	const { ttlMinutes, skipHours, skipDays } = feed.pace;
	return {
		...state,
		title: state.title || feed.title,
		link: feed.link,
		pace: { ttlMinutes, skipHours: [...skipHours], skipDays: [...skipDays] },
		dates: newest([...appeared, ...state.dates]),
		quarters: withQuarters(state.quarters, [...appeared, ...state.dates]),
		items: feed.items.length,
		warnings: [...feed.warnings],
		known: remembered(
			items.map(({ known }) => known),
			state.known,
			isCut ? defaultLimits.items : mostGone,
		),
		guidsMove,
	};
};

const patience = 24 * 60 * 60 * 1000;

/** Since when pause upon pause was asked for; other failures in between end that no more than they end a pause. */
const firstPause = (
	{ pausedSince }: FeedState,
	{ kind }: FeedError,
	now: Date,
): string | null => {
	const present = kind === "rate-limited" ? now.toISOString() : null;
	return pausedSince ?? present;
};

/** A host that asks for a pause is well, unless it has asked for a day, or never gave anything else. */
const isExcused = (
	{ lastSuccess }: FeedState,
	{ kind }: FeedError,
	paused: number,
): boolean =>
	kind === "rate-limited" && lastSuccess !== null && paused < patience;

/** After a failure of the feed's own. */
export const afterFailure = (
	state: FeedState,
	error: FeedError,
	now: Date,
	random: Random,
): FeedState => {
	const since = firstPause(state, error, now);
	const paused = since === null ? 0 : now.getTime() - Date.parse(since);
	const isCounted = !isExcused(state, error, paused);
	const failures = state.failures + (isCounted ? 1 : 0);
	const checked = now.toISOString();
	const { kind, words, status, allow, retryAt, retryFrom } = error;
	return {
		...state,
		lastChecked: checked,
		failures,
		failingSince: state.failingSince ?? (isCounted ? checked : null),
		error: { kind, words, status, allow },
		retryAt: retryAt ?? null,
		retryFrom: retryFrom ?? null,
		pausedSince: since,
		nextDue: nextAfterFailure(failures, error, now, random, paused),
	};
};

/** While our own line is down nothing is counted, and the feed is tried again soon. */
export const afterOutage = (
	state: FeedState,
	{ kind, words }: FeedError,
	now: Date,
	random: Random,
): FeedState => ({
	...state,
	lastChecked: now.toISOString(),
	error: { kind, words },
	nextDue: nextWhileOffline(now, random),
});
