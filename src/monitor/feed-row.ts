import { isFile } from "../feed/source.ts";
import { silentWhenRead } from "../feed/staleness.ts";
import type { FeedState } from "../feed/state.ts";
import { withoutLogin } from "../text/secret.ts";
import type { FeedRow } from "../view/model.ts";

const stateOf = (feed: FeedState, isPolling: boolean): FeedRow["state"] => {
	if (isPolling) return "polling";
	// An error without failures is one of our own line: nothing is held against the feed, but it is not up.
	if (feed.error !== null) return "failing";
	if (feed.lastChecked === null) return "waiting";
	return silentWhenRead(feed) === null ? "ok" : "silent";
};

/** A feed as its panel shows it. */
export const feedRowOf = (feed: FeedState, isPolling: boolean): FeedRow => ({
	url: feed.url,
	title: feed.title || withoutLogin(feed.url),
	...(isFile(feed.url) && { isFile: true }),
	state: stateOf(feed, isPolling),
	lastSuccess: feed.lastSuccess,
	nextDue: feed.nextDue,
	items: feed.items,
	error: feed.error?.words ?? null,
	...(feed.error && { trouble: feed.error.kind }),
	...(feed.error?.status !== undefined && { status: feed.error.status }),
});
