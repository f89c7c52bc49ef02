import { contentHash } from "../feed/marks.ts";
import type { ReadArticle } from "../store/article.ts";
import type { Sighting } from "../store/sighting.ts";
import type { Store } from "../store/store.ts";
import { compareWith } from "./compare.ts";
import type { ReadPoll } from "./take-in.ts";
import { standingOf } from "./version.ts";

/** Which articles these polls have shown, and which version of each: one that was `taken` from them, or one that was known. */
export const sightingsOf = async (
	polls: readonly ReadPoll[],
	taken: readonly ReadArticle[],
	store: Store,
): Promise<readonly Sighting[]> => {
	const versions = new Map(
		taken.map(({ article: { id, version } }) => [id, version]),
	);
	const left = polls.flatMap(({ poll, read }) => {
		const readings = new Map(read.map((one) => [one.article.id, one]));
		return poll.articles
			.filter(({ id }) => !versions.has(id))
			.map((article) => {
				const hash = contentHash(article);
				return readings.get(article.id) ?? { article, hash };
			});
	});
	for (const { one, known } of await compareWith(left, store)) {
		const { version, isNew } = standingOf(one, known);
		if (!isNew) versions.set(one.article.id, version);
	}
	return polls.flatMap(({ before, poll }) =>
		poll.articles.map(({ id }) => {
			const version = versions.get(id);
			return {
				...{ article: id, feed: before.url },
				...(version !== undefined && { version }),
			};
		}),
	);
};
