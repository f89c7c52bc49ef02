import { dealOf, holdsDeals, type NamedDeal } from "./deal/deal.ts";
import { withinOf } from "./deal/within.ts";
import { type Digest, digestAt } from "./digest.ts";
import { disputeOf, isSettledAt, type Quarrel } from "./dispute/dispute.ts";
import { revisionOf } from "./dispute/revision.ts";
import type { Figure } from "./figure/figure.ts";
import { stepSlotsOf } from "./plan/step-slot.ts";
import type { Slot } from "./slot.ts";
import type { Deal, Dispute, Revision } from "./statement.ts";
import type { Step } from "./status/course.ts";
import { areDoubted } from "./status/doubt.ts";
import { holdingOf } from "./status/holding.ts";
import { dealMeant, dealsRanked } from "./status/meant.ts";
import { isSpokenOf } from "./status/speakers.ts";
import { isAdverse } from "./status/status.ts";

/** What one slot adds to the statement. */
export type Page = Readonly<{
	deals: readonly Deal[];
	disputes: readonly Dispute[];
	revisions: readonly Revision[];
}>;

const untold: readonly Step[] = [];

/** What is told of a slot's parties besides. */
type Beside = Readonly<{
	/** How their deal stands; `null` for nothing. */
	standing: Digest | null;
	/** The steps of their deals. */
	steps: readonly Digest[];
}>;

const nothing: Beside = { standing: null, steps: [] };

const besideAt = (slot: Slot, at: number): Beside => {
	if (!holdsDeals(slot)) return nothing;
	const { status } = slot.ofPair;
	return {
		standing: status === null ? null : digestAt(status, at),
		steps: stepSlotsOf(slot).map((step) => digestAt(step, at)),
	};
};

const areSame = (a: Beside, b: Beside): boolean =>
	a.standing === b.standing &&
	a.steps.length === b.steps.length &&
	a.steps.every((step, i) => step === b.steps[i]);

const contestedIn = (
	quarrels: readonly Quarrel[],
	at: number,
): ReadonlySet<Figure> =>
	new Set(
		quarrels
			.filter((quarrel) => !isSettledAt(quarrel, at))
			.flatMap(({ figures }) => figures),
	);

/** Without what befell another deal of the two parties. */
const stepsOf = (
	{ figures }: NamedDeal,
	course: readonly Step[],
	slot: Slot,
): readonly Step[] =>
	course.filter(
		({ figure }) => !isAdverse(figure) || isSpokenOf(figure, figures, slot),
	);

const dealsOf = (
	{ slot, deals, quarrels, reading }: Digest,
	{ standing, steps }: Beside,
	at: number,
): Deal[] => {
	const contested = contestedIn(
		[...quarrels, ...(standing?.quarrels ?? [])],
		at,
	);
	const ranked = dealsRanked(deals);
	const pairs = standing?.course ?? untold;
	const meant = dealMeant(ranked, pairs);
	const within = withinOf(
		ranked,
		reading,
		steps.flatMap(({ figures }) => figures),
	);
	return ranked.map((deal) => {
		const course = deal === meant ? stepsOf(deal, pairs, slot) : untold;
		const holding = holdingOf(course, (statuses, before) =>
			areDoubted(deal.figures, statuses, before, slot),
		);
		const status = holding?.step.figure;
		return dealOf(slot, deal, {
			isDisputed:
				deal.figures.some((figure) => contested.has(figure)) ||
				(status !== undefined && contested.has(status)),
			reading,
			course,
			holding,
			within: within.get(deal.id),
		});
	});
};

/** A page and what it was written from. */
export type WrittenPage = Readonly<{
	digest: Digest;
	beside: Beside;
	/** The instant for which it was written. */
	at: number;
	page: Page;
}>;

const write = (digest: Digest, beside: Beside, at: number): Page => {
	const { slot, quarrels, successions, inDoubt } = digest;
	return {
		deals: dealsOf(digest, beside, at),
		disputes: quarrels.map((quarrel) => disputeOf(slot, quarrel, at)),
		revisions: successions.map((succession, i) => {
			const isLast = i === successions.length - 1;
			return revisionOf(slot, succession, inDoubt && isLast);
		}),
	};
};

const stillHolds = (
	known: WrittenPage,
	digest: Digest,
	beside: Beside,
	at: number,
): boolean =>
	known.digest === digest &&
	areSame(known.beside, beside) &&
	[...digest.quarrels, ...(beside.standing?.quarrels ?? [])].every(
		(quarrel) => isSettledAt(quarrel, at) === isSettledAt(quarrel, known.at),
	);

/** What one slot says at an instant. As it stands now it is written once for each change, so that a look at a large book costs little. */
export const pageAt = (slot: Slot, at: number): Page => {
	const beside = besideAt(slot, at);
	const digest = digestAt(slot, at);
	if (at < slot.changed) return write(digest, beside, at);
	if (slot.page === null || !stillHolds(slot.page, digest, beside, at))
		slot.page = { digest, beside, at, page: write(digest, beside, at) };
	return slot.page.page;
};
