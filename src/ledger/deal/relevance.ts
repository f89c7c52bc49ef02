import { compareText } from "../../text/compare.ts";
import type { Topic } from "../../topic/topic.ts";
import { type Exchange, exchanged } from "../roll.ts";
import type { Deal } from "../statement.ts";
import { type Share, shareOf } from "./tally.ts";

/** How near a deal is to the topic: 0 between its parties, 1 with one of them, 2 with somebody who deals with them, 3 none of these. */
type Nearness = 0 | 1 | 2 | 3;

const nearnessOf = (
	{ subject, object }: Deal,
	parties: ReadonlySet<string>,
	partners: ReadonlySet<string>,
): Nearness => {
	const names = object === undefined ? [subject] : [subject, object];
	if (names.length > 1 && names.every((name) => parties.has(name))) return 0;
	if (names.some((name) => parties.has(name))) return 1;
	return names.some((name) => partners.has(name)) ? 2 : 3;
};

type Ranked = Readonly<{
	deal: Deal;
	nearness: Nearness;
	share: Share | null;
}>;

/** Deals by relevance, and whom the topic's parties deal with. */
export type Ranking = Readonly<{
	ranked: readonly Ranked[];
	partners: ReadonlySet<string>;
	deals: readonly Deal[];
}>;

/** No deals. */
export const emptyRanking: Ranking = {
	ranked: [],
	partners: new Set(),
	deals: [],
};

const byRelevance = (
	{ deal: a, nearness: x }: Ranked,
	{ deal: b, nearness: y }: Ranked,
): number =>
	x - y ||
	b.stories - a.stories ||
	compareText(b.last, a.last) ||
	compareText(a.kind, b.kind) ||
	compareText(a.id, b.id);

/** The topic's own deals stand in front: whom they name is near to it. */
const partnersIn = (ranked: readonly Ranked[]): ReadonlySet<string> => {
	const partners = new Set<string>();
	for (const { deal, nearness } of ranked) {
		if (nearness > 1) break;
		partners.add(deal.subject);
		if (deal.object !== undefined) partners.add(deal.object);
	}
	return partners;
};

const areEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
	a.size === b.size && [...a].every((name) => b.has(name));

/**
 * Deals with the nearest to the topic first, then the best supported, then the newest. General feeds bring in deals that have
 * nothing to do with it: they are kept, at the end.
 */
export const ranked = (
	known: Ranking,
	{ gone, fresh }: Exchange<Deal>,
	topic: Topic,
): Ranking => {
	if (gone.size === 0 && fresh.length === 0) return known;
	const parties = new Set(topic.parties.map(({ name }) => name));
	const near = (deal: Deal, partners: ReadonlySet<string>) =>
		nearnessOf(deal, parties, partners);
	const left = known.ranked.filter(({ deal }) => gone.has(deal));
	const mine = exchanged(
		known.ranked,
		{
			gone: new Set(left),
			fresh: fresh.map((deal) => ({
				deal,
				nearness: near(deal, known.partners),
				share: shareOf(deal),
			})),
		},
		byRelevance,
	);
	const partners = partnersIn(mine);
	const all = areEqual(partners, known.partners)
		? mine
		: mine
				.map((each) => ({ ...each, nearness: near(each.deal, partners) }))
				.sort(byRelevance);
	return { ranked: all, partners, deals: all.map(({ deal }) => deal) };
};
