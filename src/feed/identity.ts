import { digestOf } from "./digest.ts";
import { type Marks, marksOf } from "./marks.ts";
import { linkId, type Memory, memoryOf } from "./memory.ts";
import { guidsMove } from "./moving.ts";
import type { ParsedFeed, ParsedItem } from "./parsed.ts";
import type { FeedState, KnownItem } from "./state.ts";

/** An item with what to remember of it, its article's id among that. */
export type Identified = Readonly<{ item: ParsedItem; known: KnownItem }>;

/** The items of a reading with their articles, and whether the feed's identifiers tell nothing. */
export type Identification = Readonly<{
	items: readonly Identified[];
	guidsMove: boolean;
}>;

/** Tells the id of an item's article. */
type Name = (marks: Marks) => string;

const nameByWords = ({ item }: Marks, url: string): string =>
	digestOf("words", url, item.title, item.published ?? item.text);

/** By the feed's identifier where the article is still called the same, then by its link, its guid, its words. */
const namer = (url: string, all: readonly Marks[], memory: Memory): Name => {
	const guids = new Set(all.map(({ ownGuid }) => ownGuid));

	/** The article known under this link is another item of this very feed, under the identifier it had. */
	const isTaken = (id: string, guid: string | null): boolean => {
		const holder = memory.withId(id)?.guid ?? null;
		if (holder === null || holder === guid || !guids.has(holder)) return false;
		return memory.withGuid(holder)?.id === id;
	};

	return (marks) => {
		const { guid, ownGuid, ownLink, title } = marks;
		const before = ownGuid === null ? undefined : memory.withGuid(ownGuid);
		if (before?.title === title) return before.id;
		const byLink = ownLink === null ? null : linkId(ownLink);
		if (byLink !== null && !isTaken(byLink, guid)) return byLink;
		if (ownGuid !== null) return digestOf("guid", url, ownGuid);
		return nameByWords(marks, url);
	};
};

/** The same where the feed's identifiers tell nothing: whatever an article was called before, it stays so. */
const namerWithoutGuids =
	(url: string, memory: Memory): Name =>
	(marks) => {
		const { ownLink } = marks;
		const before = memory.like(marks);
		if (before !== undefined) return before.id;
		// An article that has moved to another address keeps the name of the former one.
		const isFree = ownLink !== null && !memory.withId(linkId(ownLink));
		return isFree ? linkId(ownLink) : nameByWords(marks, url);
	};

/**
 * Tells which article each item is. A link of its own comes first, since it is the same in all feeds; then the feed's
 * identifier, if no two items share it; then what is said. What the last reading knew wins over both where identifier and
 * title are the same. So an address that was changed afterwards makes no new article, and neither does a feed that gives
 * all its items new identifiers, or all the same. A feed whose identifiers were once seen to go from article to article is
 * known by links and words alone from then on.
 */
export const identify = (
	feed: ParsedFeed,
	url: string,
	{ known, guidsMove: haveMoved }: Pick<FeedState, "known" | "guidsMove">,
): Identification => {
	const all = marksOf(feed);
	const memory = memoryOf(known, all);
	const move = haveMoved || guidsMove(all, memory);
	const idOf = move ? namerWithoutGuids(url, memory) : namer(url, all, memory);
	const found = new Map<string, Identified>();
	for (const marks of all) {
		const id = idOf(marks);
		const { item, guid, link, title, content } = marks;
		if (!found.has(id))
			found.set(id, { item, known: { id, guid, link, title, content } });
	}
	return { items: [...found.values()], guidsMove: move };
};
