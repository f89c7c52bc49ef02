import { joinsBounds } from "../../language/range.ts";
import type { Amount } from "./amount.ts";
import { sameMeasure } from "./amountrange.ts";

/** Of one range, told by its two ends: "at least $20 billion and as much as $25 billion", 至少200亿、至多250亿美元. */
const areEnds = (text: string, least: Amount, most: Amount): boolean =>
	least.bounds.has("least") &&
	most.bounds.has("most") &&
	!least.bounds.has("most") &&
	!most.bounds.has("least") &&
	least.high < most.low &&
	sameMeasure(least.measure, most.measure) &&
	joinsBounds(text.slice(least.end, most.start));

const rangeOf = (least: Amount, most: Amount): Amount => ({
	...most,
	start: least.start,
	core: { start: least.core.start, end: most.core.end },
	low: least.low,
	bounds: new Set(),
	measure: most.measure ?? least.measure,
});

/** Amounts in order, those that are the two ends of one range as that. */
export const withBoundPairs = (
	text: string,
	amounts: readonly Amount[],
): Amount[] => {
	const joined: Amount[] = [];
	for (const amount of amounts) {
		const last = joined.at(-1);
		if (last !== undefined && areEnds(text, last, amount))
			joined[joined.length - 1] = rangeOf(last, amount);
		else joined.push(amount);
	}
	return joined;
};
