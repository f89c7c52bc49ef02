import type { Qualifier, Quantity } from "../../extract/claim.ts";
import { quantitiesAgree, statedNumber } from "../figure/agreement.ts";
import type { Deal, Side, TallyLine, Within } from "../statement.ts";
import { type Bid, bidOf, rivalsIn } from "./rivals.ts";

/**
 * What a figure adds at least: nothing where it is "up to" something, or denied, or the deal may be off. Beside a firm figure in front
 * "up to $17.4B" is another number, not a word that it may be nothing.
 */
const leastOf = (deal: Deal, { low, high }: Quantity): number => {
	if (deal.denied || mayBeOff(deal)) return 0;
	const isFirm = (deal.value?.low ?? null) !== null;
	return low ?? (isFirm ? (high ?? 0) : 0);
};

const isOff = ({ status, inDoubt }: Deal): boolean =>
	status === "cancelled" && !inDoubt;

const mayBeOff = ({ status, inDoubt, doubted }: Deal): boolean =>
	doubted === "cancelled" || (status === "cancelled" && inDoubt === true);

/** Papers that bind nobody yet. */
const unsettled: ReadonlySet<Qualifier | undefined> = new Set<Qualifier>([
	"letter-of-intent",
	"no-agreement",
]);
const befallen: ReadonlySet<Qualifier | undefined> = new Set<Qualifier>([
	"on-hold",
	"scaled-back",
	"cancelled",
]);

/** How far its papers have got, whatever has befallen it since. */
const papersOf = ({ status, statuses = [] }: Deal): Qualifier | undefined =>
	[status, ...statuses.map(({ qualifier }) => qualifier)].find(
		(each) => !befallen.has(each),
	);

const signed: ReadonlySet<Qualifier | undefined> = new Set<Qualifier>([
	"definitive",
	"completed",
]);

const isSigned = (deal: Deal): boolean =>
	!mayBeOff(deal) && signed.has(papersOf(deal));

const isHeld = ({ status, inDoubt }: Deal): boolean =>
	status === "on-hold" && !inDoubt;

/**
 * Whether it may yet come to nothing: by what more than hearsay tells of it, or by its papers, which neither a cut nor a doubt makes more
 * binding; or may be off, by whatever tells so.
 */
const isNotFinal = (deal: Deal): boolean =>
	mayBeOff(deal) || isHeld(deal) || unsettled.has(papersOf(deal));

const mostOf = ({ low, high }: Quantity): number => high ?? low ?? 0;

const sameAs = (a: Quantity, b: Quantity): boolean =>
	quantitiesAgree(a, b, { aboutCounts: true });

const isOneNumber = (a: Quantity, b: Quantity): boolean =>
	a.unit === b.unit && statedNumber(a) === statedNumber(b);

/**
 * What is asserted: the figure in front, and of the others those that nobody denies and whose place none has taken. A denial means
 * its very number, where some tell that.
 */
const asserted = ({ sides, replaced = [] }: Deal): Quantity[] => {
	const denials = sides.filter(({ denied }) => denied);
	const told = sides.flatMap(({ denied, value }) =>
		denied || value === undefined ? [] : [value],
	);
	const means = (denied: Quantity, figure: Quantity): boolean =>
		told.some((each) => isOneNumber(each, denied))
			? isOneNumber(figure, denied)
			: sameAs(denied, figure);
	const isDenied = (figure: Quantity): boolean =>
		denials.some(({ value }) => value === undefined || means(value, figure));
	const holds = (side: Side, figure: Quantity): boolean =>
		!replaced.includes(side) && !isDenied(figure);
	return sides.flatMap((side, i) =>
		side.denied ||
		side.value === undefined ||
		(i > 0 && !holds(side, side.value))
			? []
			: [side.value],
	);
};

type Total = NonNullable<TallyLine["notFinal"]>;

