import type { FeedRow, FeedState } from "../../model.ts";
import type { Sort, SortColumn } from "../../ui.ts";
import { falling, type Rank, ranked, rising, turned } from "./rank.ts";

/** What wants to be looked at comes first. */
const urgency: Readonly<Record<FeedState, number>> = {
	failing: 5,
	silent: 4,
	polling: 3,
	waiting: 2,
	ok: 1,
	paused: 0,
};

const ranksBy = (column: SortColumn): readonly Rank<FeedRow>[] => {
	switch (column) {
		case "state":
			return [falling(({ state }) => urgency[state])];
		case "last":
			return [falling(({ lastSuccess }) => lastSuccess ?? "")];
		case "items":
			return [falling(({ items }) => items)];
		case "feed":
			return [rising(({ title }) => title.toLowerCase())];
		default:
			return [];
	}
};

/** In the order asked for; equals as they are configured. */
export const feedsInOrder = (
	feeds: readonly FeedRow[],
	{ column, isReversed }: Sort,
): readonly FeedRow[] => {
	if (column === "listed") return isReversed ? feeds.toReversed() : feeds;
	return ranked(feeds, turned(ranksBy(column), isReversed));
};
