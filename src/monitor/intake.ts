import { setImmediate as breathe } from "node:timers/promises";
import type { Lexicon } from "../extract/lexicon.ts";
import type { Article } from "../feed/article.ts";
import { contentHash } from "../feed/identity.ts";
import type { ReadArticle } from "../store/article.ts";
import type { Store } from "../store/store.ts";
import { readClaims } from "./reading.ts";
import { versionOf } from "./version.ts";

/** Milliseconds of reading after which keys and the clock get their turn. */
const patience = 12;

/** Feeds list the newest first; news has to be told in the order in which it happened. */
const byAge = (a: Article, b: Article): number =>
	a.published < b.published ? -1 : a.published > b.published ? 1 : 0;

/**
 * Reads what is new among the articles of a poll, each with the number of its version; what the store has already is
 * left out. Oldest first. Gives way to the terminal while it works.
 */
export const readNew = async (
	articles: readonly Article[],
	store: Store,
	lexicon: Lexicon,
): Promise<readonly ReadArticle[]> => {
	const known = await store.known(articles.map(({ id }) => id));
	const read: ReadArticle[] = [];
	let since = performance.now();
	for (const article of articles.toSorted(byAge)) {
		const hash = contentHash(article);
		const version = versionOf(article, hash, known.get(article.id) ?? []);
		if (version === null) continue;
		read.push(readClaims({ ...article, version }, hash, lexicon));
		if (performance.now() - since < patience) continue;
		await breathe();
		since = performance.now();
	}
	return read;
};

/**
 * The articles of a poll that the store has already, from feeds that this ledger does not follow: they are no news to the store
 * but are to the ledger. Marks them as recorded.
 */
export const readStored = async (
	articles: readonly Article[],
	recorded: Set<string>,
	store: Store,
): Promise<readonly ReadArticle[]> => {
	const found: ReadArticle[] = [];
	for (const { id } of articles) {
		if (recorded.has(id)) continue;
		const stored = await store.article(id);
		if (!stored) continue;
		recorded.add(id);
		found.push(stored);
	}
	return found;
};
