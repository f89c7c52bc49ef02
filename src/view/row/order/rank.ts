/** What items are put in order by, and which way. */
export type Rank<Item> = Readonly<{
	of: (item: Item) => string | number;
	sign: 1 | -1;
}>;

/** The smallest first. */
export const rising = <Item>(of: Rank<Item>["of"]): Rank<Item> => ({
	of,
	sign: 1,
});

/** The largest first. */
export const falling = <Item>(of: Rank<Item>["of"]): Rank<Item> => ({
	of,
	sign: -1,
});

export const turned = <Item>(
	ranks: readonly Rank<Item>[],
	isTurned: boolean,
): readonly Rank<Item>[] =>
	isTurned
		? ranks.map(({ of, sign }) => ({ of, sign: sign === 1 ? -1 : 1 }))
		: ranks;

/** By the first rank that tells two items apart. Each item is asked once, so that ten thousand are no matter. */
export const ranked = <Item>(
	items: readonly Item[],
	ranks: readonly Rank<Item>[],
): readonly Item[] => {
	const keyed = items.map((item) => ({
		item,
		keys: ranks.map(({ of }) => of(item)),
	}));
	keyed.sort((one, other) => {
		for (const [at, { sign }] of ranks.entries()) {
			const [first = "", second = ""] = [one.keys[at], other.keys[at]];
			if (first !== second) return first < second ? -sign : sign;
		}
		return 0;
	});
	return keyed.map(({ item }) => item);
};
