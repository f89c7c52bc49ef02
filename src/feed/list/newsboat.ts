import { cleanLine } from "../../text/clean.ts";
import {
	type FeedList,
	type ListedFeed,
	leftOut,
	listedUrl,
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

/**
 * Reads newsboat's `urls` file: an address a line, then tags, of which one that begins with `~` is the title. The first other
 * tag becomes the folder, those after it stay tags. Commands, filters and queries are named as problems and never run.
 */
export const readNewsboat = (text: string): FeedList => {
	const feeds: ListedFeed[] = [];
	const problems: string[] = [];
	for (const line of text.split("\n").map((line) => line.trim())) {
		if (line === "" || line.startsWith("#")) continue;
		const [first = "", ...tags] = tokensOf(line);
		const listed = special.test(first)
			? {
					problem: `${cleanLine(first).slice(0, 100)} is not fetched but computed`,
				}
			: listedUrl(first);
		if ("problem" in listed) {
			problems.push(leftOut(listed.problem));
			continue;
		}
		const title = tags.find((tag) => tag.startsWith("~"))?.slice(1) ?? "";
		const [folder, ...further] = tags
			.filter((tag) => !/^[~!]/.test(tag))
			.map(cleanLine);
		feeds.push({
			...listed,
			title: cleanLine(title),
			link: null,
			fullText: "auto",
			folders: folder === undefined ? [] : [folder],
			tags: further,
		});
	}
	return { feeds: once(feeds), problems };
};

const quoted = (text: string): string =>
	`"${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;

/** Writes newsboat's `urls` file; of nested folders each becomes a tag. */
export const writeNewsboat = (feeds: readonly ListedFeed[]): string =>
	feeds
		.map(({ url, title, folders, tags }) => {
			const words = [...folders, ...tags, ...(title ? [`~${title}`] : [])];
			const address = /[\s"\\]/.test(url) ? quoted(url) : url;
			return `${[address, ...words.map(quoted)].join(" ")}\n`;
		})
		.join("");
