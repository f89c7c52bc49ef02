import type { Claim } from "../extract/claim.ts";
import type { Article } from "../feed/article.ts";
import type { KnownVersion, ReadArticle } from "../store/article.ts";
import { isLike } from "./likeness.ts";

/** An article as a feed shows it now, with what was read in it, once that is done. */
export type Shown = Readonly<{
	article: Article;
	hash: string;
	claims?: readonly Claim[];
}>;

/** What is known of an article before that. */
export type Known = Readonly<{
	/** Oldest first; none of an article that was never met. */
	versions: readonly KnownVersion[];
	/** The same with their texts; may be left out where one of them has the hash of what is shown. */
	texts: readonly ReadArticle[];
	/** The version that this feed showed last; `null` where it has shown none, or nobody has noted which. */
	last: number | null;
}>;

/** The version that an article is, and whether that is to be stored first. */
export type Standing = Readonly<{ version: number; isNew: boolean }>;

/** Share of another feed's text below which a text is but a teaser of it, whatever words it has of its own. */
const leastLength = 0.8;
/** Up to so much longer than what was buried, a text is taken for that. */
const mostLength = 1.1;

/** Whether it is shown without its page, which was read before. */
const isCutDown = (
	{ text, stage }: Article,
	{ stage: before, length }: KnownVersion,
): boolean => stage === "teaser" && before !== "teaser" && text.length < length;

/** Whether what another feed has shown is shown again, or less of it. */
const isRetelling = (
	shown: Shown,
	{ version, length, isBuried }: KnownVersion,
	texts: readonly ReadArticle[],
): boolean => {
	const { text } = shown.article;
	if (text.length < length * leastLength) return true;
	if (isBuried) return text.length <= length * mostLength;
	const stored = texts.find(({ article }) => article.version === version);
	return stored !== undefined && isLike(shown, stored);
};

/** Whether what is shown is this version: its text, or less of it. */
const isOf = (
	shown: Shown,
	known: KnownVersion,
	texts: readonly ReadArticle[],
): boolean => {
	const { article, hash } = shown;
	if (known.hash === hash || isCutDown(article, known)) return true;
	return known.feed !== article.feed && isRetelling(shown, known, texts);
};

/**
 * Tells which version an article is. What is like the newest is that. A feed that shows what it showed last has not changed it, though
 * others have, and neither has one that lags behind when it is first met; one that goes back to an earlier text has: that is what the
 * article says now.
 */
export const standingOf = (
	shown: Shown,
	{ versions, texts, last }: Known,
): Standing => {
	const newest = versions.at(-1);
	if (!newest) return { version: 1, isNew: true };
	const { feed } = shown.article;
	const lastOne =
		last ?? versions.findLast((known) => known.feed === feed)?.version;
	const earlier = versions
		.filter(({ version }) => lastOne === undefined || version === lastOne)
		.toReversed();
	const same = [newest, ...earlier].find((known) => isOf(shown, known, texts));
	return same
		? { version: same.version, isNew: false }
		: { version: newest.version + 1, isNew: true };
};

/**
 * An article as the next version of what is known of it; `null` where nothing is new in it. A page that was read later than its
 * teaser completes the first version, and is as late as that was; where the teaser has changed since, or was none, it tells of a change.
 */
export const nextVersionOf = (
	shown: Shown,
	known: Known,
): Pick<ReadArticle, "article" | "late"> | null => {
	const { version, isNew } = standingOf(shown, known);
	if (!isNew) return null;
	const { stage, ...changed } = shown.article;
	if (stage !== "completed") return { article: { ...shown.article, version } };
	const first = known.versions.at(-1);
	if (first?.version !== 1 || first.stage !== "teaser")
		return { article: { ...changed, version } };
	return {
		article: { ...shown.article, version },
		...(first.late && { late: first.late }),
	};
};
