import { soonEnough } from "./schedule.ts";
import type { FeedState } from "./state.ts";

/** What polling has learnt of a feed, with what the configuration says of it: that prevails. */
export const withLearnt = (told: FeedState, learnt: FeedState): FeedState => {
	const { fullText, folders, tags, mostMinutes } = told;
	return soonEnough({
		...{ ...learnt, fullText, folders, tags, mostMinutes },
		title: told.title || learnt.title,
	});
};
