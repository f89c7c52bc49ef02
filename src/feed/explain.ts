import { cleanLine } from "../text/clean.ts";
import { withoutLogin } from "../text/secret.ts";
import { onBehalfOf } from "./behalf.ts";
import type { FeedError } from "./error.ts";
import { faultOfProgram, isAbort } from "./fault.ts";
import type { Answer } from "./http/answer.ts";
import type { HttpClient } from "./http/client.ts";
import { identify } from "./identity.ts";
import { answered, learnt } from "./learn.ts";
import { domainOf, isAggregated, plainLink } from "./link.ts";
import { checkPages, type PageCheck } from "./page/check.ts";
import type { Pace, ParsedFeed, ParsedItem } from "./parsed.ts";
import { fetchFeed, type PollOptions } from "./poll.ts";
import { plainReader } from "./reader.ts";
import { isFile } from "./source.ts";
import { newFeedState } from "./state.ts";

/** What a feed's item holds: its article, the beginning of it, or nothing but a title. */
export type ItemText = "whole" | "teaser" | "none";

/** Where a feed came from, and with what the server sent it. */
export type Origin = Readonly<{
	/** The final address, or the file. */
	url: string;
	/** HTTP status; `null` for a file. */
	status: number | null;
	contentType: string | null;
	/** Unpacked. */
	bytes: number;
	/** The connection broke before the body was whole. */
	isCut: boolean;
	/** Validators, by which a later poll is told that nothing has changed; of a file, its time of change. */
	etag: string | null;
	lastModified: string | null;
}>;

/** How a feed is read, for those who want to know why. */
export type Explanation = Readonly<{
	kind: "explanation";
	title: string;
	link: string | null;
	/** "RSS 2.0", "Atom 1.0", "JSON Feed 1.1". */
	format: string;
	charset: ParsedFeed["charset"];
	language: string | null;
	origin: Origin;
	/** What publisher and server ask for, and the minutes after which a poll would come again. */
	pace: Pace & Readonly<{ freshMinutes: number; nextMinutes: number }>;
	/** How many items hold what. */
	texts: Readonly<Record<ItemText, number>>;
	items: readonly Readonly<{
		id: string | null;
		title: string;
		link: string | null;
		/** ISO instant, or `null` where the feed tells none that can be read. */
		published: string | null;
		author: string | null;
		text: string;
		holds: ItemText;
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

const cleaned = (header: string | null): string | null =>
	header === null ? null : cleanLine(header);

const originOf = (answer: Answer): Origin => ({
	url: withoutLogin(answer.url),
	status: isFile(answer.url) ? null : answer.status,
	contentType: cleaned(answer.contentType),
	bytes: answer.body.length,
	isCut: answer.isCut,
	etag: cleaned(answer.etag),
	lastModified: cleaned(answer.lastModified),
});

/** Minutes after which a feed that was just read is due again, chance left out. */
const nextMinutes = (
	url: string,
	feed: ParsedFeed,
	answer: Answer,
	now: Date,
): number => {
	const unread = newFeedState(url);
	const state = learnt(unread, feed, identify(feed, url, unread), now);
	const { nextDue } = answered(state, answer, now, () => 0);
	return Math.round((Date.parse(nextDue ?? "") - now.getTime()) / 60_000);
};

const holdsOf = ({ text, isTeaser }: ParsedItem): ItemText => {
	if (text === "") return "none";
	return isTeaser ? "teaser" : "whole";
};

const textsOf = (items: readonly ParsedItem[]): Explanation["texts"] => {
	const many = (text: ItemText) =>
		items.filter((item) => holdsOf(item) === text).length;
	return { whole: many("whole"), teaser: many("teaser"), none: many("none") };
};

type ExplainOptions = Pick<PollOptions, "limits" | "reader" | "signal"> &
	Readonly<{
		/** Teasers' pages are looked at too. */
		pages?: boolean;
	}>;

const explain = async (
	feed: string,
	client: HttpClient,
	now: Date,
	options: ExplainOptions,
): Promise<Explanation | FeedError> => {
	const own = onBehalfOf(feed, client);
	const answer = await fetchFeed(newFeedState(feed), own, {
		...options,
		allowFiles: true,
	});
	if (answer.kind !== "answer") return answer;
	const { body, contentType, url, isCut, late } = answer;
	const { movedTo, freshMinutes } = answer;
	const { reader = plainReader, limits } = options;
	const read = await reader.read(body, { contentType, url, isCut }, limits);
	if (read.kind !== "feed") return late ?? read;
	const { title, link, dialect, charset, language, pace, items } = read;
	const pages = options.pages
		? await checkPages(items, feed, own, now, options)
		: null;
	return {
		kind: "explanation",
		...{ title, link, format: dialect, charset, language },
		origin: originOf(answer),
		pace: {
			...pace,
			freshMinutes,
			nextMinutes: nextMinutes(feed, read, answer, now),
		},
		texts: textsOf(items),
		items: items.map((item) => {
			const { id, title, link, published, author, text } = item;
			const page = pages?.get(item);
			return {
				...{ id, title, link, published, author, text },
				...{ holds: holdsOf(item), ...(page && { page }) },
			};
		}),
		warnings: [
			...(movedTo === null
				? []
				: [`moved for good to ${withoutLogin(movedTo)}`]),
			...read.warnings,
			...sealedLinks(items),
		],
	};
};

/**
 * Reads a feed once, web address or file, and tells all that was made of it. Throws for nothing but an aborted signal, or a client that
 * is closed meanwhile.
 */
export const explainFeed = async (
	feed: string,
	client: HttpClient,
	now: Date,
	options: ExplainOptions = {},
): Promise<Explanation | FeedError> => {
	try {
		return await explain(feed, client, now, options);
	} catch (thrown) {
		options.signal?.throwIfAborted();
		if (isAbort(thrown)) throw thrown;
		return faultOfProgram(feed, thrown);
	}
};
