import { domainOf, isAggregated, plainLink } from "./link.ts";
import type { ParsedItem } from "./parsed.ts";

/** One entry of a feed, or a page: plain text, cleaned of everything that could harm a terminal. */
export type Article = Readonly<{
	/** Stable over polls and feeds: the same entry has the same id wherever it is met. */
	id: string;
	/** URL or file of the feed in which it was first met. */
	feed: string;
	/** `null` where the entry links nowhere. http or https otherwise. */
	url: string | null;
	/** Registrable domain of the link (`udn.com`), or of the feed where there is none; a file's name where that is a file. */
	outlet: string;
	title: string;
	/** Paragraphs separated by newlines; empty where the feed gives a title only. */
	text: string;
	/** ISO instant. Never later than `seen`. */
	published: string;
	/** ISO instant of our first sight of this version. */
	seen: string;
	author: string | null;
	/** 1, and one more each time that the text changed under the same id. */
	version: number;
	/**
	 * `teaser`: its page, which may hold more, was not read, or not to its end. `completed`: its page was read only after the teaser
	 * had been taken in. Left out where the text is all that there was from the first.
	 */
	stage?: Stage;
}>;

export const stages = ["teaser", "completed"] as const;
export type Stage = (typeof stages)[number];

const outletOf = (
	link: string | null,
	{ source }: ParsedItem,
	feed: string,
): string => {
	const isKnown = link !== null && !isAggregated(link);
	const place = (isKnown ? link : (source ?? link)) ?? feed;
	return domainOf(place) || (feed.split(/[\\/]/).at(-1) ?? feed);
};

/**
 * The article of an item, as its first version: whoever stores it knows how many there were. A date that is missing,
 * unreadable or still to come counts as `now`.
 */
export const articleOf = (
	item: ParsedItem,
	{ id, feed }: Readonly<{ id: string; feed: string }>,
	now: Date,
): Article => {
	const seen = now.toISOString();
	const { published } = item;
	const url = item.link === null ? null : plainLink(item.link);
	return {
		id,
		feed,
		url,
		outlet: outletOf(url, item, feed),
		title: item.title,
		text: item.text,
		published: published !== null && published <= seen ? published : seen,
		seen,
		author: item.author,
		version: 1,
	};
};
