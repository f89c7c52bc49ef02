import { extract } from "../extract/extract.ts";
import type { Lexicon, Party } from "../extract/lexicon.ts";
import type { Article } from "../feed/article.ts";
import { digestOf } from "../feed/digest.ts";
import { sketchOf } from "../ledger/story/sketch.ts";
import type { ReadArticle } from "../store/article.ts";

/** Raised whenever extractor or sketches come out differently, so that stored articles are read again. */
const extractorRevision = "4";

/** What a reading depends on beside the article: the extractor, and the names that the topic tells it. */
export const revisionOf = (parties: readonly Party[]): string =>
	`${extractorRevision} ${digestOf(JSON.stringify(parties))}`;

/** What is read in an article: its claims, with the sketch by which near-copies are known. */
export type Reading = Pick<ReadArticle, "lang" | "claims" | "sketch">;

/** The part of an article that is read. */
export type Readable = Pick<Article, "title" | "text" | "published" | "outlet">;

/** Reads one article. */
export const readClaims = (article: Readable, lexicon: Lexicon): Reading => {
	const { lang, claims, body } = extract(article, lexicon);
	return { lang, claims, sketch: sketchOf(body) };
};
