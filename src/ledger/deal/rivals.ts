import type { Unit } from "../../extract/claim.ts";
import { compareText } from "../../text/compare.ts";
import { statedNumber } from "../figure/agreement.ts";
import type { Deal } from "../statement.ts";

/** One offer for a company, as far as it tells whether the tally counts it or a rival. */
export type Bid = Readonly<{
	bidder: string;
	target: string;
	unit: Unit;
	price: number;
	isCompleted: boolean;
	/** Signed, or done, and told by nobody to be off. */
	isSigned: boolean;
	isDenied: boolean;
	/** Stories that tell the bid, whatever it was raised to. */
	stories: number;
	last: string;
}>;

/** The bid that a deal is; `null` where it is for no company. */
export const bidOf = (deal: Deal, isSigned: boolean): Bid | null => {
	const { kind, subject, object, value, status, denied, stories, last } = deal;
	if (kind !== "acquisition" || object === undefined || value === undefined)
		return null;
	return {
		...{ bidder: subject, target: object, isSigned, stories, last },
		unit: value.unit,
		price: statedNumber(value),
		isCompleted: status === "completed",
		isDenied: denied,
	};
};

/** A price so many times another is of a business or a site of that company, not of the whole. */
const bidFactor = 2;

const areForOneThing = (a: Bid, b: Bid): boolean =>
	a.unit !== b.unit ||
	Math.max(a.price, b.price) <= bidFactor * Math.min(a.price, b.price);

/** What one bidder tells in one currency are two deals of the two, and what has changed hands twice was bought twice. */
const areRivals = (a: Bid, b: Bid): boolean =>
	a.target === b.target &&
	(a.bidder !== b.bidder || a.unit !== b.unit) &&
	!(a.isCompleted && b.isCompleted) &&
	areForOneThing(a, b);

const compareBids = (a: Bid, b: Bid): number =>
	Number(b.isCompleted) - Number(a.isCompleted) ||
	Number(b.isSigned) - Number(a.isSigned) ||
	Number(a.isDenied) - Number(b.isDenied) ||
	b.stories - a.stories ||
	compareText(b.last, a.last) ||
	compareText(a.bidder, b.bidder);

/** The bid that is counted instead, and whether it is of the same price: who buys together pays once. */
export type Rivalry = Readonly<{ deal: string; as: "rival" | "same" }>;

type Told = Readonly<{ id: string; bid: Bid }>;

const rivalryOf = ({ bid }: Told, { id, bid: other }: Told): Rivalry => {
	const isOnePrice = bid.price === other.price && bid.unit === other.unit;
	return { deal: id, as: isOnePrice ? "same" : "rival" };
};

/**
 * Which bids are for a company that another of them is to buy, by the deal's id: it can be bought but once. What is signed comes before
 * the best supported, and that before what was told last.
 */
export const rivalsIn = (
	shares: readonly Readonly<{ id: string; bid?: Bid }>[],
): ReadonlyMap<string, Rivalry> => {
	const bids = shares.flatMap(({ id, bid }) => (bid ? [{ id, bid }] : []));
	const rivals = new Map<string, Rivalry>();
	for (const those of Map.groupBy(bids, ({ bid }) => bid.target).values()) {
		const counted: Told[] = [];
		for (const told of those.toSorted((a, b) => compareBids(a.bid, b.bid))) {
			const rival = counted.find(({ bid }) => areRivals(bid, told.bid));
			if (rival === undefined) counted.push(told);
			else rivals.set(told.id, rivalryOf(told, rival));
		}
	}
	return rivals;
};
