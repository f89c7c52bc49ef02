import { readFileSync } from "node:fs";
import { withLearnt } from "../feed/learnt.ts";
import { readFeedListFile } from "../feed/list/read.ts";
import { feedNameOf, wordUnreadable } from "../feed/source.ts";
import { type FeedState, newFeedState } from "../feed/state.ts";
import type { Store } from "../store/store.ts";
import type { Topic } from "../topic/topic.ts";
import { misuse } from "./failure.ts";

const listedIn = (path: string): FeedState[] => {
	const { feeds, problems } = readFeedListFile(readBytes(path));
	if (feeds.length === 0)
		throw misuse(`${path} names no feed: ${problems.join("; ")}`);
	return feeds.map(({ url, ...told }) => newFeedState(url, told));
};

const readBytes = (path: string): Uint8Array => {
	try {
		return readFileSync(path);
	} catch (cause) {
		throw misuse(wordUnreadable(path, cause));
	}
};

const configured = (topic: Topic): FeedState[] => [
	...topic.feeds.map(({ url, title = "", fullText, every = null }) =>
		newFeedState(feedNameOf(url), { title, fullText, mostMinutes: every }),
	),
	...topic.opml.flatMap(listedIn),
];

/**
 * The feeds to follow, each once and with what polling has learnt of it: those of `--feed`, else the topic's and the
 * ones added by hand. What the configuration says (title, full text) wins over what was stored. `every` are the minutes that
 * those which the configuration says nothing of are left alone at most.
 */
export const followedFeeds = async (
	topic: Topic,
	told: readonly string[] | undefined,
	store: Store,
	every: number | null = null,
): Promise<readonly FeedState[]> => {
	const states = await store.feedStates();
	const stored = (url: string): FeedState => {
		const state = states.get(url) ?? newFeedState(url);
		return { ...state, mostMinutes: state.listedMinutes };
	};
	const wanted = told
		? told.map((feed) => stored(feedNameOf(feed)))
		: [...configured(topic), ...(await store.userFeeds()).map(stored)];
	const first = new Map(wanted.toReversed().map((feed) => [feed.url, feed]));
	return wanted
		.filter((feed) => first.get(feed.url) === feed)
		.map((feed) =>
			withLearnt(
				{ ...feed, mostMinutes: feed.mostMinutes ?? every },
				states.get(feed.url) ?? feed,
			),
		);
};
