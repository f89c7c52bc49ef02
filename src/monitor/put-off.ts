import { floor } from "../feed/schedule.ts";
import { inPresent } from "../feed/set-back.ts";
import type { FeedState } from "../feed/state.ts";

/** A feed whose answer could not be taken in, which is no fault of its own: its server is not asked again at once for that. */
export const putOff = (state: FeedState, now: Date): FeedState => {
	const earliest = new Date(now.getTime() + floor).toISOString();
	const present = inPresent(state, now);
	const { nextDue } = present;
	return {
		...present,
		nextDue: nextDue !== null && nextDue > earliest ? nextDue : earliest,
	};
};
