import type { Article } from "../article.ts";
import type { HttpClient } from "../http/client.ts";
import { isAggregated } from "../link.ts";
import type { FeedState } from "../state.ts";
import type { Look } from "./look.ts";
import { articleOfOwed, type OwedPage, owedPageOf } from "./owed.ts";
import { pausesAfter } from "./pause.ts";
import { rereadsAfter, rested } from "./reread.ts";
import { type Round, type RoundOptions, readPages } from "./round.ts";

/** An article as its feed gives it. */
export type Given = Readonly<{
	article: Article;
	isTeaser: boolean;
	/** The feed has shown it before, and said something else. */
	isChanged?: boolean;
}>;

/** What is remembered of pages. */
type PagesState = Pick<
	FeedState,
	"owed" | "pageWarnings" | "pagePauses" | "rereads"
>;

/** What the pages have made of the articles of a feed. */
export type Completed = Readonly<{
	articles: readonly Article[];
	pages: PagesState;
	warnings: readonly string[];
	/** What those pages have made of them that took too long to be waited for: articles that come again, with all of their text. */
	later?: Promise<Completed>;
}>;

export type PageOptions = RoundOptions &
	Readonly<{
		/** Which articles are worth a look at their pages, where the feed gives but a teaser; by default none. */
		wantsPage?: (article: Article) => boolean;
	}>;

/** The page that may hold more of an article than its feed gives; `null` where there is none. */
export const pageOf = (
	{ article, isTeaser }: Given,
	mode: FeedState["fullText"],
): OwedPage | null => {
	const { url } = article;
	const mayHoldMore = mode === "always" || (mode === "auto" && isTeaser);
	return mayHoldMore && url !== null && !isAggregated(url)
		? owedPageOf(article, url)
		: null;
};

/** Which of the articles that have a page are wanted in full. */
const wishOf = (
	mode: FeedState["fullText"],
	{ wantsPage = () => false }: PageOptions,
): ((article: Article) => boolean) =>
	mode === "always" ? () => true : wantsPage;

/** The pages that are owed still, of articles that the feed does not give anew. */
const leftOf = (
	{ fullText, owed }: Pick<FeedState, "fullText" | "owed">,
	given: readonly Given[],
): readonly OwedPage[] => {
	if (fullText === "never") return [];
	const anew = new Set(given.map(({ article }) => article.id));
	return owed.filter(({ id }) => !anew.has(id));
};

/** An article with its page's text; marked as a teaser where that is not all that there is. */
const withLook = (article: Article, look: Look | undefined): Article => {
	const text = look?.text ?? null;
	if (text === null) return { ...article, stage: "teaser" };
	return look?.problem === null
		? { ...article, text }
		: { ...article, text, stage: "teaser" };
};

/** The article of a page that was owed, once it was read to its end and tells more than the feed. */
const lateOf = (
	page: OwedPage,
	feed: string,
	look: Look | undefined,
	now: Date,
): readonly Article[] =>
	look === undefined || look.text === null || look.problem !== null
		? []
		: [articleOfOwed(page, { feed, text: look.text }, now)];

/** What is remembered of pages after a round. */
const pagesAfter = (
	before: PagesState,
	{ looks, owed, warnings }: Round,
	changed: ReadonlySet<string>,
	now: Date,
): PagesState => {
	const isQuiet = looks.size === 0 && warnings.length === 0;
	return {
		owed: [...owed],
		pageWarnings: isQuiet ? before.pageWarnings : [...warnings],
		pagePauses: [...pausesAfter(before.pagePauses, looks.values(), now)],
		rereads: [...rereadsAfter(before.rereads, changed, looks.values(), now)],
	};
};

/** What the slow pages of a look at a feed have made of its articles, after the others. */
const completedLater = (
	feed: string,
	first: PagesState,
	warnings: readonly string[],
	round: Round,
	changed: ReadonlySet<string>,
	now: Date,
): Completed => {
	const pages = pagesAfter(first, round, changed, now);
	return {
		articles: [...round.looks.values()].flatMap((look) =>
			lateOf(look.page, feed, look, now),
		),
		pages: { ...pages, pageWarnings: [...warnings, ...round.warnings] },
		warnings: round.warnings,
	};
};

/**
 * Reads the pages of the articles that are wanted in full, and those that earlier looks at the feed have left owed. As long as its
 * page could not be read an article stays as its feed gives it; once it is, it comes again with all of its text.
 */
export const withPages = async (
	state: Pick<FeedState, "url" | "fullText"> & PagesState,
	given: readonly Given[],
	client: HttpClient,
	now: Date,
	options: PageOptions,
): Promise<Completed> => {
	const { url, fullText } = state;
	const wants = wishOf(fullText, options);
	const paged = given.map((one) => ({ ...one, page: pageOf(one, fullText) }));
	const wanted = paged.flatMap(({ article, page, isChanged }) => {
		if (page === null || !wants(article)) return [];
		return isChanged ? [rested(page, state.rereads)] : [page];
	});
	const left = leftOf(state, given);
	const changed = new Set([
		...given.flatMap(({ article, isChanged }) => (isChanged ? article.id : [])),
		...state.rereads.map(({ id }) => id),
	]);
	const round = await readPages([...wanted, ...left], client, now, options);
	const { looks, warnings, later } = round;
	const pages = pagesAfter(state, round, changed, now);
	return {
		articles: [
			...paged.map(({ article, page }) =>
				page === null ? article : withLook(article, looks.get(article.id)),
			),
			...left.flatMap((page) => lateOf(page, url, looks.get(page.id), now)),
		],
		pages,
		warnings,
		...(later && {
			later: later.then((rest) =>
				completedLater(url, pages, warnings, rest, changed, now),
			),
		}),
	};
};