/** What the figures say of themselves: that they are about so much, and that the largest may be more. */
const boundsOf = (
	figures: readonly Quantity[],
	most: number,
): Pick<Total, "approx" | "atLeast"> => ({
	...(figures.some(({ approx }) => approx) ? { approx: true } : {}),
	...(figures.some((each) => each.high === null && mostOf(each) === most)
		? { atLeast: true }
		: {}),
});

/** What one deal adds to the tally, under the name of its line, or to what that leaves out, for the deal is off; and where it is held already. */
export type Share = Readonly<{
	id: string;
	name: string;
	line: TallyLine;
	isOff: boolean;
	within?: Within;
	/** Absent where it is none for a company. */
	bid?: Bid;
}>;

/** A deal's share; `null` where it has none. */
export const shareOf = (deal: Deal): Share | null => {
	const { id, kind, value, within } = deal;
	if (value === undefined || value.unit === "percent") return null;
	const { unit } = value;
	const values = asserted(deal);
	if (values.length === 0) return null;
	const alike = values.filter((each) => each.unit === unit);
	const low = Math.min(...alike.map((each) => leastOf(deal, each)));
	const high = Math.max(...alike.map(mostOf));
	const total: Total = { deals: 1, low, high, ...boundsOf(alike, high) };
	const bid = bidOf(deal, isSigned(deal));
	return {
		id,
		name: `${kind} ${unit}`,
		line: {
			...{ kind, unit, ...total },
			...(isNotFinal(deal) && !isOff(deal) ? { notFinal: total } : {}),
		},
		isOff: isOff(deal),
		...(within === undefined ? {} : { within }),
		...(bid === null ? {} : { bid }),
	};
};

/** The line with the largest sum in front. */
export const compareLines = (a: TallyLine, b: TallyLine): number =>
	b.high - a.high || (a.kind < b.kind ? -1 : 1);

const together = (one: Total, other: Total): Total => ({
	...{ ...one, ...other },
	deals: one.deals + other.deals,
	low: one.low + other.low,
	high: one.high + other.high,
});

/** Whatever is said of one of the two is said of both: who adds "at least 10" to 5 has at least 15. */
const linesTogether = (one: TallyLine, other: TallyLine): TallyLine => ({
	...one,
	...other,
	...together(one, other),
	...(one.notFinal && other.notFinal
		? { notFinal: together(one.notFinal, other.notFinal) }
		: {}),
});

const summed = (shares: Iterable<Share>): TallyLine[] => {
	const lines = new Map<string, TallyLine>();
	for (const { name, line } of shares) {
		const sum = lines.get(name);
		lines.set(name, sum === undefined ? line : linesTogether(sum, line));
	}
	return [...lines.values()].sort(compareLines);
};

/** Those that no other of them holds already: what a filter parts from its whole counts by itself. */
const wholes = (shares: readonly (Share | null)[]): Share[] => {
	const told = shares.filter((share) => share !== null);
	const ids = new Set(told.map(({ id }) => id));
	return told.filter(({ within }) => !within || !ids.has(within.deal));
};

/** Those that may be counted, but for a rival that is: what neither another holds nor is off. */
export const eligible = (shares: readonly (Share | null)[]): Share[] =>
	wholes(shares).filter(({ isOff }) => !isOff);

const counted = (shares: readonly (Share | null)[]): Share[] => {
	const told = eligible(shares);
	const rivals = rivalsIn(told);
	return rivals.size === 0 ? told : told.filter(({ id }) => !rivals.has(id));
};

/**
 * How many deals of each kind, and what they come to in each unit: `low` if of every quarrel the least holds, `high` if the most.
 * A whole counts once, its parts not beside it, and a company once, whoever bids for it. Deals called off are summed apart; those only denied don't count, nor a rival figure
 * that is, nor one whose place another has taken; shares in per cent don't add up.
 */
export const tallyOf = (
	shares: readonly (Share | null)[],
): Readonly<{ tally: TallyLine[]; tallyOff: TallyLine[] }> => {
	return {
		tally: summed(counted(shares)),
		tallyOff: summed(wholes(shares).filter(({ isOff }) => isOff)),
	};
};
