import type { FeedRow, Snapshot } from "../model.ts";
import { isDown } from "./feeds.ts";

/** The feeds that need the network. */
const afar = ({ feeds }: Snapshot): readonly FeedRow[] =>
	feeds.filter(({ isFile }) => !isFile);

/** The feeds that tell how fresh the news are: a file has none, unless there are but files. */
export const newsFeeds = (snapshot: Snapshot): readonly FeedRow[] => {
	const feeds = afar(snapshot);
	return feeds.length === 0 ? snapshot.feeds : feeds;
};

/** None of the feeds that need the network can be read: what is shown was stored before, or comes from a file. */
export const isOffline = (snapshot: Snapshot): boolean => {
	const feeds = afar(snapshot);
	return feeds.length > 0 && feeds.every(isDown);
};
