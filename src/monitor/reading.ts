import { extract } from "../extract/extract.ts";
import type { Lexicon } from "../extract/lexicon.ts";
import type { Article } from "../feed/article.ts";
import { sketchOf } from "../ledger/story/sketch.ts";
import type { ReadArticle } from "../store/article.ts";

/** What is read in an article: its claims, with the sketch by which near-copies are known. */
export type Reading = Pick<ReadArticle, "lang" | "claims" | "sketch">;

/** The part of an article that is read. */
export type Readable = Pick<Article, "title" | "text" | "published" | "outlet">;

/** Reads one article. One that tells nothing supports nothing: nobody asks of whom it is a copy. */
export const readClaims = (article: Readable, lexicon: Lexicon): Reading => {
	const { lang, claims, body } = extract(article, lexicon);
	return { lang, claims, sketch: claims.length === 0 ? null : sketchOf(body) };
};
