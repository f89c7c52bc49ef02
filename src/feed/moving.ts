import type { Marks } from "./marks.ts";
import type { Memory } from "./memory.ts";

/**
 * Whether the feed's identifiers go from one article to another: places in a list ("pos1" is whatever is on top), or names
 * used again. One item is proof: it is still in the feed, by its link or its words, under another identifier, and the one it
 * had stands at an item with another title. Where its own title is another too, this may be a page that shows each day
 * something else, whose former content has moved; unless the identifier that it has now was another item's before.
 */
export const guidsMove = (all: readonly Marks[], memory: Memory): boolean => {
	const atGuid = new Map(all.map((marks) => [marks.ownGuid, marks]));

	const wasOf = (guid: string | null): string | undefined =>
		guid === null ? undefined : memory.withGuid(guid)?.title;

	return all.some((marks) => {
		const before = memory.like(marks);
		if (!before || before.guid === null || before.guid === marks.guid)
			return false;
		const there = atGuid.get(before.guid);
		if (there === undefined || there.title === before.title) return false;
		const formerly = wasOf(marks.ownGuid) ?? marks.title;
		return marks.title === before.title || formerly !== marks.title;
	});
};
