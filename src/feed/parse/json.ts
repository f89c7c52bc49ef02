import { z } from "zod";
import type { Limits } from "../limits.ts";
import type { Mend } from "./entity.ts";
import { type Lenient, readLenient } from "./lenient.ts";
import type { RawFeed, RawItem, RawText } from "./raw.ts";

/** A JSON Feed; or why it is none, `cut` where it ended before its first item did. */
export type JsonReading =
	| Readonly<{
			kind: "read";
			raw: RawFeed;
			dialect: string;
			/** It ended before it was whole. */
			isTorn: boolean;
			repairs: readonly string[];
	  }>
	| Readonly<{ kind: "cut" }>
	| Readonly<{ kind: "none"; why: string }>;

const text = z.string().optional().catch(undefined);
const people = z
	.array(z.object({ name: text }))
	.optional()
	.catch(undefined);

const Item = z.object({
	id: z
		.union([z.string(), z.number().transform(String)])
		.optional()
		.catch(undefined),
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
	version: text,
	title: text,
	home_page_url: text,
	language: text,
	// Not looked through here: a hostile list is as long as its bytes allow.
	items: z.custom<readonly unknown[]>(Array.isArray),
});
type Feed = z.infer<typeof Feed>;

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

const rawOf = (feed: Feed, { items: most, text: longest }: Limits): RawFeed => {
	const items = feed.items.slice(0, most).map((item) => Item.safeParse(item));
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

const dialectOf = ({ version = "" }: Feed): string => {
	const number = /jsonfeed\.org\/version\/([\d.]{1,8})\/?$/.exec(version)?.[1];
	return number === undefined ? "JSON Feed" : `JSON Feed ${number}`;
};

/** What is not quite JSON is read leniently, which takes longer. */
const parse = (body: string, mend: Mend): Lenient => {
	try {
		return { value: JSON.parse(body), stop: null, at: body.length };
	} catch {
		return readLenient(body, mend);
	}
};

const ends = {
	cut: "breaks off",
	broken: "can't be read to its end",
} as const;

/**
 * Reads a JSON Feed, mended where it is not quite JSON; of one that breaks off all whole items. Items that are not objects are
 * dropped and counted.
 */
export const readJson = (body: string, limits: Limits): JsonReading => {
	const repairs = new Set<string>();
	const { value, stop, at } = parse(body, (what) => repairs.add(what));
	const feed = Feed.safeParse(value).data;
	const isEmpty = feed === undefined || feed.items.length === 0;
	if (stop === "cut" && isEmpty) return { kind: "cut" };
	if (stop === "broken" && isEmpty)
		return { kind: "none", why: `its JSON is broken at character ${at + 1}` };
	if (feed === undefined)
		return { kind: "none", why: "JSON without a list of items" };
	const { length } = feed.items;
	if (stop !== null)
		repairs.add(`the feed ${ends[stop]}; ${length} whole items kept`);
	if (length > limits.items)
		repairs.add(`only the first ${limits.items} items read`);
	return {
		kind: "read",
		raw: rawOf(feed, limits),
		dialect: dialectOf(feed),
		isTorn: stop === "cut",
		repairs: [...repairs],
	};
};
