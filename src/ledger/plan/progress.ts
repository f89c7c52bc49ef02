import type { Claim } from "../../extract/claim.ts";
import type { Book } from "../book.ts";
import { milestoneEvent } from "../clock.ts";
import type { LedgerEvent } from "../event.ts";
import type { Milestone, Tranche } from "../statement.ts";
import { tranchesAt } from "./tranche.ts";

/** A milestone of a plan that was reached. */
export type Reached = Readonly<{ tranche: Tranche; milestone: Milestone }>;

const tellsProgress = ({ kind, qualifier }: Claim): boolean =>
	kind === "status" || (kind === "capacity" && qualifier === "online");

/** The milestones reached by an instant, of the plans of which these claims can tell progress. */
export const metAt = (
	book: Book,
	claims: readonly Claim[],
	at: number,
): Reached[] => {
	const pairs = claims
		.filter(tellsProgress)
		.map(({ subject, object }) => [subject, object ?? subject]);
	if (pairs.length === 0) return [];
	const isWanted = (parties: readonly string[]) =>
		pairs.some((pair) => pair.every((name) => parties.includes(name)));
	return tranchesAt(book, at, isWanted).flatMap((tranche) =>
		tranche.milestones
			.filter(({ state }) => state === "met")
			.map((milestone) => ({ tranche, milestone })),
	);
};

/** An event for each milestone that was reached between two looks. */
export const metBetween = (
	before: readonly Reached[],
	after: readonly Reached[],
	at: number,
): LedgerEvent[] => {
	const event = ({ tranche, milestone }: Reached) =>
		milestoneEvent(tranche, milestone, "milestone.met", at);
	const known = new Set(before.map((met) => event(met).id));
	return after.map(event).filter(({ id }) => !known.has(id));
};
