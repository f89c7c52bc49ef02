import { countsInFront, firstInFront } from "../../../ledger/deal/in-front.ts";
import type { Deal } from "../../../ledger/statement.ts";
import { wordKind, wordParties } from "../../../wording/claim.ts";
import type { Locale } from "../../../wording/locale.ts";
import type { Sort, SortColumn } from "../../ui.ts";
import { falling, type Rank, ranked, rising, turned } from "./rank.ts";

/** Greater than any word. */
const last = "\u{10ffff}";

const amountOf = ({ value }: Deal): number =>
	value?.high ?? value?.low ?? Number.NEGATIVE_INFINITY;

/** Dollars first, then currency by currency: no rate of exchange is made up. */
const unitOf = ({ value }: Deal): string =>
	value?.unit === "USD" ? "" : (value?.unit ?? last);

const ranksBy = (column: SortColumn, locale: Locale): readonly Rank<Deal>[] => {
	switch (column) {
		case "value":
			return [rising(unitOf), falling(amountOf)];
		case "parties":
			return [rising(wordParties)];
		case "kind":
			return [rising((deal) => wordKind(deal.kind, locale))];
		case "status":
			return [rising((deal) => deal.status ?? last)];
		case "first":
			return [rising(firstInFront)];
		case "outlets":
			return [falling((deal) => countsInFront(deal).outlets)];
		case "age":
			return [falling((deal) => deal.last)];
		default:
			return [falling((deal) => countsInFront(deal).stories)];
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
	return ranked(deals, [
		...turned(ranksBy(column, locale), isReversed),
		falling((deal) => countsInFront(deal).stories),
		falling((deal) => deal.last),
	]);
};
