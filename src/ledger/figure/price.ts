import { statedNumber } from "./agreement.ts";
import type { Figure } from "./figure.ts";

/** With debt and without, or before a bid was raised: a price so many times another is a part, a fee or another deal. */
const priceFactor = 1.5;

/** The number that a figure states; 0 where it states none. */
export const priceOf = ({ cells: [cell] }: Figure): number =>
	cell?.stated.value === undefined ? 0 : statedNumber(cell.stated.value);

/** Whether two figures are near enough to be prices of one thing. */
export const arePrices = (a: Figure, b: Figure): boolean => {
	const [x, y] = [priceOf(a), priceOf(b)];
	return Math.max(x, y) <= priceFactor * Math.min(x, y);
};
