import Parser from "rss-parser";
import { z } from "zod";
import { alternate, first, many, permalink, textOf } from "./element.ts";
import type { RawFeed, RawItem } from "./raw.ts";
import type { Repaired } from "./repair.ts";

const line = z.string().optional().catch(undefined);

/**
 * Names of our own for what rss-parser would otherwise read in its way: a snippet of each text in quadratic time, an
 * exception for each bad date. Elements that say the same share one.
 */
const ourNames = new Map(
	Object.entries({
		description: "our-teaser",
		summary: "our-teaser",
		"content:encoded": "our-body",
		content: "our-body",
		pubDate: "our-published",
		published: "our-published",
		"atom:published": "our-published",
		issued: "our-published",
		created: "our-published",
		"dc:date": "our-published",
		updated: "our-updated",
		"atom:updated": "our-updated",
		modified: "our-updated",
	}),
);

const itemFields = {
	title: "titles",
	link: "links",
	"atom:link": "atomLinks",
	guid: "guids",
	id: "ids",
	"our-teaser": "teasers",
	"our-body": "bodies",
	"our-published": "published",
	"our-updated": "updated",
	author: "authors",
	"dc:creator": "creators",
	source: "sources",
	"feedburner:origLink": "originals",
} as const;

const Item = z.object({
	titles: many,
	links: many,
	atomLinks: many,
	guids: many,
	ids: many,
	teasers: many,
	bodies: many,
	published: many,
	updated: many,
	authors: many,
	creators: many,
	sources: many,
	originals: many,
	own: z.record(z.string(), z.string()).default({}),
});
type Item = z.infer<typeof Item>;

const Feed = z.object({
	title: line,
	link: line,
	language: line,
	ttl: line,
	skipHours: z.object({ hour: many }).optional().catch(undefined),
	skipDays: z.object({ day: many }).optional().catch(undefined),
	"sy:updatePeriod": line,
	"sy:updateFrequency": line,
	items: z.array(z.unknown()),
});
type Feed = z.infer<typeof Feed>;

const newParser = (texts: readonly string[], longest: number) =>
	new Parser({
		customFields: {
			feed: ["sy:updatePeriod", "sy:updateFrequency"],
			item: [
				...Object.entries(itemFields).map(([from, to]) => [
					from,
					to,
					{ keepArray: true },
				]),
				["$", "own", { keepArray: true }],
			],
		},
		defaultRSS: 2,
		xml2js: {
			tagNameProcessors: [(name: string) => ourNames.get(name) ?? name],
			valueProcessors: [
				(place: string) => texts[Number(place)]?.slice(0, longest) ?? "",
			],
		},
	});

const itemOf = (item: Item, isAtom: boolean): RawItem => ({
	id: first(item.guids, item.ids),
	title: textOf(item.titles, isAtom),
	link:
		first(item.originals) ??
		first(isAtom ? [] : item.links) ??
		alternate(isAtom ? item.links : item.atomLinks) ??
		permalink(item.guids),
	base: item.own["xml:base"] ?? null,
	published: first(item.published),
	updated: first(item.updated),
	author: first(item.creators, item.authors),
	body: textOf(item.bodies, isAtom),
	teaser: textOf(item.teasers, isAtom),
	source: item.sources[0]?.attributes.url ?? null,
});

const minutes = new Map([
	["hourly", 60],
	["daily", 24 * 60],
	["weekly", 7 * 24 * 60],
]);

/** `ttl`, or the syndication module's period; a month or a year is nobody's true rhythm and left out. */
const ttlOf = (feed: Feed): number | null => {
	const ttl = Number(feed.ttl ?? Number.NaN);
	if (ttl > 0 && Number.isFinite(ttl)) return ttl;
	const period = minutes.get(
		feed["sy:updatePeriod"]?.trim().toLowerCase() ?? "",
	);
	const times = Number(feed["sy:updateFrequency"] ?? 1);
	return period === undefined ? null : period / Math.max(1, times || 1);
};

/** Reads repaired XML through rss-parser; throws what rss-parser throws. */
export const readXml = async (
	{ xml, texts, root, base }: Repaired,
	longest: number,
): Promise<RawFeed> => {
	const isAtom = root === "feed";
	const feed = Feed.parse(await newParser(texts, longest).parseString(xml));
	const items = feed.items.map((item) => Item.safeParse(item));
	return {
		title: feed.title ? { value: feed.title, format: "html" } : null,
		link: feed.link ?? null,
		base,
		language: feed.language ?? null,
		ttlMinutes: ttlOf(feed),
		skipHours: (feed.skipHours?.hour ?? []).map(({ text }) => Number(text)),
		skipDays: (feed.skipDays?.day ?? []).map(({ text }) => text.trim()),
		items: items.flatMap(({ data }) => (data ? [itemOf(data, isAtom)] : [])),
		dropped: items.filter(({ success }) => !success).length,
	};
};
