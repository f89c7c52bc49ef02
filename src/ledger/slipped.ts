import type { Qualifier, Window } from "../extract/claim.ts";
import { type Book, slotAbout } from "./book.ts";
import { isoOf, startOfDay } from "./day.ts";
import type { LedgerEvent } from "./event.ts";
import { idOf } from "./hash.ts";
import { plansAt, type StepPlan } from "./plan.ts";
import { slipOf } from "./slip.ts";
import type { Slot } from "./slot.ts";
import type { Side } from "./statement.ts";
import { stationMatter, windowsTold } from "./station.ts";

/** A milestone that the coverage has put off. */
export type Slipped = Readonly<{
	plan: StepPlan;
	qualifier: Qualifier;
	planned: Window;
	sides: readonly Side[];
}>;

/** The milestones that have slipped by an instant, of those that these slots are about. Looks at nothing else of their plans. */
export const slippedAt = (
	book: Book,
	slots: ReadonlySet<Slot>,
	at: number,
): Slipped[] => {
	const told = [...slots].filter(({ matter }) => matter.kind === "milestone");
	if (told.length === 0) return [];
	const isWanted = (parties: readonly string[]) =>
		told.some(({ matter }) => parties.includes(matter.subject));
	return plansAt(book, at, isWanted).flatMap((plan) =>
		plan.milestones.flatMap(({ qualifier, window: planned }) => {
			const slot = slotAbout(book, stationMatter(plan, qualifier));
			if (slot === undefined || !slots.has(slot)) return [];
			const sides = windowsTold(book, plan, qualifier, at);
			const window = slipOf(planned, sides);
			return window === undefined ? [] : [{ plan, qualifier, planned, sides }];
		}),
	);
};

const nameOf = ({ plan, qualifier }: Slipped): string =>
	idOf(
		"deal.revised",
		idOf("tranche", plan.investor, plan.investee),
		qualifier,
		"plan",
	);

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
	before: readonly Slipped[],
	after: readonly Slipped[],
	announced: string,
	at: number,
): LedgerEvent[] => {
	const known = new Set(before.map(nameOf));
	return after
		.filter((slipped) => !known.has(nameOf(slipped)))
		.map((slipped) => {
			const { plan, qualifier, planned, sides } = slipped;
			return {
				id: nameOf(slipped),
				name: "deal.revised",
				at: isoOf(at),
				kind: "milestone",
				subject: plan.investor,
				object: plan.investee,
				qualifier,
				sides: [sideOfPlan(planned, announced), ...sides.slice(0, 1)],
			};
		});
};
