import type { Step } from "./course.ts";
import { dealOf, holdsDeals, type NamedDeal } from "./deal.ts";
import { type Digest, digestAt } from "./digest.ts";
import { disputeOf, isSettledAt, type Quarrel } from "./dispute.ts";
import { bySupport, type Figure } from "./figure.ts";
import { revisionOf } from "./revision.ts";
import type { Slot } from "./slot.ts";
import type { Deal, Dispute, Revision } from "./statement.ts";
import { isOver } from "./status.ts";

/** What one slot adds to the statement. */
export type Page = Readonly<{
	deals: readonly Deal[];
	disputes: readonly Dispute[];
	revisions: readonly Revision[];
}>;

const untold: readonly Step[] = [];

/** What is told of how a slot's deals stand; `null` for nothing. */
const standingAt = (slot: Slot, at: number): Digest | null =>
	holdsDeals(slot) && slot.standing.slot !== null
		? digestAt(slot.standing.slot, at)
		: null;

const contestedIn = (
	quarrels: readonly Quarrel[],
	at: number,
): ReadonlySet<Figure> =>
	new Set(
		quarrels
			.filter((quarrel) => !isSettledAt(quarrel, at))
			.flatMap(({ figures }) => figures),
	);

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

/** A status doesn't say which of a pair's deals it is about: the best supported that it can mean has it. */
const dealsOf = (
	{ slot, deals, quarrels, reading }: Digest,
	standing: Digest | null,
	at: number,
): Deal[] => {
	const contested = contestedIn(
		[...quarrels, ...(standing?.quarrels ?? [])],
		at,
	);
	const ranked = deals.toSorted(({ figures: [a] }, { figures: [b] }) =>
		a === undefined || b === undefined ? 0 : bySupport(a, b),
	);
	const pairs = standing?.course ?? untold;
	const meant = ranked.find(
		(deal) => !isOnlyDenied(deal) && !isLater(deal, pairs.at(-1)),
	);
	return ranked.map((deal) => {
		const course = deal === meant ? pairs : untold;
		const status = course.at(-1)?.figure;
		return dealOf(slot, deal, {
			isDisputed:
				deal.figures.some((figure) => contested.has(figure)) ||
				(status !== undefined && contested.has(status)),
			reading,
			course,
		});
	});
};

/** A page and what it was written from. */
export type WrittenPage = Readonly<{
	digest: Digest;
	standing: Digest | null;
	/** The instant for which it was written. */
	at: number;
	page: Page;
}>;

const write = (digest: Digest, standing: Digest | null, at: number): Page => {
	const { slot, quarrels, successions } = digest;
	return {
		deals: dealsOf(digest, standing, at),
		disputes: quarrels.map((quarrel) => disputeOf(slot, quarrel, at)),
		revisions: successions.map((succession) => revisionOf(slot, succession)),
	};
};

const stillHolds = (
	known: WrittenPage,
	digest: Digest,
	standing: Digest | null,
	at: number,
): boolean =>
	known.digest === digest &&
	known.standing === standing &&
	[...digest.quarrels, ...(standing?.quarrels ?? [])].every(
		(quarrel) => isSettledAt(quarrel, at) === isSettledAt(quarrel, known.at),
	);

/** What one slot says at an instant. As it stands now it is written once for each change, so that a look at a large book costs little. */
export const pageAt = (slot: Slot, at: number): Page => {
	const standing = standingAt(slot, at);
	const digest = digestAt(slot, at);
	if (at < slot.changed) return write(digest, standing, at);
	if (slot.page === null || !stillHolds(slot.page, digest, standing, at))
		slot.page = { digest, standing, at, page: write(digest, standing, at) };
	return slot.page.page;
};
