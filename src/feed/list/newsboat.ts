import { z } from "zod";
import { cleanLine, cleanUrl } from "../../text/clean.ts";
import {
	type FeedList,
	fullTexts,
	type ListedFeed,
	leftOut,
	listedUrl,
	minutesOf,
	once,
} from "./entry.ts";

/** A word, or words in quotes in which a backslash takes the next sign as it is. */
const token = /"((?:[^"\\]|\\.)*)"|(\S+)/g;

const tokensOf = (line: string): string[] =>
	[...line.matchAll(token)].map(
		([, quoted, bare]) => quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "",
	);

/** What newsboat would compute or run instead of fetching. */
const special = /^(?:query|exec|filter):|^\|/;

const words = z
	.array(z.string().transform(cleanLine))
	.transform((all) => all.filter((word) => word !== ""));

/** What a line of newsboat's has no place for: our own lists say it in a comment before it, which newsboat passes over. */
const Aside = z
	.object({
		title: z.string().transform(cleanLine),
		link: z.string().transform(cleanUrl),
		fullText: z.enum(fullTexts),
		every: z.unknown().transform(minutesOf),
		folders: words,
		tags: words,
	})
	.partial();
type Aside = z.infer<typeof Aside>;

const mark = "# dealwatch ";

const asideOf = (comment: string): Aside => {
	if (!comment.startsWith(mark)) return {};
	try {
		return Aside.parse(JSON.parse(comment.slice(mark.length)));
	} catch {
		return {};
	}
};

const feedOf = (line: string): ListedFeed | string => {
	const [first = "", ...tags] = tokensOf(line);
	if (special.test(first))
		return `${cleanLine(first).slice(0, 100)} is not fetched but computed`;
	const listed = listedUrl(first);
	if ("problem" in listed) return listed.problem;
	const title = tags.find((tag) => tag.startsWith("~"))?.slice(1) ?? "";
	const [folder, ...further] = tags
		.filter((tag) => !/^[~!]/.test(tag))
		.map(cleanLine)
		.filter((tag) => tag !== "");
	return {
		...{ ...listed, title: cleanLine(title), link: null },
		...{ fullText: "auto", mostMinutes: null },
		folders: folder === undefined ? [] : [folder],
		tags: further,
	};
};

const withAside = (feed: ListedFeed, aside: Aside): ListedFeed => ({
	url: feed.url,
	title: aside.title ?? feed.title,
	link: aside.link === undefined ? feed.link : aside.link,
	folders: aside.folders ?? feed.folders,
	tags: aside.tags ?? feed.tags,
	fullText: aside.fullText ?? feed.fullText,
	mostMinutes: aside.every === undefined ? feed.mostMinutes : aside.every,
});

/**
 * Reads newsboat's `urls` file: an address a line, then tags, of which one that begins with `~` is the title. The first other
 * tag becomes the folder, those after it stay tags. Commands, filters and queries are named as problems and never run.
 */
export const readNewsboat = (text: string): FeedList => {
	const feeds: ListedFeed[] = [];
	const problems: string[] = [];
	let aside: Aside = {};
	for (const line of text.split("\n").map((line) => line.trim())) {
		if (line === "") continue;
		if (line.startsWith("#")) {
			aside = asideOf(line);
			continue;
		}
		const feed = feedOf(line);
		if (typeof feed === "string") problems.push(leftOut(feed));
		else feeds.push(withAside(feed, aside));
		aside = {};
	}
	return { feeds: once(feeds), problems };
};

const quoted = (text: string): string =>
	`"${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;

const lineOf = ({ url, title, folders, tags }: ListedFeed): string => {
	const words = [...folders, ...tags, ...(title ? [`~${title}`] : [])];
	const address = /[\s"\\]/.test(url) ? quoted(url) : url;
	return [address, ...words.map(quoted)].join(" ");
};

/** What the line alone would not tell of the feed. */
const missingIn = (line: string, feed: ListedFeed): Aside => {
	const read = feedOf(line);
	if (typeof read === "string") return {};
	const { title, link, fullText, folders, tags } = feed;
	const isTold = (key: keyof ListedFeed): boolean =>
		JSON.stringify(read[key]) === JSON.stringify(feed[key]);
	return {
		...(!isTold("title") && { title }),
		...(!isTold("link") && { link }),
		...(!isTold("fullText") && { fullText }),
		...(!isTold("mostMinutes") && { every: feed.mostMinutes }),
		...(!isTold("folders") && { folders: [...folders] }),
		...(!isTold("tags") && { tags: [...tags] }),
	};
};

/**
 * Writes newsboat's `urls` file; of nested folders each becomes a tag. What newsboat has no word for stands in a comment, by
 * which we read the list again as it was.
 */
export const writeNewsboat = (feeds: readonly ListedFeed[]): string =>
	feeds
		.map((feed) => {
			const line = lineOf(feed);
			const missing = missingIn(line, feed);
			const isAll = Object.keys(missing).length === 0;
			const comment = isAll ? "" : `${mark}${JSON.stringify(missing)}\n`;
			return `${comment}${line}\n`;
		})
		.join("");
