import type { Evidence } from "../ledger/statement.ts";

/** One version of an article: the text in which a quote stands. */
export type Edition = Readonly<{ article: string; version: number }>;

/** The version that a quote is from. */
export const editionOf = ({ article, altered }: Evidence): Edition => ({
	article,
	version: altered?.version ?? 1,
});

/** Names the text of a version; the first has the article's own id. */
export const keyOf = ({ article, version }: Edition): string =>
	version === 1 ? article : `${article} ${version}`;

/** Names the text that a quote is from. */
export const textKey = (quote: Evidence): string => keyOf(editionOf(quote));
