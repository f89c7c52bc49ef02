import { generateOpml, type Opml, parseOpml } from "feedsmith";
import { cleanLine, cleanUrl } from "../../text/clean.ts";
import {
	type FeedList,
	type ListedFeed,
	leftOut,
	listedUrl,
	once,
} from "./entry.ts";

/** What other readers say of a feed in words of their own: Miniflux' settings, and where FreshRSS finds the text on a page. */
const foreign = [
	"miniflux:crawler",
	"miniflux:disabled",
	"frss:cssFullContent",
] as const;
const options = { extraOutlineAttributes: foreign };
const minifluxSpace = "https://miniflux.app/opml";

type Outline = Opml.Outline<string, typeof foreign>;

/** FreshRSS keeps recipes for scraping pages among the feeds of its exports. */
const scraped = /xpath|^html|json\+/i;

const nameOf = ({ title, text }: Outline): string =>
	cleanLine(title ?? text ?? "");

const wantsPages = (outline: Outline): boolean =>
	outline["miniflux:crawler"] === "true" ||
	outline["frss:cssFullContent"] !== undefined;

const tagsOf = ({ category = "" }: Outline): string[] =>
	category
		.split(",")
		.map((tag) => cleanLine(tag))
		.filter((tag) => tag !== "");

const walk = (
	outlines: readonly Outline[],
	folders: readonly string[],
	feeds: ListedFeed[],
	problems: string[],
): void => {
	for (const outline of outlines) {
		const title = nameOf(outline);
		const { xmlUrl, htmlUrl, type = "", outlines: inner } = outline;
		const isDisabled = outline["miniflux:disabled"] === "true";
		if (inner !== undefined)
			walk(inner, title ? [...folders, title] : folders, feeds, problems);
		if (xmlUrl === undefined) continue;
		const listed = listedUrl(xmlUrl);
		if ("problem" in listed) problems.push(leftOut(listed.problem));
		else if (scraped.test(type))
			problems.push(
				leftOut(
					`${listed.url} is scraped from a page (${cleanLine(type)}), not a feed`,
				),
			);
		else if (isDisabled)
			problems.push(leftOut(`${listed.url} is switched off in the list`));
		else
			feeds.push({
				...{ ...listed, title, folders },
				link: cleanUrl(htmlUrl ?? ""),
				tags: tagsOf(outline),
				fullText: wantsPages(outline) ? "always" : "auto",
			});
	}
};

/** Reads an OPML list with all its nested folders, as Miniflux, newsboat and FreshRSS export them. */
export const readOpml = (text: string): FeedList => {
	const feeds: ListedFeed[] = [];
	const problems: string[] = [];
	try {
		walk(parseOpml(text, options).body?.outlines ?? [], [], feeds, problems);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		problems.push(`not an OPML file: ${cleanLine(why)}`);
	}
	return { feeds: once(feeds), problems };
};

const outlineOf = ({
	url,
	title,
	link,
	tags,
	fullText,
}: ListedFeed): Outline => ({
	text: title || url,
	title: title || url,
	type: "rss",
	xmlUrl: url,
	...(link !== null && { htmlUrl: link }),
	...(tags.length > 0 && { category: tags.join(",") }),
	...(fullText === "always" && { "miniflux:crawler": "true" }),
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

/** Writes an OPML 2.0 list that other readers import; that pages are to be fetched is said as Miniflux says it. */
export const writeOpml = (
	feeds: readonly ListedFeed[],
	title: string,
	now: Date,
): string => {
	const head = { title, dateCreated: now };
	const body = { outlines: outlinesOf(feeds, 0) };
	return generateOpml({ head, body }, options).replace(
		'<opml version="2.0">',
		`<opml version="2.0" xmlns:miniflux="${minifluxSpace}">`,
	);
};
