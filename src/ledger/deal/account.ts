import type { Deal, TallyLine, Within } from "../statement.ts";
import { type Rivalry, rivalsIn } from "./rivals.ts";
import {
	compareLines,
	eligible,
	type Share,
	shareOf,
	tallyOf,
} from "./tally.ts";

const held = ["part", "first", "same", "rival"] as const satisfies (
	| Within["as"]
	| Rivalry["as"]
)[];
const uncounted = ["off", "denied", "percent", "untold"] as const;
export const omissions = [...held, ...uncounted] as const;

/** Why a deal adds nothing to the tally. */
export type Omission =
	| Readonly<{ why: (typeof held)[number]; whole: Deal }>
	| Readonly<{ why: (typeof uncounted)[number] }>;

/** One deal in the account: what it adds, or why nothing. */
export type Item = Readonly<
	{ deal: Deal } & (
		| { adds: TallyLine; omission?: never }
		| { adds?: never; omission: Omission }
	)
>;

const withoutShare = ({ value }: Deal): Omission => {
	if (value === undefined) return { why: "untold" };
	return { why: value.unit === "percent" ? "percent" : "denied" };
};

const omissionOf = (
	deal: Deal,
	share: Share | null,
	wholes: ReadonlyMap<string, Deal>,
	rivals: ReadonlyMap<string, Rivalry>,
): Omission | null => {
	if (share === null) return withoutShare(deal);
	for (const held of [deal.within, rivals.get(deal.id)]) {
		const whole = held && wholes.get(held.deal);
		if (held && whole) return { why: held.as, whole };
	}
	return share.isOff ? { why: "off" } : null;
};

/** What each of some deals adds to their tally, in their order. */
export const itemsOf = (deals: readonly Deal[]): Item[] => {
	const shares = deals.map(shareOf);
	const wholes = new Map(
		deals.flatMap((deal, i) => (shares[i] ? [[deal.id, deal] as const] : [])),
	);
	const rivals = rivalsIn(eligible(shares));
	return deals.map((deal, i): Item => {
		const share = shares[i] ?? null;
		const omission = omissionOf(deal, share, wholes, rivals);
		return omission === null && share !== null
			? { deal, adds: share.line }
			: { deal, omission: omission ?? withoutShare(deal) };
	});
};

/** The deals behind one line of the tally, those that it adds up in front, the largest first. */
export type Group = Readonly<{
	kind: Deal["kind"];
	/** Absent where nothing of this kind and unit is counted. */
	line?: TallyLine;
	items: readonly Item[];
}>;

const mostOf = ({ adds, deal: { value } }: Item): number =>
	adds?.high ?? value?.high ?? value?.low ?? 0;

const bySize = (a: Item, b: Item): number =>
	Number(b.adds !== undefined) - Number(a.adds !== undefined) ||
	mostOf(b) - mostOf(a);

const nameOf = ({ deal: { kind, value } }: Item): string =>
	`${kind} ${value?.unit ?? ""}`;

/** The tally of some deals opened: line by line what it adds up, and what not and why. */
export const accountOf = (deals: readonly Deal[]): readonly Group[] => {
	const { tally } = tallyOf(deals.map(shareOf));
	const groups = [...Map.groupBy(itemsOf(deals), nameOf)].flatMap(
		([name, items]): Group[] => {
			const line = tally.find(({ kind, unit }) => `${kind} ${unit}` === name);
			return items.slice(0, 1).map(({ deal: { kind } }) => ({
				kind,
				...(line && { line }),
				items: items.toSorted(bySize),
			}));
		},
	);
	return groups.sort(({ line: a }, { line: b }) =>
		a && b ? compareLines(a, b) : Number(!a) - Number(!b),
	);
};
