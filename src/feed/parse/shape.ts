/** The elements that a feed may hold, by parent; all others are passed over with whatever is in them. */
const children = {
	"": ["rss", "rdf:RDF", "feed"],
	rss: ["channel"],
	"rdf:RDF": ["channel", "item"],
	channel: [
		"title",
		"link",
		"atom:link",
		"description",
		"language",
		"ttl",
		"skipHours",
		"skipDays",
		"sy:updatePeriod",
		"sy:updateFrequency",
		"item",
	],
	skipHours: ["hour"],
	skipDays: ["day"],
	item: [
		"title",
		"link",
		"atom:link",
		"guid",
		"description",
		"content:encoded",
		"pubDate",
		"dc:date",
		"atom:published",
		"atom:updated",
		"author",
		"dc:creator",
		"source",
		"feedburner:origLink",
	],
	feed: ["title", "link", "author", "entry"],
	entry: [
		"title",
		"link",
		"id",
		"summary",
		"content",
		"published",
		"updated",
		"issued",
		"modified",
		"created",
		"author",
		"feedburner:origLink",
	],
	"entry/author": ["name"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const allowed = new Map<string, ReadonlySet<string>>(
	Object.entries(children).map(([parent, names]) => [parent, new Set(names)]),
);

/** Elements with elements in them; `author` only where it is Atom's. */
const branches = new Set([
	"rss",
	"rdf:RDF",
	"channel",
	"item",
	"feed",
	"entry",
	"skipHours",
	"skipDays",
]);

/** The names as written in their standards, by lower case. */
const standardNames = new Map(
	Object.values(children)
		.flat()
		.map((name) => [name.toLowerCase(), name]),
);

/** What the elements of these namespaces are called here, whatever prefix a feed gives them. */
export const prefixes: ReadonlyMap<string, string> = new Map(
	Object.entries({
		"http://www.w3.org/2005/atom": "atom",
		"http://purl.org/atom/ns#": "atom",
		"http://purl.org/rss/1.0/": "",
		"http://my.netscape.com/rdf/simple/0.9/": "",
		"http://backend.userland.com/rss2": "",
		"http://purl.org/rss/1.0/modules/content/": "content",
		"http://purl.org/rss/1.0/modules/syndication/": "sy",
		"http://purl.org/dc/elements/1.1/": "dc",
		"http://purl.org/dc/terms/": "dc",
		"http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
		"http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
	}),
);

/** `pubdate` → `pubDate`; an unknown name stays as it is. */
export const standardName = (name: string): string =>
	standardNames.get(name.toLowerCase()) ?? name;

export const mayHold = (parent: string, child: string): boolean =>
	allowed.get(parent)?.has(child) ?? false;

/** The name under which an element's children are looked up, or `null` for one that holds text only. */
export const branchName = (parent: string, name: string): string | null => {
	if (name === "author")
		return parent === "entry" || parent === "feed" ? "entry/author" : null;
	return branches.has(name) ? name : null;
};

/** Elements that hold nothing, and that some feeds forget to close: what follows is not in them. */
const voids = new Set([
	...["enclosure", "media:thumbnail", "itunes:image"],
	...["br", "hr", "img", "meta"],
]);

export const isVoid = (name: string): boolean => voids.has(name.toLowerCase());

/** `local` of `prefix:local`. */
export const localName = (name: string): string =>
	name.slice(name.indexOf(":") + 1);

export const isItem = (name: string): boolean =>
	name === "item" || name === "entry";
