import type { Bond } from "../figure/bond.ts";
import type { Figure } from "../figure/figure.ts";
import { arePrices, priceOf } from "../figure/price.ts";
import { wholesIn } from "../figure/whole.ts";
import type { Reading } from "../reading.ts";

/** What with others adds up to a price, such as the cash of "cash and shares". */
const partsIn = ({ figures, bonds }: Reading): ReadonlySet<Figure> => {
	const beside = (a: Figure, b: Figure): number | null =>
		bonds.find(({ pair }) => pair.includes(a) && pair.includes(b))
			?.besideSince ?? null;
	return new Set(
		wholesIn(figures, beside).flatMap((whole) =>
			[...whole.figures].sort((a, b) => priceOf(b) - priceOf(a)).slice(1),
		),
	);
};

/** The bonds between figures of one deal that an article tells side by side: "for $8.7 billion; with debt, $9.2 billion". */
export const twoPrices = (reading: Reading): Bond[] => {
	const beside = reading.bonds.filter(
		({ nature, besideSince, pair: [a, b] }) =>
			nature === "clash" && besideSince !== null && arePrices(a, b),
	);
	if (beside.length === 0) return [];
	const parts = partsIn(reading);
	return beside.filter(({ pair }) => !pair.some((each) => parts.has(each)));
};
