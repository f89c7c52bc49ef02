import type { NamedDeal } from "../deal/deal.ts";
import { bySupport } from "../figure/figure.ts";
import type { Step } from "./course.ts";
import { isOver } from "./status.ts";

/** What nobody asserts stands no way. */
const isOnlyDenied = ({ figures }: NamedDeal): boolean =>
	figures.every(({ denied }) => denied);

/** A deal told only after one was called off, by articles that say nothing of that, is another one. */
const isLater = ({ figures }: NamedDeal, last: Step | undefined): boolean => {
	if (last === undefined || !isOver(last.figure)) return false;
	return figures.every(
		({ backing }) =>
			backing.first > last.at &&
			backing.supports.every(({ piece }) => !last.figure.backing.has(piece)),
	);
};

/** The best supported deal in front. */
export const dealsRanked = (deals: readonly NamedDeal[]): NamedDeal[] =>
	deals.toSorted(({ figures: [a] }, { figures: [b] }) =>
		a === undefined || b === undefined ? 0 : bySupport(a, b),
	);

/** A status doesn't say which of a pair's deals it is about: the best supported that it can mean has it. */
export const dealMeant = (
	ranked: readonly NamedDeal[],
	course: readonly Step[],
): NamedDeal | undefined =>
	ranked.find((deal) => !isOnlyDenied(deal) && !isLater(deal, course.at(-1)));
