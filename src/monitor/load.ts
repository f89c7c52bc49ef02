import { openPace } from "../feed/pace.ts";
import type { FeedState } from "../feed/state.ts";
import type { ReadArticle } from "../store/article.ts";
import type { Store } from "../store/store.ts";
import type { Topic } from "../topic/topic.ts";
import type { ClaimReader } from "./claim-reader.ts";
import { revisionOf } from "./revision.ts";

type Parts = Readonly<{
	store: Store;
	feeds: readonly FeedState[];
	reader: ClaimReader;
	topic: Topic;
}>;

/** Articles that are read anew at once, where they must be. */
const batchSize = 200;

async function* inBatches(
	all: AsyncIterable<ReadArticle>,
): AsyncGenerator<readonly ReadArticle[]> {
	let batch: ReadArticle[] = [];
	for await (const one of all) {
		batch.push(one);
		if (batch.length < batchSize) continue;
		yield batch;
		batch = [];
	}
	yield batch;
}

/** The same articles, those read anew, and stored so, that an older extractor has read, or this one knowing other names. */
export const broughtUp = async (
	batch: readonly ReadArticle[],
	{ store, reader, topic }: Omit<Parts, "feeds">,
): Promise<readonly ReadArticle[]> => {
	const revision = revisionOf(topic.parties);
	const old = batch.filter((stored) => stored.revision !== revision);
	if (old.length === 0) return batch;
	const readings = await reader.read(old.map(({ article }) => article));
	const again = new Map(
		old.map((stored, at) => [stored, { ...stored, ...readings[at], revision }]),
	);
	await store.reread([...again.values()]);
	return batch.map((stored) => again.get(stored) ?? stored);
};

/**
 * The stored articles of the followed feeds with their claims. Where an older extractor has read them, or the topic's names
 * have changed since, they are read again, and stored so.
 */
export async function* loadArticles(parts: Parts): AsyncGenerator<ReadArticle> {
	const feeds = parts.feeds.map(({ url }) => url);
	const pace = openPace();
	for await (const batch of inBatches(parts.store.articlesOf(feeds)))
		for (const article of await broughtUp(batch, parts)) {
			yield article;
			await pace();
		}
}
