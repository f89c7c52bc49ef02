import { statedNumber } from "../figure/agreement.ts";
import type { Bond } from "../figure/bond.ts";
import type { Figure } from "../figure/figure.ts";
import { wholesIn } from "../figure/whole.ts";
import type { Reading } from "../reading.ts";

/** With debt and without, or before a bid was raised: a price so many times another is a part, a fee or another deal. */
const priceFactor = 1.5;

const numberOf = ({ cells: [cell] }: Figure): number =>
	cell?.stated.value === undefined ? 0 : statedNumber(cell.stated.value);

const arePrices = (a: Figure, b: Figure): boolean => {
	const [x, y] = [numberOf(a), numberOf(b)];
	return Math.max(x, y) <= priceFactor * Math.min(x, y);
};

/** What with others adds up to a price, such as the cash of "cash and shares". */
const partsIn = ({ figures, bonds }: Reading): ReadonlySet<Figure> => {
	const beside = (a: Figure, b: Figure): number | null =>
		bonds.find(({ pair }) => pair.includes(a) && pair.includes(b))
			?.besideSince ?? null;
	return new Set(
		wholesIn(figures, beside).flatMap((whole) =>
			[...whole.figures].sort((a, b) => numberOf(b) - numberOf(a)).slice(1),
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
