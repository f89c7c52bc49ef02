import { namerByGuid } from "./by-guid.ts";
import { namerByWords } from "./by-words.ts";
import { type Marks, marksOf } from "./marks.ts";
import { linkId, type Memory, memoryOf } from "./memory.ts";
import { namerOfMoved } from "./moved-site.ts";
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

/** By identifier and link, or by the words where neither tells. */
const namer = (url: string, all: readonly Marks[], memory: Memory): Name => {
	const nameOf = namerByGuid(url, all, memory);
	const nameByWords = namerByWords(url, all, memory);
	return (marks) => nameOf(marks) ?? nameByWords(marks);
};

const withoutGuid = (marks: Marks): Marks => ({
	...marks,
	...{ guid: null, ownGuid: null },
});

/** The same where the feed's identifiers tell nothing: whatever an article was called before, it stays so. */
const namerWithoutGuids = (
	url: string,
	all: readonly Marks[],
	memory: Memory,
): Name => {
	const nameByWords = namerByWords(url, all, memory);
	const nameMoved = namerOfMoved(all.map(withoutGuid), memory);
	return (marks) => {
		const { ownLink } = marks;
		const before = memory.like(marks)?.id ?? nameMoved(withoutGuid(marks));
		if (before !== null) return before;
		// An article that has moved to another address keeps the name of the former one.
		const isFree = ownLink !== null && !memory.withId(linkId(ownLink));
		return isFree ? linkId(ownLink) : nameByWords(marks);
	};
};

/**
 * Tells which article each item is. What the last reading knew under the feed's identifier comes first, where it may be that; then
 * a link of its own, since it is the same in all feeds; then the identifier, if no two items share it; then what is said. So an address that was changed afterwards makes no new article, and neither does a feed that gives
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
	const idOf = (move ? namerWithoutGuids : namer)(url, all, memory);
	const found = new Map<string, Identified>();
	for (const marks of all) {
		const id = idOf(marks);
		const { item, guid, link, fragment, title, content, name, date } = marks;
		const known = { id, guid, link, fragment, title, content, name, date };
		if (!found.has(id)) found.set(id, { item, known });
	}
	return { items: [...found.values()], guidsMove: move };
};
