import { generateOpml, type Opml, parseOpml } from "feedsmith";
import { cleanLine, cleanUrl } from "../../text/clean.ts";
import { type FeedList, type ListedFeed, listedUrl, once } from "./entry.ts";

type Outline = Opml.Outline<string>;

/** FreshRSS keeps recipes for scraping pages among the feeds of its exports. */
const scraped = /xpath|^html|json\+/i;

const nameOf = ({ title, text }: Outline): string =>
	cleanLine(title ?? text ?? "");

const walk = (
	outlines: readonly Outline[],
	folders: readonly string[],
	feeds: ListedFeed[],
	problems: string[],
): void => {
	for (const outline of outlines) {
		const title = nameOf(outline);
		const { xmlUrl, htmlUrl, type = "", outlines: inner } = outline;
		if (inner !== undefined)
			walk(inner, title ? [...folders, title] : folders, feeds, problems);
		if (xmlUrl === undefined) continue;
		const listed = listedUrl(xmlUrl);
		if ("problem" in listed) problems.push(listed.problem);
		else if (scraped.test(type))
			problems.push(
				`${listed.url} is scraped from a page (${cleanLine(type)}), not a feed`,
			);
		else
			feeds.push({ ...listed, title, link: cleanUrl(htmlUrl ?? ""), folders });
	}
};

/** Reads an OPML list with all its nested folders, as Miniflux, newsboat and FreshRSS export them. */
export const readOpml = (text: string): FeedList => {
	const feeds: ListedFeed[] = [];
	const problems: string[] = [];
	try {
		walk(parseOpml(text).body?.outlines ?? [], [], feeds, problems);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		problems.push(`not an OPML file: ${cleanLine(why)}`);
	}
	return { feeds: once(feeds), problems };
};

const outlineOf = ({ url, title, link }: ListedFeed): Outline => ({
	text: title || url,
	title: title || url,
	type: "rss",
	xmlUrl: url,
	...(link !== null && { htmlUrl: link }),
});

/** The outlines of one folder: its own feeds, then the folders in it. */
const outlinesOf = (feeds: readonly ListedFeed[], depth: number): Outline[] => {
	const here = feeds.filter(({ folders }) => folders.length === depth);
	const deeper = Map.groupBy(
		feeds.filter(({ folders }) => folders.length > depth),
		({ folders }) => folders[depth] ?? "",
	);
	return [
		...here.map(outlineOf),
		...[...deeper].map(([text, inner]) => ({
			text,
			title: text,
			outlines: outlinesOf(inner, depth + 1),
		})),
	];
};

/** Writes an OPML 2.0 list that other readers import. */
export const writeOpml = (
	feeds: readonly ListedFeed[],
	title: string,
	now: Date,
): string =>
	generateOpml({
		head: { title, dateCreated: now },
		body: { outlines: outlinesOf(feeds, 0) },
	});
