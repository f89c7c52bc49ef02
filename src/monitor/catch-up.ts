import { withLearnt } from "../feed/learnt.ts";
import { isFile } from "../feed/source.ts";
import { feedEvents } from "../feed/staleness.ts";
import type { FeedState } from "../feed/state.ts";
import type { ReadArticle } from "../store/article.ts";
import type { Mark } from "../store/mark.ts";
import type { Topic } from "../topic/topic.ts";
import { type BacklogParts, tellBacklog } from "./backlog.ts";
import type { ClaimReader } from "./claim-reader.ts";
import { type Recorded, readStored } from "./intake.ts";
import { broughtUp } from "./load.ts";

type CatchUpParts = BacklogParts &
	Readonly<{ topic: Topic; reader: ClaimReader; recorded: Recorded }>;

/** What was known of a feed, and what is. */
type Moved = Readonly<{ before: FeedState; after: FeedState }>;

/** What another run has brought. */
export type Caught = Readonly<{
	articles: readonly ReadArticle[];
	feeds: readonly FeedState[];
}>;

/** Of the feeds that another run has asked later than this one. */
const movedIn = (
	feeds: readonly FeedState[],
	stored: ReadonlyMap<string, FeedState>,
): readonly Moved[] =>
	feeds.flatMap((before) => {
		const learnt = stored.get(before.url);
		return (learnt?.lastChecked ?? "") > (before.lastChecked ?? "") && learnt
			? [{ before, after: withLearnt(before, learnt) }]
			: [];
	});

/**
 * Takes in what other processes have written to the store since a mark: articles of the followed feeds, and what became of these.
 * `feeds` are those followed; one that is just being polled here will soon be known better.
 */
export const catchUp = async (
	parts: CatchUpParts,
	feeds: readonly FeedState[],
	isPolling: (url: string) => boolean,
	since: Mark,
): Promise<Caught> => {
	const { store, recorded, now } = parts;
	const urls = feeds.map(({ url }) => url);
	const ids = await store.shownSince(since, urls);
	const shown = ids.map((id) => ({ id }));
	const stored = await readStored(shown, [], recorded, store);
	const articles = await broughtUp(stored, parts);
	const moved = movedIn(
		feeds.filter(({ url }) => !isPolling(url)),
		await store.feedStates(),
	);
	const events = moved.flatMap(({ before, after }) =>
		isFile(before.url) ? [] : feedEvents(before, after, now()),
	);
	await tellBacklog(parts, articles, events);
	return { articles, feeds: moved.map(({ after }) => after) };
};
