import type { Article } from "../article.ts";
import type { HttpClient } from "../http/client.ts";
import { isAggregated } from "../link.ts";
import type { FeedState } from "../state.ts";
import type { Look, LookOptions } from "./look.ts";
import { articleOfOwed, type OwedPage, owedPageOf } from "./owed.ts";
import { readPages } from "./round.ts";

/** An article as its feed gives it. */
export type Given = Readonly<{ article: Article; isTeaser: boolean }>;

/** What the pages have made of the articles of a feed. */
export type Completed = Readonly<{
	articles: readonly Article[];
	/** What to remember of pages. */
	pages: Pick<FeedState, "owed" | "pageWarnings">;
	warnings: readonly string[];
}>;

export type PageOptions = LookOptions &
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

/**
 * Reads the pages of the articles that are wanted in full, and those that earlier looks at the feed have left owed. As long as its
 * page could not be read an article stays as its feed gives it; once it is, it comes again with all of its text.
 */
export const withPages = async (
	state: Pick<FeedState, "url" | "fullText" | "owed" | "pageWarnings">,
	given: readonly Given[],
	client: HttpClient,
	now: Date,
	options: PageOptions,
): Promise<Completed> => {
	const { url, fullText } = state;
	const wants = wishOf(fullText, options);
	const paged = given.map((one) => ({ ...one, page: pageOf(one, fullText) }));
	const wanted = paged.flatMap(({ article, page }) =>
		page !== null && wants(article) ? [page] : [],
	);
	const left = leftOf(state, given);
	const pages = [...wanted, ...left];
	const round = await readPages(pages, client, now, options);
	const { looks, owed, warnings } = round;
	const isQuiet = looks.size === 0 && warnings.length === 0;
	return {
		articles: [
			...paged.map(({ article, page }) =>
				page === null ? article : withLook(article, looks.get(article.id)),
			),
			...left.flatMap((page) => lateOf(page, url, looks.get(page.id), now)),
		],
		pages: {
			owed: [...owed],
			pageWarnings: isQuiet ? state.pageWarnings : [...warnings],
		},
		warnings,
	};
};
