import type { Article } from "../../feed/article.ts";
import { type Poll, pollFeed } from "../../feed/poll.ts";
import { feedNameOf } from "../../feed/source.ts";
import { type FeedState, newFeedState } from "../../feed/state.ts";
import { withoutLogin } from "../../text/secret.ts";
import { Failure } from "../failure.ts";
import { openFeedClient } from "../setup.ts";

/** Stored coverage, oldest first. */
export type Coverage = Readonly<{
	state: FeedState;
	articles: readonly Article[];
}>;

/** Reads the whole feed once. Throws a {@link Failure} that says why it can't be played. */
export const readCoverage = async (told: string): Promise<Coverage> => {
	const url = feedNameOf(told);
	const client = openFeedClient({ feed: [url] });
	try {
		const { state, articles, error } = await pollFeed(
			newFeedState(url),
			client,
			new Date(),
			{ allowFiles: true },
		);
		if (error) throw new Failure(error.words);
		if (articles.length === 0)
			throw new Failure(`${withoutLogin(url)} holds no article to play.`);
		const inOrder = articles.toSorted((a, b) =>
			a.published < b.published ? -1 : 1,
		);
		return { state, articles: inOrder };
	} finally {
		await client.close();
	}
};

/** A feed that brings each article when its time has come: a poll gives those published since the last. */
export const playedPoll =
	({ articles }: Coverage) =>
	async (before: FeedState, now: Date): Promise<Poll> => {
		const at = now.toISOString();
		const since = before.lastSuccess ?? "";
		const due = articles.filter(
			({ published }) => published > since && published <= at,
		);
		const next = articles.find(({ published }) => published > at);
		const state: FeedState = {
			...before,
			lastChecked: at,
			lastSuccess: at,
			items: before.items + due.length,
			// Nothing more will ever come: one look a day is enough to keep the clock going.
			nextDue:
				next?.published ?? new Date(now.getTime() + 86_400_000).toISOString(),
		};
		return {
			state,
			articles: due.map((article) => ({ ...article, seen: at })),
			warnings: [],
			outcome: due.length > 0 ? "new" : "unchanged",
		};
	};
