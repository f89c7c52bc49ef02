import type { Article } from "../feed/article.ts";
import type { KnownVersion } from "../store/article.ts";

/**
 * The number under which an article is to be stored; `null` where nothing is new in it.
 * A text that was stored before is no news. Another feed that shows less of the same article (a teaser beside the full
 * text) has not changed it; one that shows more has.
 */
export const versionOf = (
	{ feed, text }: Article,
	hash: string,
	known: readonly KnownVersion[],
): number | null => {
	const newest = known.at(-1);
	if (!newest) return 1;
	if (known.some((version) => version.hash === hash)) return null;
	if (newest.feed !== feed && text.length <= newest.length) return null;
	return newest.version + 1;
};
