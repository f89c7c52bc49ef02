import { cleanLine, cleanText, cleanUrl } from "../../text/clean.ts";
import { textOfHtml } from "../../text/html.ts";
import type { ParsedItem } from "../parsed.ts";
import { readDate } from "./date.ts";
import type { Place } from "./place.ts";
import type { RawItem, RawText } from "./raw.ts";

/** What all items of a feed are read with. */
export type ItemContext = Readonly<{
	/** Absolute address that relative links start from. */
	base: string;
	/** Where the feed is at home. */
	place: Place;
	longest: number;
}>;

const markup = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;
const mostInTitle = 500;
/** A summary below this length, or one that says so, leaves the article to its page. */
const teaserLength = 600;
/** A body of so much that is so many times as long as the summary beside it is short news, told in full. */
const shortNews = 120;
const longerBy = 1.5;
const longestEnding = 60;
const leadsOn =
	/(?:\[…\]|\[\.\.\.\]|…|\.\.\.|read more|continue reading|阅读全文|閱讀全文|查看全文|繼續閱讀|继续阅读)\W*$/i;

/** One line; markup and references in it are resolved only where there are any, so that `P<E` stays itself. */
export const lineOf = (text: RawText | null): string => {
	if (text === null) return "";
	const isMarked = text.format === "html" && markup.test(text.value);
	const value = isMarked ? textOfHtml(text.value).text : text.value;
	return cleanLine(value).slice(0, mostInTitle);
};

const textOf = (text: RawText | null, longest: number): string => {
	if (text === null) return "";
	const isMarked = text.format === "html" && markup.test(text.value);
	const value = isMarked ? textOfHtml(text.value).text : text.value;
	return cleanText(value, longest);
};

/** An http(s) address made absolute, or `null`. */
export const linkOf = (link: string | null, base: string): string | null => {
	if (link === null) return null;
	// The base of a feed that was read from a file is a path, against which no link resolves.
	const absolute = URL.parse(link.trim()) ?? URL.parse(link.trim(), base);
	return absolute === null ? null : cleanUrl(absolute.href);
};

/** One item as plain text; `null` for one that says nothing and leads nowhere. */
export const cleanItem = (
	raw: RawItem,
	{ base, place, longest }: ItemContext,
): ParsedItem | null => {
	const title = lineOf(raw.title);
	const body = textOf(raw.body, longest);
	const isWhole = body.length >= teaserLength;
	const teaser = isWhole ? "" : textOf(raw.teaser, longest);
	const text = body.length >= teaser.length ? body : teaser;
	const isShortNews =
		teaser !== "" &&
		body.length >= Math.max(shortNews, longerBy * teaser.length);
	const link = linkOf(raw.link, linkOf(raw.base, base) ?? base);
	if (title === "" && text === "" && link === null) return null;
	const updated = readDate(raw.updated, place);
	return {
		id: cleanLine(raw.id ?? "").slice(0, mostInTitle) || null,
		title,
		link,
		published: readDate(raw.published, place) ?? updated,
		updated,
		author: cleanLine(raw.author ?? "").slice(0, mostInTitle) || null,
		text,
		isTeaser:
			(text.length < teaserLength && !isShortNews) ||
			leadsOn.test(text.slice(-longestEnding)),
		source: linkOf(raw.source, base),
	};
};
