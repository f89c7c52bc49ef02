import { z } from "zod";
import { cleanLine, cleanUrl } from "../../text/clean.ts";
import { withoutLogin } from "../../text/secret.ts";
import { localName } from "../parse/shape.ts";
import { sniff } from "../parse/sniff.ts";
import { attributesOf, readTag, type Tag } from "../parse/tag.ts";
import {
	type FeedList,
	fullTextOf,
	type ListedFeed,
	leftOut,
	listedUrl,
	minutesOf,
	once,
} from "./entry.ts";

/** Attributes of an outline by their names in small letters: some readers write `xmlurl`. */
type Outline = ReadonlyMap<string, string>;

/** FreshRSS keeps recipes for scraping pages among the feeds of its exports. */
const scraped = /xpath|^html|json\+/i;
/** Types by which readers that write `url` call a feed. */
const feedType = /^(?:rss|rdf|atom|json|feed)/i;
/** Folders within folders beyond these are taken for one. */
const deepest = 20;

const outlineOf = (tag: Tag): Outline =>
	new Map(
		[...attributesOf(tag, () => {})].map(([name, value]) => [
			name.toLowerCase(),
			value,
		]),
	);

/** Where an outline's feed is: at `xmlUrl`, for which some programs write `url`. Folders have neither. */
const addressOf = (outline: Outline): string | undefined =>
	outline.get("xmlurl") ?? (outline.get("url")?.trim() || undefined);

const isLink = (outline: Outline): boolean =>
	!outline.has("xmlurl") && !feedType.test(outline.get("type") ?? "");

/** What names an outline; an address that stands in for a title is none. */
const titleOf = (outline: Outline): string => {
	const title = cleanLine(outline.get("title") ?? "");
	const text = cleanLine(outline.get("text") ?? "");
	const url = addressOf(outline)?.trim() ?? "";
	return title || ([url, withoutLogin(url)].includes(text) ? "" : text);
};

const wantsPages = (outline: Outline): boolean =>
	outline.get("miniflux:crawler") === "true" ||
	outline.has("frss:cssfullcontent");

const Words = z.array(z.string());

/** Our own lists say tags that hold commas as JSON besides. */
const wordsOf = (outline: Outline): readonly string[] => {
	const own = outline.get("dealwatch:tags");
	if (own === undefined) return (outline.get("category") ?? "").split(",");
	try {
		return Words.parse(JSON.parse(own));
	} catch {
		return [];
	}
};

const feedOf = (
	outline: Outline,
	folders: readonly string[],
): ListedFeed | string => {
	const listed = listedUrl(addressOf(outline) ?? "");
	if ("problem" in listed) return listed.problem;
	const { url } = listed;
	const type = outline.get("type") ?? "";
	if (isLink(outline))
		return `${url} is a link: a feed's outline has \`xmlUrl\`, or a type such as rss`;
	if (scraped.test(type))
		return `${url} is scraped from a page (${cleanLine(type)}), not a feed`;
	if (outline.get("miniflux:disabled") === "true")
		return `${url} is switched off in the list`;
	return {
		...{ url, folders, title: titleOf(outline) },
		link: cleanUrl(outline.get("htmlurl") ?? ""),
		tags: wordsOf(outline)
			.map(cleanLine)
			.filter((tag) => tag !== ""),
		fullText:
			fullTextOf(outline.get("dealwatch:fulltext")) ??
			(wantsPages(outline) ? "always" : "auto"),
		mostMinutes: minutesOf(outline.get("dealwatch:every")),
	};
};

/** What the reading of one list has come to. */
type Reading = {
	/** The outlines that are open, by what they call a folder. */
	readonly open: string[];
	readonly feeds: ListedFeed[];
	readonly problems: string[];
	isOpml: boolean;
	isWhole: boolean;
};

const enter = (reading: Reading, tag: Tag): void => {
	const outline = outlineOf(tag);
	if (addressOf(outline) !== undefined) {
		const around = reading.open.slice(0, deepest);
		const folders = around.filter((name) => name !== "");
		const feed = feedOf(outline, folders);
		if (typeof feed === "string") reading.problems.push(leftOut(feed));
		else reading.feeds.push(feed);
	}
	if (tag.kind === "open") reading.open.push(titleOf(outline));
};

const step = (reading: Reading, tag: Tag): void => {
	const name = localName(tag.name).toLowerCase();
	const closes = tag.kind === "close";
	if (name === "opml") {
		reading.isOpml = true;
		reading.isWhole = closes || tag.kind === "empty";
	} else if (name === "outline" && closes) reading.open.pop();
	else if (name === "outline") enter(reading, tag);
};

const noList = (text: string): string =>
	sniff(text) === "xml"
		? "a feed, not a list of feeds: `dealwatch feeds add` follows a feed by its address"
		: "not an OPML file: no <opml> is in it";

/**
 * Reads an OPML list with all its nested folders, as Miniflux, newsboat and FreshRSS export them, however it was written; of one
 * that breaks off, all feeds before that.
 */
export const readOpml = (text: string): FeedList => {
	const reading: Reading = {
		...{ open: [], feeds: [], problems: [] },
		...{ isOpml: false, isWhole: false },
	};
	let at = text.indexOf("<");
	while (at >= 0) {
		const tag = readTag(text, at);
		if (tag.kind === "cut") break;
		step(reading, tag);
		at = text.indexOf("<", tag.end);
	}
	const { isOpml, isWhole, problems } = reading;
	if (!isOpml) return { feeds: [], problems: [noList(text)] };
	const feeds = once(reading.feeds);
	const end = `the list breaks off; ${feeds.length} of its feeds kept`;
	return { feeds, problems: isWhole ? problems : [...problems, end] };
};
