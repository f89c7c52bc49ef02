import { generateOpml, type Opml } from "feedsmith";
import { withoutLogin } from "../../text/secret.ts";
import type { ListedFeed } from "./entry.ts";

/** What OPML has no word for: said as Miniflux says it, or in words of our own. */
const foreign = [
	"miniflux:crawler",
	"dealwatch:fullText",
	"dealwatch:every",
	"dealwatch:tags",
] as const;
const options = { extraOutlineAttributes: foreign };
const spaces =
	'xmlns:miniflux="https://miniflux.app/opml" xmlns:dealwatch="urn:dealwatch:opml"';

type Outline = Opml.Outline<Date, typeof foreign>;

const outlineOf = ({
	url,
	title,
	link,
	tags,
	fullText,
	mostMinutes,
}: ListedFeed): Outline => ({
	text: withoutLogin(title || url),
	...(title && { title: withoutLogin(title) }),
	type: "rss",
	xmlUrl: url,
	...(link !== null && { htmlUrl: link }),
	...(tags.length > 0 && { category: tags.join(",") }),
	...(tags.some((tag) => tag.includes(",")) && {
		"dealwatch:tags": JSON.stringify(tags),
	}),
	...(fullText === "always" && { "miniflux:crawler": "true" }),
	...(fullText === "never" && { "dealwatch:fullText": fullText }),
	...(mostMinutes !== null && { "dealwatch:every": String(mostMinutes) }),
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

/** A list without feeds, which feedsmith declines to write. */
const emptyList = `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0"><head></head><body></body></opml>`;

/** Writes an OPML 2.0 list that other readers import, and that we read again as it was. */
export const writeOpml = (
	feeds: readonly ListedFeed[],
	title: string,
	now: Date,
): string => {
	if (feeds.length === 0) return emptyList;
	const head = { title, dateCreated: now };
	const body = { outlines: outlinesOf(feeds, 0) };
	return generateOpml({ head, body }, options).replace(
		'<opml version="2.0">',
		`<opml version="2.0" ${spaces}>`,
	);
};
