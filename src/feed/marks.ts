import { digestOf } from "./digest.ts";
import { fragmentOf, linkKey } from "./link.ts";
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
	/** The place on its page. */
	fragment: string | null;
	/** The beginning of the title. */
	name: string;
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
		/** When it was published; `null` where other items were at the same time, or but the day is told. */
		date: string | null;
	}>;

/** UTF-16 units of a title that tell it well enough. */
const nameLength = 80;

const saidBy = (item: ParsedItem): Said => ({
	item,
	guid: item.id === null ? null : digestOf(item.id),
	link: item.link === null ? null : linkKey(item.link),
	fragment: item.link === null ? null : fragmentOf(item.link),
	name: item.title.slice(0, nameLength),
	title: digestOf(item.title),
	content: item.content ?? contentHash(item),
});

/** The values that a single item has to itself. */
const ownOnes = (values: readonly (string | null)[]): ReadonlySet<string> => {
	const times = new Map<string, number>();
	for (const value of values)
		if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
	return new Set([...times].flatMap(([value, n]) => (n === 1 ? [value] : [])));
};

const lastChange = ({ updated, published }: ParsedItem): string =>
	updated ?? published ?? "";

/**
 * An item given twice in one feed is one item: as it was changed last, or as it stands first, for the newest mostly does. What has no mark
 * of its own is another one where it says something else.
 */
const distinct = (
	items: readonly ParsedItem[],
	home: string | null,
): readonly Said[] => {
	const byMarks = new Map<string, Said>();
	for (const said of items.map(saidBy)) {
		const { guid, link, title, content, item } = said;
		const isBare = guid === null && (link === null || link === home);
		const words = isBare ? `${content} ${item.published}` : title;
		const key = `${guid} ${link} ${words}`;
		const other = byMarks.get(key)?.item;
		if (other === undefined || lastChange(item) > lastChange(other))
			byMarks.set(key, said);
	}
	return [...byMarks.values()];
};

const midnight = /T00:00:00/;

const orNull = (
	value: string | null,
	own: ReadonlySet<string>,
): string | null => (value !== null && own.has(value) ? value : null);

/** The items of a feed, each once, with the marks that each has to itself. */
export const marksOf = (feed: ParsedFeed): readonly Marks[] => {
	const home = feed.link === null ? null : linkKey(feed.link);
	const all = distinct(feed.items, home);
	const links = ownOnes(all.map(({ link }) => (link === home ? null : link)));
	const guids = ownOnes(all.map(({ guid }) => guid));
	const dates = ownOnes(all.map(({ item }) => item.published));
	const dateOf = (date: string | null): string | null =>
		date === null || midnight.test(date) ? null : orNull(date, dates);
	return all.map((said) => ({
		...said,
		date: dateOf(said.item.published),
		ownGuid: orNull(said.guid, guids),
		ownLink: orNull(said.link, links),
	}));
};
