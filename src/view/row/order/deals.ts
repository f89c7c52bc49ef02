import type { Deal } from "../../../ledger/statement.ts";
import { wordKind, wordParties } from "../../../wording/claim.ts";
import type { Locale } from "../../../wording/locale.ts";
import type { Sort, SortColumn } from "../../ui.ts";
import { byNumber, byText, inTurn, type Order, reversed } from "./compare.ts";

const amountOf = ({ value }: Deal): number =>
	value?.high ?? value?.low ?? Number.NaN;

const unitOf = ({ value }: Deal): string => value?.unit ?? "";

/** Dollars first, then currency by currency: no rate of exchange is made up. */
const byUnit: Order<Deal> = (one, other) => {
	const [first, second] = [unitOf(one), unitOf(other)];
	if (first === second) return 0;
	if (first === "" || second === "") return first === "" ? 1 : -1;
	if (first === "USD" || second === "USD") return first === "USD" ? -1 : 1;
	return first < second ? -1 : 1;
};

const orderBy = (column: SortColumn, locale: Locale): Order<Deal> => {
	switch (column) {
		case "value":
			return inTurn(byUnit, byNumber(amountOf));
		case "parties":
			return byText(wordParties);
		case "kind":
			return byText((deal) => wordKind(deal.kind, locale));
		case "status":
			// Deals with no status come last.
			return byText((deal) => deal.status ?? "\u{10ffff}");
		case "first":
			return byText((deal) => deal.first);
		case "outlets":
			return byNumber((deal) => deal.outlets);
		case "age":
			return reversed(byText((deal) => deal.last));
		default:
			return byNumber((deal) => deal.stories);
	}
};

/**
 * The deals in the order asked for; equals by support, then newest first. Nearness is the ledger's own order, the topic's
 * deals first.
 */
export const dealsInOrder = (
	deals: readonly Deal[],
	{ column, isReversed }: Sort,
	locale: Locale,
): readonly Deal[] => {
	if (column === "nearness") return isReversed ? deals.toReversed() : deals;
	const main = orderBy(column, locale);
	const stories = byNumber<Deal>((deal) => deal.stories);
	const newest = reversed(byText<Deal>((deal) => deal.last));
	return deals.toSorted(
		inTurn(isReversed ? reversed(main) : main, stories, newest),
	);
};
