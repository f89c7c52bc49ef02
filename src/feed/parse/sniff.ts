import { Parser } from "htmlparser2";
import { cleanUrl } from "../../text/clean.ts";

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

/** The feeds that a page names in its `<link rel="alternate">` elements, absolute, in their order. */
export const discoverFeeds = (html: string, url: string): readonly string[] => {
	const feeds = new Set<string>();
	const parser = new Parser({
		onopentag: (name, attributes) => {
			if (name !== "link" || !/\balternate\b/i.test(attributes.rel ?? ""))
				return;
			if (!feedTypes.test(attributes.type?.trim() ?? "")) return;
			const feed = URL.parse(attributes.href ?? "", url)?.href;
			const clean = feed === undefined ? null : cleanUrl(feed);
			if (clean !== null && feeds.size < mostFeeds) feeds.add(clean);
		},
	});
	parser.write(html.slice(0, 500_000));
	parser.end();
	return [...feeds];
};
