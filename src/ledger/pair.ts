import { compareText } from "../text/compare.ts";
import type { Topic } from "../topic/topic.ts";

/** Two names in the order in which a matter of both is kept. */
export type Pair = Readonly<{ subject: string; object: string }>;

/**
 * Who stands in front where a matter is the same whoever is named first: of the topic's plan the investor, then the topic's
 * parties in their order, others by name.
 */
export const pairOf = (
	{ subject, object }: Pair,
	{ plan, parties }: Topic,
): Pair => {
	const known = [
		...(plan === undefined ? [] : [plan.investor, plan.investee]),
		...parties.map(({ name }) => name),
	];
	const rankOf = (name: string): number => {
		const rank = known.indexOf(name);
		return rank === -1 ? known.length : rank;
	};
	const isTurned =
		rankOf(subject) - rankOf(object) || compareText(subject, object);
	return isTurned > 0
		? { subject: object, object: subject }
		: { subject, object };
};
