import { cleanUrl } from "../../text/clean.ts";
import { attributesOf, readTag, type Tag } from "./tag.ts";

export type Sniffed = "empty" | "json" | "xml" | "html" | "unknown";

const feedRoot = /<(?:[\w.-]+:)?(?:rss|feed|rdf)[\s>]/i;
const htmlSign = /<!doctype\s+html|<(?:html|head|body|script|meta)[\s>]/i;
const head = 4_096;

/** What a body is by its look; servers name it wrongly too often. */
export const sniff = (text: string): Sniffed => {
	const start = text.trimStart().slice(0, head);
	if (start === "") return "empty";
	if (start.startsWith("{")) return "json";
	const feed = start.search(feedRoot);
	const html = start.search(htmlSign);
	if (feed >= 0 && (html < 0 || feed < html)) return "xml";
	if (html >= 0) return "html";
	return text.search(feedRoot) >= 0 ? "xml" : "unknown";
};

const feedTypes =
	/^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^application\/json$/i;
const mostFeeds = 10;
/** Of a page, in UTF-16 units: its head stands before that. */
const mostHtml = 500_000;

const htmlAttributesOf = (tag: Tag): ReadonlyMap<string, string> =>
	new Map(
		[...attributesOf(tag, () => {})].map(([name, value]) => [
			name.toLowerCase(),
			value,
		]),
	);

/** What the relative addresses of a page start from, where an element says so. */
const baseNamed = (tag: Tag, url: string): string | undefined => {
	if (tag.name.toLowerCase() !== "base") return undefined;
	const href = htmlAttributesOf(tag).get("href");
	return href === undefined ? undefined : URL.parse(href, url)?.href;
};

/** The address of the feed that an element names, absolute, or `null`. */
const feedNamed = (tag: Tag, url: string): string | null => {
	if (tag.name.toLowerCase() !== "link") return null;
	const attributes = htmlAttributesOf(tag);
	const isAlternate = /\balternate\b/i.test(attributes.get("rel") ?? "");
	const type = attributes.get("type")?.replace(/;.*/s, "").trim() ?? "";
	if (!isAlternate || !feedTypes.test(type)) return null;
	const feed = URL.parse(attributes.get("href") ?? "", url)?.href;
	return feed === undefined ? null : cleanUrl(feed);
};

/** The feeds that a page names in its `<link rel="alternate">` elements, absolute, in their order. */
export const discoverFeeds = (page: string, url: string): readonly string[] => {
	const html = page.slice(0, mostHtml);
	const feeds = new Set<string>();
	let base: string | undefined;
	let at = html.indexOf("<");
	while (at >= 0 && feeds.size < mostFeeds) {
		const tag = readTag(html, at);
		if (tag.kind === "cut") break;
		base ??= baseNamed(tag, url);
		const feed = feedNamed(tag, base ?? url);
		if (feed !== null) feeds.add(feed);
		at = html.indexOf("<", tag.end);
	}
	return [...feeds];
};
