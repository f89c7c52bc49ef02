import {
	dealsIn,
	holdsDeals,
	type NamedDeal,
	namedDeals,
	standingOf,
} from "./deal/deal.ts";
import { carriedOn, type Quarrel, quarrelsOf } from "./dispute/dispute.ts";
import { type Succession, successionsOf } from "./dispute/revision.ts";
import { judge, type Verdict } from "./dispute/verdict.ts";
import type { Bond } from "./figure/bond.ts";
import { bySupport, type Figure } from "./figure/figure.ts";
import { areSame } from "./figure/known.ts";
import { type Reading, readAt, readNow } from "./reading.ts";
import type { Slot } from "./slot.ts";
import { courseOf, type Step } from "./status/course.ts";
import { areBarelyTold } from "./status/doubt.ts";
import { statusesIn } from "./status/status.ts";

/** What a slot comes to, as far as it may be news. */
export type Digest = Readonly<{
	slot: Slot;
	/** How many changes the slot had seen. */
	changes: number;
	reading: Reading;
	verdict: Verdict;
	figures: readonly Figure[];
	/** The figures, the best supported first. */
	ranking: readonly Figure[];
	deals: readonly NamedDeal[];
	/** The figure that stands for each deal, by the deal's id. */
	fronts: ReadonlyMap<string, Figure>;
	quarrels: readonly Quarrel[];
	successions: readonly Succession[];
	/** How the pair's deal has come to stand, empty but for statuses. */
	course: readonly Step[];
	/** Its last step is a setback that no second story has told yet. */
	inDoubt: boolean;
}>;

const digestFrom = (
	slot: Slot,
	reading: Reading,
	verdict: Verdict = judge(reading.bonds),
): Digest => {
	const course =
		slot.rule.figure === "qualifier" ? courseOf(statusesIn([reading])) : [];
	const deals = namedDeals(
		slot,
		holdsDeals(slot) ? dealsIn(reading, verdict, slot.rule) : [],
	);
	return {
		slot,
		changes: slot.changes,
		reading,
		verdict,
		figures: reading.figures,
		ranking: reading.figures.toSorted(bySupport),
		deals,
		fronts: new Map(
			deals.map(({ id, figures }) => [id, standingOf(reading, figures)]),
		),
		quarrels: quarrelsOf(slot, verdict),
		successions: successionsOf(slot, reading, verdict, course),
		course,
		inDoubt: areBarelyTold(
			course.slice(-1).map(({ figure }) => figure),
			slot.matter,
		),
	};
};

const areEqual = (a: readonly Bond[], b: readonly Bond[]): boolean =>
	a.length === b.length && a.every((bond, i) => bond === b[i]);

const areRanked = (figures: readonly Figure[]): boolean =>
	figures.every((figure, i) => {
		const next = figures[i + 1];
		return next === undefined || bySupport(figure, next) < 0;
	});

/** Most stories only confirm what was known: then little needs to be made out anew. */
const updated = (slot: Slot, known: Digest): Digest => {
	const reading = readNow(slot);
	if (reading !== known.reading) return digestFrom(slot, reading);
	const verdict = judge(reading.bonds);
	const isConfirmed =
		slot.rule.figure !== "qualifier" &&
		areEqual(verdict.disputes, known.verdict.disputes) &&
		areEqual(verdict.revisions, known.verdict.revisions) &&
		areRanked(known.ranking);
	if (!isConfirmed) return digestFrom(slot, reading, verdict);
	const quarrels = known.quarrels.map(carriedOn);
	return { ...known, changes: slot.changes, quarrels };
};

/** The state of a slot as it stands, to be compared with the one after a change. Made once for each change. */
export const digestOf = (slot: Slot): Digest => {
	if (slot.digest === null) slot.digest = digestFrom(slot, readNow(slot));
	else if (slot.digest.changes !== slot.changes)
		slot.digest = updated(slot, slot.digest);
	return slot.digest;
};

/** The state of a slot as it was known at an instant. */
export const digestAt = (slot: Slot, at: number): Digest =>
	at >= slot.changed ? digestOf(slot) : digestFrom(slot, readAt(slot, at));

/** Whether a figure was known to have taken another's place, whichever. */
export const hasFollowed = (
	successions: readonly Succession[],
	figure: Figure,
): boolean => successions.some(({ to }) => areSame(to, figure));

/** Whether two steps are of one status, and the same time that it came to hold. */
export const areOneStep = (a: Step, b: Step): boolean =>
	a.turn === b.turn && areSame(a.figure, b.figure);
