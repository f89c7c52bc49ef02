import type { Article } from "../article.ts";
import type { HttpClient } from "../http/client.ts";
import { isAggregated } from "../link.ts";
import { plainReader, type Reader } from "../reader.ts";
import type { FeedState } from "../state.ts";

/** An article as its feed gives it. */
export type Given = Readonly<{ article: Article; isTeaser: boolean }>;

export type Completed = Readonly<{
	articles: readonly Article[];
	warnings: readonly string[];
}>;

type Options = Readonly<{
	reader?: Reader;
	wantsPage?: (article: Article) => boolean;
	signal?: AbortSignal;
}>;

/** Pages that one look at a feed may fetch. */
const mostPages = 20;
const pageTypes = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

const isWanted = (
	{ article, isTeaser }: Given,
	mode: FeedState["fullText"],
	{ wantsPage }: Options,
): boolean =>
	wantsPage !== undefined &&
	(mode === "always" || (mode === "auto" && isTeaser)) &&
	article.url !== null &&
	!isAggregated(article.url) &&
	wantsPage(article);

/** The article with its page's text, if that tells more; or why the page could not be read. */
const complete = async (
	article: Article,
	client: HttpClient,
	{ signal, reader = plainReader }: Options,
): Promise<Readonly<{ article: Article; problem?: string }>> => {
	const answer = await client.get(article.url ?? "", {
		accept: pageTypes,
		...(signal !== undefined && { signal }),
	});
	if (answer.kind !== "answer") return { article, problem: answer.words };
	const text = await reader.readPage(answer.body, answer);
	return text.length > article.text.length
		? { article: { ...article, text } }
		: { article };
};

/** Fetches the pages of the articles that are wanted in full, the newest first; the others stay as the feed gives them. */
export const withPages = async (
	given: readonly Given[],
	mode: FeedState["fullText"],
	client: HttpClient,
	options: Options,
): Promise<Completed> => {
	const wanted = given
		.filter((each) => isWanted(each, mode, options))
		.map(({ article }) => article)
		.toSorted((a, b) => b.published.localeCompare(a.published))
		.slice(0, mostPages);
	const completed = new Map(
		await Promise.all(
			wanted.map(
				async (article) =>
					[article, await complete(article, client, options)] as const,
			),
		),
	);
	const problems = [...completed.values()].flatMap(({ problem }) =>
		problem === undefined ? [] : [problem],
	);
	return {
		articles: given.map(
			({ article }) => completed.get(article)?.article ?? article,
		),
		warnings:
			problems.length === 0
				? []
				: [`${problems.length} pages could not be read: ${problems[0]}`],
	};
};
