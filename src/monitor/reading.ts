import { extract } from "../extract/extract.ts";
import type { Lexicon } from "../extract/lexicon.ts";
import type { Article } from "../feed/article.ts";
import { sketchOf } from "../ledger/story/sketch.ts";
import type { ReadArticle } from "../store/article.ts";

/** Raised whenever the extractor reads differently, so that stored articles are read again. */
export const extractorRevision = "1";

/** Reads one article for its claims, with the sketch by which near-copies are known. */
export const readClaims = (
	article: Article,
	hash: string,
	lexicon: Lexicon,
): ReadArticle => {
	const { lang, claims, body } = extract(article, lexicon);
	return { article, hash, lang, claims, sketch: sketchOf(body) };
};
