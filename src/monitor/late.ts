import type { Article } from "../feed/article.ts";
import type { FeedState } from "../feed/state.ts";
import type { Lateness, ReadArticle } from "../store/article.ts";
import type { ReadPoll } from "./take-in.ts";

/**
 * Milliseconds by which an article may be older than the reading of its feed that did not show it yet, and still be worth an alert.
 * Feeds lag by hours; one that brings up what is older, as searches do, tells history.
 */
const longestLag = 86_400_000;

/**
 * How late a feed that was read before has shown an article that is dated before that reading; in the first reading, whether it bears
 * a date at all: what has none bears that of its first sight. A later version has the date of the first, which was shown before.
 */
const latenessOf = (
	{ version, published, seen }: Article,
	{ lastSuccess }: FeedState,
): Lateness | null => {
	if (version !== 1) return null;
	if (lastSuccess === null) return published === seen ? "undated" : null;
	if (published >= lastSuccess) return null;
	const lag = Date.parse(lastSuccess) - Date.parse(published);
	return lag <= longestLag ? "lagging" : "old";
};

/** The same articles, those marked that their feeds have shown late: nobody could know them by the date that they bear. */
export const markLate = (
	articles: readonly ReadArticle[],
	polls: readonly ReadPoll[],
): readonly ReadArticle[] => {
	const feeds = new Map(polls.map(({ before }) => [before.url, before]));
	return articles.map((read) => {
		const before = feeds.get(read.article.feed);
		const late = before ? latenessOf(read.article, before) : null;
		return late === null ? read : { ...read, late };
	});
};

/** Where watching began, and what was read since though it is dated before. */
export type Beginning = Readonly<{
	/** ISO instant. */
	begun: string;
	/** Ids of articles. */
	late: ReadonlySet<string>;
}>;

/** Notes an article that is dated before the beginning and was read late, by however much: whoever looks at the board has not seen it. */
export const noteLate = (
	late: Set<string>,
	{ late: lateness, article }: ReadArticle,
	begun: string,
): void => {
	if (lateness === undefined || lateness === "undated") return;
	if (article.published < begun) late.add(article.id);
};
