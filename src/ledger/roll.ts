/** What has left a list, and what has come to it. */
export type Exchange<Item> = Readonly<{
	gone: ReadonlySet<Item>;
	fresh: readonly Item[];
}>;

/** An ordered list after an exchange; the same where there was none. Sorting what is nearly sorted costs little. */
export const exchanged = <Item>(
	items: readonly Item[],
	{ gone, fresh }: Exchange<Item>,
	compare: (a: Item, b: Item) => number,
): readonly Item[] => {
	if (gone.size === 0 && fresh.length === 0) return items;
	const kept =
		gone.size === 0 ? items : items.filter((item) => !gone.has(item));
	return kept.concat(fresh).sort(compare);
};
