import type { FeedError } from "./error.ts";
import type { HttpClient } from "./http/client.ts";
import { domainOf, isAggregated, plainLink } from "./link.ts";
import { checkPages, type PageCheck } from "./page/check.ts";
import type { ParsedItem } from "./parsed.ts";
import { fetchFeed, type PollOptions } from "./poll.ts";
import { readFeed } from "./read.ts";
import { newFeedState } from "./state.ts";

/** How a feed is read, for those who want to know why. */
export type Explanation = Readonly<{
	kind: "explanation";
	title: string;
	link: string | null;
	items: readonly Readonly<{
		id: string | null;
		title: string;
		link: string | null;
		/** ISO instant, or `null` where the feed tells none that can be read. */
		published: string | null;
		author: string | null;
		text: string;
		/** Of a teaser, where pages were asked for and this one was looked at. */
		page?: PageCheck;
	}>[];
	/** Every repair that was made, and where the feed has moved. */
	warnings: readonly string[];
}>;

/** Aggregators whose links tell their targets to a browser that runs their scripts, and to nobody else. */
const sealedLinks = (items: readonly ParsedItem[]): readonly string[] => {
	const sealed = items.filter(
		({ link }) => link !== null && isAggregated(plainLink(link)),
	);
	if (sealed.length === 0) return [];
	const hosts = new Set(sealed.map(({ link }) => domainOf(link ?? "")));
	const sourced = sealed.filter(({ source }) => source !== null).length;
	return [
		`${sealed.length} of ${items.length} links lead through ${[...hosts].join(", ")}, which tells the article's own address to browsers with scripts only: they stay as they are, and their pages are not fetched; ${sourced} of these items name their outlet`,
	];
};

/** Reads a feed once, web address or file, and tells all that was made of it. Throws for nothing but an aborted signal. */
export const explainFeed = async (
	feed: string,
	client: HttpClient,
	options: Pick<PollOptions, "limits" | "signal"> &
		Readonly<{
			/** Teasers' pages are looked at too; the time at which. */
			pagesAt?: Date;
		}> = {},
): Promise<Explanation | FeedError> => {
	const answer = await fetchFeed(newFeedState(feed), client, {
		...options,
		allowFiles: true,
	});
	if (answer.kind !== "answer") return answer;
	const { body, contentType, url, isCut, movedTo } = answer;
	const read = await readFeed(
		body,
		{ contentType, url, isCut },
		options.limits,
	);
	if (read.kind !== "feed") return read;
	const { pagesAt } = options;
	const pages = pagesAt
		? await checkPages(read.items, feed, client, pagesAt, options)
		: null;
	return {
		kind: "explanation",
		title: read.title,
		link: read.link,
		items: read.items.map((item) => {
			const { id, title, link, published, author, text } = item;
			const page = pages?.get(item);
			return {
				...{ id, title, link, published, author, text },
				...(page && { page }),
			};
		}),
		warnings: [
			...(movedTo === null ? [] : [`moved for good to ${movedTo}`]),
			...read.warnings,
			...sealedLinks(read.items),
		],
	};
};
