import type { Qualifier, Window } from "../../extract/claim.ts";
import { type Book, slotAbout } from "../book.ts";
import { isoOf, startOfDay } from "../day.ts";
import type { LedgerEvent } from "../event.ts";
import { windowsOverlap } from "../figure/agreement.ts";
import { idOf } from "../hash.ts";
import type { Slot } from "../slot.ts";
import type { Side } from "../statement.ts";
import { dueAt } from "./due.ts";
import { plansAt, type StepPlan } from "./plan.ts";
import { slipOf } from "./slip.ts";
import { stationMatter, windowsTold } from "./station.ts";

/** A milestone that the coverage has put off. */
export type Slipped = Readonly<{
	plan: StepPlan;
	qualifier: Qualifier;
	planned: Window;
	/** The window to which it is put off, and what tells it. */
	window: Window;
	side: Side;
	/** The one that runs: outlets that revise their own date move it, which is told of the milestone itself. */
	running: Window;
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
			const matter = stationMatter(plan, qualifier);
			const slot = slotAbout(book, matter);
			if (slot === undefined || !slots.has(slot)) return [];
			const told = windowsTold(book, plan, qualifier, at);
			const side = slipOf(planned, told);
			if (side?.when === undefined) return [];
			const { window: running } = dueAt(book, matter, planned, told, at);
			return [{ plan, qualifier, planned, window: side.when, side, running }];
		}),
	);
};

const nameOf = ({ plan, qualifier, window }: Slipped): string =>
	idOf(
		"deal.revised",
		idOf("tranche", plan.investor, plan.investee),
		qualifier,
		"plan",
		window.from ?? "",
		window.to ?? "",
	);

/** Told more closely, "2027" as its first half, a window has not moved. */
const isThere = (before: Slipped, { plan, qualifier, window }: Slipped) =>
	before.plan.investor === plan.investor &&
	before.plan.investee === plan.investee &&
	before.qualifier === qualifier &&
	windowsOverlap(before.running, window);

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

/** An event for each milestone that slipped between two looks, or slipped further. */
export const slipsBetween = (
	before: readonly Slipped[],
	after: readonly Slipped[],
	announced: string,
	at: number,
): LedgerEvent[] =>
	after
		.filter((slipped) => !before.some((known) => isThere(known, slipped)))
		.map((slipped) => {
			const { plan, qualifier, planned, side } = slipped;
			return {
				id: nameOf(slipped),
				name: "deal.revised",
				at: isoOf(at),
				kind: "milestone",
				subject: plan.investor,
				object: plan.investee,
				qualifier,
				sides: [sideOfPlan(planned, announced), side],
			};
		});
