/** As `sort` wants it. */
export type Order<Item> = (one: Item, other: Item) => number;

/** By a text that is made once for each item. */
export const byText = <Item extends object>(
	textOf: (item: Item) => string,
): Order<Item> => {
	const known = new WeakMap<Item, string>();
	const keyOf = (item: Item): string => {
		const key = known.get(item) ?? textOf(item);
		known.set(item, key);
		return key;
	};
	return (one, other) => {
		const [first, second] = [keyOf(one), keyOf(other)];
		if (first === second) return 0;
		return first < second ? -1 : 1;
	};
};

/** The largest number first; what has none comes last. */
export const byNumber =
	<Item>(numberOf: (item: Item) => number): Order<Item> =>
	(one, other) => {
		const [first, second] = [numberOf(one), numberOf(other)];
		if (first === second || (Number.isNaN(first) && Number.isNaN(second)))
			return 0;
		return first > second || Number.isNaN(second) ? -1 : 1;
	};

export const reversed =
	<Item>(order: Order<Item>): Order<Item> =>
	(one, other) =>
		order(other, one);

/** The first of the orders that tells two items apart. */
export const inTurn =
	<Item>(...orders: readonly Order<Item>[]): Order<Item> =>
	(one, other) => {
		for (const order of orders) {
			const sign = order(one, other);
			if (sign !== 0) return sign;
		}
		return 0;
	};
