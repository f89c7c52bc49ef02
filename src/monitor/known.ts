import { knownAt as knownAtOf } from "../ledger/entry.ts";
import type { ReadArticle } from "../store/article.ts";
import { compareText } from "../text/compare.ts";

/** When an article became known, ISO. */
export const knownAt = ({ article }: ReadArticle): string => knownAtOf(article);

/** The order in which things became known, whichever feeds tell them: what came of it is dated and told by that. */
export const byKnown = (a: ReadArticle, b: ReadArticle): number =>
	compareText(knownAt(a), knownAt(b));
