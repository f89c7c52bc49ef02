import { cleanLine } from "../../text/clean.ts";
import { ceiling, floor } from "../schedule.ts";
import { isFile } from "../source.ts";

export const fullTexts = ["auto", "always", "never"] as const;
type FullText = (typeof fullTexts)[number];

/** One feed of a list of feeds. */
export type ListedFeed = Readonly<{
	url: string;
	title: string;
	/** The site that the feed belongs to, or `null`. */
	link: string | null;
	/** The folders that it lies in, outermost first. */
	folders: readonly string[];
	/** Further words that the other reader sorted it by. */
	tags: readonly string[];
	/** `always` where the other reader fetched its pages. */
	fullText: FullText;
	/** Minutes that it is left alone at most, or `null` where the list says nothing of it. */
	mostMinutes: number | null;
}>;

/** A list that was read; each entry that could not be taken over has a line in `problems`. */
export type FeedList = Readonly<{
	feeds: readonly ListedFeed[];
	problems: readonly string[];
}>;

/** A web address as the user wrote it, or why it is none; lists of strangers may name no files and no commands. */
export const listedUrl = (
	written: string,
): Readonly<{ url: string } | { problem: string }> => {
	const url = cleanLine(written).replace(/^feed:(?:\/\/)?(?=https?:)/i, "");
	const web = url.replace(/^feed:\/\//i, "https://");
	return isFile(web) || URL.parse(web) === null
		? { problem: `${web.slice(0, 100)} is not a web address` }
		: { url: web };
};

/** Whether pages are fetched, or `null` where that is none of the words for it. */
export const fullTextOf = (written: string | undefined): FullText | null =>
	fullTexts.find((one) => one === written) ?? null;

const minute = 60_000;

/** Whole minutes within what a feed may be left alone, or `null`. */
export const minutesOf = (written: unknown): number | null => {
	const minutes = Number(written);
	const isAllowed =
		Number.isInteger(minutes) &&
		minutes * minute >= floor &&
		minutes * minute <= ceiling;
	return isAllowed ? minutes : null;
};

/** Names an entry that could not be taken over. */
export const leftOut = (problem: string): string => `left out: ${problem}`;

/** What all ways to write one web address have in common: a host in capitals or the usual port make no other feed. */
export const addressOf = (url: string): string => URL.parse(url)?.href ?? url;

/** Each address once; the first mention counts. */
export const once = (feeds: readonly ListedFeed[]): readonly ListedFeed[] => {
	const first = new Map(
		feeds.toReversed().map((feed) => [addressOf(feed.url), feed]),
	);
	return feeds.filter((feed) => first.get(addressOf(feed.url)) === feed);
};
