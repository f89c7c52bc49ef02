import { quartersUntil } from "./lull.ts";
import { floor } from "./schedule.ts";
import type { FeedState } from "./state.ts";

/** Whether the clock has been set back since a feed was last asked, by more than does any harm. */
const wasSetBack = (
	{ lastChecked }: Pick<FeedState, "lastChecked">,
	now: Date,
): boolean =>
	lastChecked !== null && Date.parse(lastChecked) - now.getTime() > floor;

/**
 * A feed that was asked while the clock was ahead, as if that had been just now, and due at once: by the instants that were noted then it
 * would be left alone until they come, and all that it tells meanwhile would count as old.
 */
export const inPresent = (state: FeedState, now: Date): FeedState => {
	if (!wasSetBack(state, now)) return state;
	const present = now.toISOString();
	const reached = (instant: string | null): string | null =>
		instant !== null && instant > present ? present : instant;
	return {
		...state,
		lastChecked: present,
		lastSuccess: reached(state.lastSuccess),
		failingSince: reached(state.failingSince),
		pausedSince: reached(state.pausedSince),
		...{ nextDue: null, retryAt: null, retryFrom: null, pagePauses: [] },
		dates: state.dates.filter((date) => date <= present),
		quarters: quartersUntil(state.quarters, now),
		owed: state.owed.map((page) => ({ ...page, due: null })),
		rereads: state.rereads.filter(({ at }) => at <= present),
	};
};

/**
 * Tells feeds as {@link inPresent} does, once a clock that was set back has been so for some minutes: a machine without a battery starts
 * in the past, and is told the time only then. What was read by that clock would be dated by it.
 */
export const openPresent = (): ((
	states: readonly FeedState[],
	now: Date,
) => readonly FeedState[]) => {
	let since: number | null = null;
	return (states, now) => {
		const time = now.getTime();
		if (!states.some((state) => wasSetBack(state, now))) {
			since = null;
			return states;
		}
		since = Math.min(since ?? time, time);
		return time - since < floor
			? states
			: states.map((state) => inPresent(state, now));
	};
};
