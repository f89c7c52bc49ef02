import type { Step } from "./course.ts";
import { dealOf, holdsDeals, type NamedDeal } from "./deal.ts";
import { type Digest, digestAt } from "./digest.ts";
import { disputeOf, isSettledAt } from "./dispute.ts";
import { bySupport, type Figure } from "./figure.ts";
import { revisionOf } from "./revision.ts";
import { changedAt, type Slot } from "./slot.ts";
import type { Deal, Dispute, Revision } from "./statement.ts";

/** What one slot adds to the statement. */
export type Page = Readonly<{
	deals: readonly Deal[];
	disputes: readonly Dispute[];
	revisions: readonly Revision[];
}>;

const untold: readonly Step[] = [];

/** How a pair's deal has come to stand, under whichever name first it is told. */
const courseAt = ({ statuses: [status] }: Slot, at: number): readonly Step[] =>
	status === undefined ? untold : digestAt(status, at).course;

/** What nobody asserts stands no way. */
const isOnlyDenied = ({ figures }: NamedDeal): boolean =>
	figures.every(({ denied }) => denied);

/** A status doesn't say which of a pair's deals it is about: the best supported has it. */
const dealsOf = (
	{ slot, deals, quarrels, reading }: Digest,
	course: readonly Step[],
	at: number,
): Deal[] => {
	const contested = new Set<Figure>(
		quarrels
			.filter((quarrel) => !isSettledAt(quarrel, at))
			.flatMap(({ figures }) => figures),
	);
	return deals
		.toSorted(({ figures: [a] }, { figures: [b] }) =>
			a === undefined || b === undefined ? 0 : bySupport(a, b),
		)
		.map((deal, i) =>
			dealOf(slot, deal, {
				isDisputed: deal.figures.some((figure) => contested.has(figure)),
				reading,
				course: i > 0 || isOnlyDenied(deal) ? untold : course,
			}),
		);
};

/** A page and what it was written from. */
export type WrittenPage = Readonly<{
	digest: Digest;
	course: readonly Step[];
	/** The instant for which it was written. */
	at: number;
	page: Page;
}>;

const write = (digest: Digest, course: readonly Step[], at: number): Page => {
	const { slot, quarrels, successions } = digest;
	return {
		deals: dealsOf(digest, course, at),
		disputes: quarrels.map((quarrel) => disputeOf(slot, quarrel, at)),
		revisions: successions.map((succession) => revisionOf(slot, succession)),
	};
};

const stillHolds = (
	known: WrittenPage,
	digest: Digest,
	course: readonly Step[],
	at: number,
): boolean =>
	known.digest === digest &&
	known.course === course &&
	digest.quarrels.every(
		(quarrel) => isSettledAt(quarrel, at) === isSettledAt(quarrel, known.at),
	);

/** What one slot says at an instant. As it stands now it is written once for each change, so that a look at a large book costs little. */
export const pageAt = (slot: Slot, at: number): Page => {
	const course = holdsDeals(slot) ? courseAt(slot, at) : untold;
	const digest = digestAt(slot, at);
	if (at < changedAt(slot)) return write(digest, course, at);
	if (slot.page === null || !stillHolds(slot.page, digest, course, at))
		slot.page = { digest, course, at, page: write(digest, course, at) };
	return slot.page.page;
};
