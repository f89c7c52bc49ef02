import { digestOf } from "./digest.ts";
import { linkKey } from "./link.ts";
import type { ParsedFeed, ParsedItem } from "./parsed.ts";
import type { KnownItem } from "./state.ts";

/** An item with what to remember of it, its article's id among that. */
export type Identified = Readonly<{ item: ParsedItem; known: KnownItem }>;

/** Digest of all that an item says; another one under the same id is a new version. */
export const contentHash = (item: {
	readonly title: string;
	readonly text: string;
}): string => digestOf(item.title, item.text);

/** An item by the marks it may be known by. */
type Marks = Readonly<{
	item: ParsedItem;
	guid: string | null;
	link: string | null;
	title: string;
}>;

const marksOf = (item: ParsedItem): Marks => ({
	item,
	guid: item.id === null ? null : digestOf(item.id),
	link: item.link === null ? null : linkKey(item.link),
	title: digestOf(item.title),
});

/** The values that a single item has to itself. */
const ownOnes = (values: readonly (string | null)[]): ReadonlySet<string> => {
	const times = new Map<string, number>();
	for (const value of values)
		if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
	return new Set([...times].flatMap(([value, n]) => (n === 1 ? [value] : [])));
};

/** An item given twice in one feed is one item. */
const distinct = (items: readonly ParsedItem[]): readonly Marks[] => {
	const marked = items.map(marksOf);
	const byMarks = new Map(
		marked.map((marks) => [
			`${marks.guid} ${marks.link} ${marks.title}`,
			marks,
		]),
	);
	return [...byMarks.values()];
};

/** Finds the article that an item is, first by what was known before, then by its link, its guid, its words. */
const namer = (
	feed: Readonly<{ url: string; link: string | null }>,
	all: readonly Marks[],
	known: readonly KnownItem[],
) => {
	const home = feed.link === null ? null : linkKey(feed.link);
	const links = ownOnes(all.map(({ link }) => (link === home ? null : link)));
	const guids = ownOnes(all.map(({ guid }) => guid));
	const oldestFirst = known.toReversed();
	const byGuid = new Map(oldestFirst.map((item) => [item.guid, item]));
	const byId = new Map(known.map((item) => [item.id, item]));

	/** The article known under this link is another item of this very feed, under the identifier it had. */
	const isTaken = (id: string, guid: string | null): boolean => {
		const holder = byId.get(id)?.guid ?? null;
		return holder !== null && holder !== guid && guids.has(holder);
	};

	return ({ item, guid, link, title }: Marks): string => {
		const ownGuid = guid !== null && guids.has(guid) ? guid : null;
		const before = ownGuid === null ? undefined : byGuid.get(ownGuid);
		if (before?.title === title) return before.id;
		const byLink =
			link !== null && links.has(link) ? digestOf("link", link) : null;
		if (byLink !== null && !isTaken(byLink, guid)) return byLink;
		if (ownGuid !== null) return digestOf("guid", feed.url, ownGuid);
		return digestOf("words", feed.url, item.title, item.published ?? item.text);
	};
};

/**
 * Tells which article each item is. A link of its own comes first, since it is the same in all feeds; then the feed's
 * identifier, if no two items share it; then what is said. What the last reading knew wins over both where identifier and
 * title are the same. So an address that was changed afterwards makes no new article, and neither does a feed that gives
 * all its items new identifiers, or all the same.
 */
export const identify = (
	feed: ParsedFeed,
	url: string,
	known: readonly KnownItem[],
): readonly Identified[] => {
	const all = distinct(feed.items);
	const idOf = namer({ url, link: feed.link }, all, known);
	const found = new Map<string, Identified>();
	for (const marks of all) {
		const id = idOf(marks);
		const { item, guid, title } = marks;
		const content = contentHash(item);
		if (!found.has(id))
			found.set(id, { item, known: { id, guid, title, content } });
	}
	return [...found.values()];
};
