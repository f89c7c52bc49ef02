import type { FeedRow, FeedState } from "../../model.ts";
import type { Sort, SortColumn } from "../../ui.ts";
import { byNumber, byText, type Order, reversed } from "./compare.ts";

/** What wants to be looked at comes first. */
const urgency: Readonly<Record<FeedState, number>> = {
	failing: 5,
	silent: 4,
	polling: 3,
	waiting: 2,
	ok: 1,
	paused: 0,
};

const orderBy = (column: SortColumn): Order<FeedRow> => {
	switch (column) {
		case "state":
			return byNumber(({ state }) => urgency[state]);
		case "last":
			return reversed(byText(({ lastSuccess }) => lastSuccess ?? ""));
		case "items":
			return byNumber(({ items }) => items);
		case "feed":
			return byText(({ title }) => title.toLowerCase());
		default:
			return () => 0;
	}
};

/** In the order asked for; equals as they are configured. */
export const feedsInOrder = (
	feeds: readonly FeedRow[],
	{ column, isReversed }: Sort,
): readonly FeedRow[] => {
	if (column === "listed") return isReversed ? feeds.toReversed() : feeds;
	const main = orderBy(column);
	return feeds.toSorted(isReversed ? reversed(main) : main);
};
