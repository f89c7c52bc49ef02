import type { Article } from "../feed/article.ts";
import { contentHash } from "../feed/marks.ts";
import { mapPaced } from "../feed/pace.ts";
import type { ReadArticle } from "../store/article.ts";
import type { Store } from "../store/store.ts";
import { compareText } from "../text/compare.ts";
import type { Topic } from "../topic/topic.ts";
import type { ClaimReader } from "./claim-reader.ts";
import { compareWith } from "./compare.ts";
import { revisionOf } from "./revision.ts";
import { nextVersionOf, type Shown } from "./version.ts";

type Parts = Readonly<{ store: Store; reader: ClaimReader; topic: Topic }>;

/** Feeds list the newest first; news has to be told in the order in which it happened. */
const byAge = (a: Article, b: Article): number =>
	compareText(a.published, b.published);

/** Those among the articles of a poll that are new, or new versions, with their numbers; oldest first. */
const newOnes = async <One extends Shown>(
	all: readonly One[],
	store: Store,
): Promise<readonly One[]> => {
	const compared = await compareWith(all, store);
	return compared.flatMap(({ one, known }) => {
		const next = nextVersionOf(one, known);
		return next === null ? [] : [{ ...one, ...next }];
	});
};

/**
 * Reads what is new among the articles of a poll, oldest first; what the store has already is left out. Polls may be read side
 * by side, so that {@link takeNew} has to look again when their turn has come.
 */
export const readNew = async (
	articles: readonly Article[],
	{ store, reader, topic }: Parts,
): Promise<readonly ReadArticle[]> => {
	const hashed = await mapPaced(articles.toSorted(byAge), (article) => ({
		...{ article, hash: contentHash(article) },
	}));
	const fresh = await newOnes(hashed, store);
	const revision = revisionOf(topic.parties);
	const readings = await reader.read(fresh.map(({ article }) => article));
	return fresh.flatMap((one, at) => {
		const reading = readings[at];
		return reading ? [{ ...one, ...reading, revision }] : [];
	});
};

/** Of the articles that were read, those that are still new to the store, under the numbers that their versions have now. */
export const takeNew = (
	read: readonly ReadArticle[],
	store: Store,
): Promise<readonly ReadArticle[]> => newOnes(read, store);

/** The newest version of each article that a ledger holds, by its id. */
export type Recorded = Map<string, number>;

/** Notes that a ledger holds a version of an article. */
export const noteRecorded = (
	recorded: Recorded,
	{ id, version }: Pick<Article, "id" | "version">,
): void => {
	recorded.set(id, Math.max(version, recorded.get(id) ?? 0));
};

/**
 * The articles of a poll that the store has already, or in a newer version, but this ledger has not: those of feeds that it does not
 * follow, and what another run has read meanwhile. They are no news to the store but are to the ledger. Marks them, and those
 * that were `taken`, as recorded.
 */
export const readStored = async (
	articles: readonly Pick<Article, "id">[],
	taken: readonly ReadArticle[],
	recorded: Recorded,
	store: Store,
): Promise<readonly ReadArticle[]> => {
	const known = await store.known(articles.map(({ id }) => id));
	const found: ReadArticle[] = [];
	for (const { id } of articles) {
		const newest = known.get(id)?.at(-1)?.version ?? 0;
		if (newest <= (recorded.get(id) ?? 0)) continue;
		recorded.set(id, newest);
		const stored = await store.article(id);
		if (stored) found.push(stored);
	}
	for (const { article } of taken) noteRecorded(recorded, article);
	return found;
};
