import type { Topic } from "../topic/topic.ts";
import type { Deal } from "./statement.ts";

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

const compareText = (a: string, b: string): number =>
	a < b ? -1 : a > b ? 1 : 0;

/**
 * Deals with the nearest to the topic first, then the best supported, then the newest. General feeds bring in deals that have
 * nothing to do with it: they are kept, at the end.
 */
export const byRelevance = (deals: readonly Deal[], topic: Topic): Deal[] => {
	const parties = new Set(topic.parties.map(({ name }) => name));
	const partners = new Set(
		deals
			.filter(({ subject, object }) =>
				[subject, object].some((name) => parties.has(name ?? "")),
			)
			.flatMap(({ subject, object }) => [subject, object ?? subject]),
	);
	const nearness = new Map(
		deals.map((deal) => [deal, nearnessOf(deal, parties, partners)]),
	);
	return [...deals].sort(
		(a, b) =>
			(nearness.get(a) ?? 3) - (nearness.get(b) ?? 3) ||
			b.stories - a.stories ||
			compareText(b.last, a.last) ||
			compareText(a.kind, b.kind) ||
			compareText(a.id, b.id),
	);
};
