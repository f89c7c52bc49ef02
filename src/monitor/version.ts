import type { Article } from "../feed/article.ts";
import type { KnownVersion, ReadArticle } from "../store/article.ts";

/** Whether an article shows less of the newest version than its page did, or than another feed did. */
const showsLess = (
	{ feed, text, stage }: Article,
	newest: KnownVersion,
): boolean => {
	if (newest.feed !== feed && text.length <= newest.length) return true;
	const isCutDown = stage === "teaser" && newest.stage !== "teaser";
	return isCutDown && text.length < newest.length;
};

/**
 * The number under which an article is to be stored; `null` where nothing is new in it.
 * A text that was stored before is no news. Another feed that shows less of the same article (a teaser beside the full
 * text) has not changed it; one that shows more has. Nor has a teaser whose page could not be read just now.
 */
const versionOf = (
	article: Article,
	hash: string,
	known: readonly KnownVersion[],
): number | null => {
	const newest = known.at(-1);
	if (!newest) return 1;
	if (known.some((version) => version.hash === hash)) return null;
	return showsLess(article, newest) ? null : newest.version + 1;
};

/**
 * An article as the next version of what is known of it; `null` where nothing is new in it. A page that was read later than its
 * teaser completes the first version, and is as late as that was; where the teaser has changed since, or was none, it tells of a change.
 */
export const nextVersionOf = (
	article: Article,
	hash: string,
	known: readonly KnownVersion[],
): Pick<ReadArticle, "article" | "late"> | null => {
	const version = versionOf(article, hash, known);
	if (version === null) return null;
	const { stage, ...changed } = article;
	if (stage !== "completed") return { article: { ...article, version } };
	const first = known.at(-1);
	if (first?.version !== 1 || first.stage !== "teaser")
		return { article: { ...changed, version } };
	return {
		article: { ...article, version },
		...(first.late && { late: first.late }),
	};
};
