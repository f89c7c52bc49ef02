import type { Claim } from "../extract/claim.ts";
import type { Book } from "./book.ts";
import { milestoneEvent } from "./clock.ts";
import type { LedgerEvent } from "./event.ts";
import type { Milestone, Tranche } from "./statement.ts";
import { tranchesAt } from "./tranche.ts";

type Met = Readonly<{ tranche: Tranche; milestone: Milestone }>;

/** Whether a claim can show that a milestone is reached. */
export const tellsProgress = ({ kind, qualifier }: Claim): boolean =>
	kind === "status" || (kind === "capacity" && qualifier === "online");

/** The milestones reached by an instant. */
export const metAt = (book: Book, at: number): Met[] =>
	tranchesAt(book, at).flatMap((tranche) =>
		tranche.milestones
			.filter(({ state }) => state === "met")
			.map((milestone) => ({ tranche, milestone })),
	);

/** An event for each milestone that was reached between two looks. */
export const metBetween = (
	before: readonly Met[],
	after: readonly Met[],
	at: number,
): LedgerEvent[] => {
	const event = ({ tranche, milestone }: Met) =>
		milestoneEvent(tranche, milestone, "milestone.met", at);
	const known = new Set(before.map((met) => event(met).id));
	return after.map(event).filter(({ id }) => !known.has(id));
};
