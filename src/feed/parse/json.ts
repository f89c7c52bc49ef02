import { z } from "zod";
import type { RawFeed, RawItem, RawText } from "./raw.ts";

const text = z.string().optional().catch(undefined);
const people = z
	.array(z.object({ name: text }))
	.optional()
	.catch(undefined);

const Item = z.object({
	id: z.union([z.string(), z.number().transform(String)]).optional(),
	url: text,
	external_url: text,
	title: text,
	content_html: text,
	content_text: text,
	summary: text,
	date_published: text,
	date_modified: text,
	author: z.object({ name: text }).optional().catch(undefined),
	authors: people,
});
type Item = z.infer<typeof Item>;

/** JSON Feed 1.0 and 1.1; the version is not insisted on, the list of items is. */
const Feed = z.object({
	title: text,
	home_page_url: text,
	language: text,
	items: z.array(z.unknown()),
});

const written = (
	value: string | undefined,
	format: RawText["format"],
	longest: number,
): RawText | null =>
	value ? { value: value.slice(0, longest), format } : null;

const itemOf = (item: Item, longest: number): RawItem => ({
	id: item.id ?? null,
	title: written(item.title, "text", longest),
	link: item.external_url ?? item.url ?? null,
	base: null,
	published: item.date_published ?? null,
	updated: item.date_modified ?? null,
	author: item.authors?.[0]?.name ?? item.author?.name ?? null,
	body:
		written(item.content_html, "html", longest) ??
		written(item.content_text, "text", longest),
	teaser: written(item.summary, "text", longest),
	source: null,
});

/** Reads a JSON Feed; `null` for JSON that is none. Items that are not objects are dropped and counted. */
export const readJson = (body: string, longest: number): RawFeed | null => {
	const feed = Feed.safeParse(parsed(body)).data;
	if (feed === undefined) return null;
	const items = feed.items.map((item) => Item.safeParse(item));
	return {
		title: written(feed.title, "text", longest),
		link: feed.home_page_url ?? null,
		base: null,
		language: feed.language ?? null,
		ttlMinutes: null,
		skipHours: [],
		skipDays: [],
		items: items.flatMap(({ data }) => (data ? [itemOf(data, longest)] : [])),
		dropped: items.filter(({ success }) => !success).length,
	};
};

const parsed = (body: string): unknown => {
	try {
		return JSON.parse(body);
	} catch {
		return null;
	}
};
