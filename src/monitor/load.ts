import { setImmediate as breathe } from "node:timers/promises";
import type { Lexicon } from "../extract/lexicon.ts";
import type { FeedState } from "../feed/state.ts";
import type { ReadArticle } from "../store/article.ts";
import type { Store } from "../store/store.ts";
import { extractorRevision, readClaims } from "./reading.ts";

type Parts = Readonly<{
	store: Store;
	feeds: readonly FeedState[];
	lexicon: Lexicon;
}>;

const batch = 200;

/**
 * The stored articles of the followed feeds with their claims. Where an older extractor has read them they are read
 * again, and stored so.
 */
export async function* loadArticles({
	store,
	feeds,
	lexicon,
}: Parts): AsyncGenerator<ReadArticle> {
	const isCurrent = (await store.setting("extractor")) === extractorRevision;
	const again: ReadArticle[] = [];
	let count = 0;
	for await (const stored of store.articlesOf(feeds.map(({ url }) => url))) {
		const article = isCurrent
			? stored
			: readClaims(stored.article, stored.hash, lexicon);
		if (!isCurrent) again.push(article);
		yield article;
		count += 1;
		if (count % batch === 0) await breathe();
	}
	if (!isCurrent) await store.reread(again, extractorRevision);
}
