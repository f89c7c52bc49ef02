import type { Claim, Window } from "../extract/claim.ts";
import type { Book } from "./book.ts";
import { isoOf, startOfDay } from "./day.ts";
import type { LedgerEvent } from "./event.ts";
import { idOf } from "./hash.ts";
import { milestonesTold, type Reached } from "./progress.ts";
import { slipOf } from "./slip.ts";
import type { Side } from "./statement.ts";

/** The milestones that have slipped by an instant, of the plans of whose windows these claims tell. */
export const slippedAt = (
	book: Book,
	claims: readonly Claim[],
	at: number,
): Reached[] =>
	milestonesTold(
		book,
		claims.filter(({ kind }) => kind === "milestone"),
		at,
	).filter(
		({ milestone: { planned, sides } }) =>
			planned !== undefined && slipOf(planned, sides) !== undefined,
	);

const nameOf = ({ tranche, milestone }: Reached): string =>
	idOf("deal.revised", tranche.id, milestone.qualifier, "plan");

/** The window of the plan, of which no article is known. */
const sideOfPlan = (window: Window, announced: string): Side => {
	const instant = isoOf(startOfDay(announced));
	return {
		when: window,
		denied: false,
		stories: 0,
		outlets: 0,
		first: instant,
		last: instant,
		evidence: [],
	};
};

/** An event for each milestone that slipped between two looks. */
export const slipsBetween = (
	before: readonly Reached[],
	after: readonly Reached[],
	announced: string,
	at: number,
): LedgerEvent[] => {
	const known = new Set(before.map(nameOf));
	return after
		.filter((slipped) => !known.has(nameOf(slipped)))
		.map((slipped) => {
			const { tranche, milestone } = slipped;
			const { qualifier, planned = {}, sides } = milestone;
			return {
				id: nameOf(slipped),
				name: "deal.revised",
				at: isoOf(at),
				kind: "milestone",
				subject: tranche.subject,
				object: tranche.object,
				qualifier,
				sides: [sideOfPlan(planned, announced), ...sides.slice(0, 1)],
			};
		});
};
