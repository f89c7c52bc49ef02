import type { Deal, Reaction } from "../../ledger/statement.ts";
import { wordKind, wordParties } from "../../wording/claim.ts";
import type { Locale } from "../../wording/locale.ts";
import type { ReactionOrder, SortColumn, UiState } from "../ui.ts";

type Order = (one: Deal, other: Deal) => number;

const text = (of: (deal: Deal) => string): Order => {
	const keys = new WeakMap<Deal, string>();
	const keyOf = (deal: Deal): string => {
		const known = keys.get(deal) ?? of(deal);
		keys.set(deal, known);
		return known;
	};
	return (one, other) => {
		const [first, second] = [keyOf(one), keyOf(other)];
		if (first === second) return 0;
		return first < second ? -1 : 1;
	};
};

const amountOf = ({ value }: Deal): number =>
	value?.high ?? value?.low ?? Number.NEGATIVE_INFINITY;

const unitOf = ({ value }: Deal): string => value?.unit ?? "";

/** Dollars first, then currency by currency: no rate of exchange is made up. */
const byUnit: Order = (one, other) => {
	const [first, second] = [unitOf(one), unitOf(other)];
	if (first === second) return 0;
	if (first === "" || second === "") return first === "" ? 1 : -1;
	if (first === "USD" || second === "USD") return first === "USD" ? -1 : 1;
	return first < second ? -1 : 1;
};

const descending = (one: number, other: number): number => {
	if (one === other) return 0;
	return one > other ? -1 : 1;
};

const orderBy = (
	column: Exclude<SortColumn, "nearness">,
	locale: Locale,
): Order => {
	switch (column) {
		case "value":
			return (one, other) =>
				byUnit(one, other) || descending(amountOf(one), amountOf(other));
		case "parties":
			return text(wordParties);
		case "kind":
			return text((deal) => wordKind(deal.kind, locale));
		case "status":
			// Deals with no status come last.
			return text((deal) => deal.status ?? "\u{10ffff}");
		case "first":
			return text((deal) => deal.first);
		case "outlets":
			return (one, other) => descending(one.outlets, other.outlets);
		case "stories":
			return (one, other) => descending(one.stories, other.stories);
		case "age":
			return text((deal) => deal.last);
	}
};

/**
 * The deals in the order asked for; equals by support, then newest first. Ages start with the newest; nearness is the ledger's
 * own order, the topic's deals first.
 */
export const inOrder = (
	deals: readonly Deal[],
	{ column, isReversed }: UiState["sort"],
	locale: Locale,
): readonly Deal[] => {
	if (column === "nearness") return isReversed ? deals.toReversed() : deals;
	const main = orderBy(column, locale);
	const newest = text((deal) => deal.last);
	const isBackward = isReversed !== (column === "age");
	return deals.toSorted(
		(one, other) =>
			(isBackward ? main(other, one) : main(one, other)) ||
			other.stories - one.stories ||
			newest(other, one),
	);
};

const storiesOf = ({ moves, marketCap, marketCapChange }: Reaction): number =>
	Math.max(
		0,
		...moves.map(({ stories }) => stories),
		marketCap?.stories ?? 0,
		marketCapChange?.stories ?? 0,
	);

/** A day weighs what its best told share does: many shares told of once make no great day. */
const weightByDay = (
	reactions: readonly Reaction[],
): ReadonlyMap<string, number> => {
	const weights = new Map<string, number>();
	for (const reaction of reactions)
		weights.set(
			reaction.day,
			Math.max(weights.get(reaction.day) ?? 0, storiesOf(reaction)),
		);
	return weights;
};

/** The days that most stories tell of first, or the newest; within a day the companies most told of. */
export const reactionsInOrder = (
	reactions: readonly Reaction[],
	order: ReactionOrder,
): readonly Reaction[] => {
	const weights = weightByDay(reactions);
	const weight = ({ day }: Reaction) =>
		order === "day" ? 0 : (weights.get(day) ?? 0);
	return reactions.toSorted(
		(one, other) =>
			weight(other) - weight(one) ||
			Date.parse(other.day) - Date.parse(one.day) ||
			storiesOf(other) - storiesOf(one),
	);
};
