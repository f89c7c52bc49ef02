/** A waiting line in an order of its own, in which everybody stands once. */
export type Queue<Item> = Readonly<{
	add: (items: readonly Item[]) => void;
	/** The first in line, `null` when it is empty. */
	take: () => Item | null;
}>;

/** An empty line. Sorted again only when somebody has joined. */
export const openQueue = <Item>(
	compare: (a: Item, b: Item) => number,
): Queue<Item> => {
	const waiting = new Set<Item>();
	let line: Item[] = [];
	return {
		add: (items) => {
			const joining = items.filter((item) => !waiting.has(item));
			if (joining.length === 0) return;
			for (const item of joining) waiting.add(item);
			line = [...waiting].sort((a, b) => compare(b, a));
		},
		take: () => {
			const item = line.pop() ?? null;
			if (item !== null) waiting.delete(item);
			return item;
		},
	};
};
