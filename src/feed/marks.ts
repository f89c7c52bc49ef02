import { digestOf } from "./digest.ts";
import { linkKey } from "./link.ts";
import type { ParsedFeed, ParsedItem } from "./parsed.ts";

/** Digest of all that an item says; another one under the same id is a new version. */
export const contentHash = (item: {
	readonly title: string;
	readonly text: string;
}): string => digestOf(item.title, item.text);

/** What an item tells of itself. */
type Said = Readonly<{
	item: ParsedItem;
	/** Digest of the feed's own identifier. */
	guid: string | null;
	link: string | null;
	/** Digests of the title, and of all that is said. */
	title: string;
	content: string;
}>;

/** An item by the marks it may be known by. */
export type Marks = Said &
	Readonly<{
		/** `null` where other items of the feed have the same. */
		ownGuid: string | null;
		/** `null` where other items of the feed have the same, or it leads but to the feed's home page. */
		ownLink: string | null;
	}>;

const saidBy = (item: ParsedItem): Said => ({
	item,
	guid: item.id === null ? null : digestOf(item.id),
	link: item.link === null ? null : linkKey(item.link),
	title: digestOf(item.title),
	content: contentHash(item),
});

/** The values that a single item has to itself. */
const ownOnes = (values: readonly (string | null)[]): ReadonlySet<string> => {
	const times = new Map<string, number>();
	for (const value of values)
		if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
	return new Set([...times].flatMap(([value, n]) => (n === 1 ? [value] : [])));
};

/** An item given twice in one feed is one item. */
const distinct = (items: readonly ParsedItem[]): readonly Said[] => {
	const byMarks = new Map(
		items
			.map(saidBy)
			.map((said) => [`${said.guid} ${said.link} ${said.title}`, said]),
	);
	return [...byMarks.values()];
};

const orNull = (
	value: string | null,
	own: ReadonlySet<string>,
): string | null => (value !== null && own.has(value) ? value : null);

/** The items of a feed, each once, with the marks that each has to itself. */
export const marksOf = (feed: ParsedFeed): readonly Marks[] => {
	const home = feed.link === null ? null : linkKey(feed.link);
	const all = distinct(feed.items);
	const links = ownOnes(all.map(({ link }) => (link === home ? null : link)));
	const guids = ownOnes(all.map(({ guid }) => guid));
	return all.map((said) => ({
		...said,
		ownGuid: orNull(said.guid, guids),
		ownLink: orNull(said.link, links),
	}));
};
