import type { Qualifier } from "../extract/claim.ts";
import { dealOf, holdsDeals } from "./deal.ts";
import { type Digest, digestAt } from "./digest.ts";
import { disputeOf, isSettledAt } from "./dispute.ts";
import { bySupport, type Figure } from "./figure.ts";
import { revisionOf } from "./revision.ts";
import type { Slot } from "./slot.ts";
import type { Deal, Dispute, Revision } from "./statement.ts";
import { standingStatus, statusOf } from "./status.ts";

/** What one slot adds to the statement. */
export type Page = Readonly<{
	deals: readonly Deal[];
	disputes: readonly Dispute[];
	revisions: readonly Revision[];
}>;

/** The status of a pair's deal, whichever of them it is told of. */
const pairStatus = (
	{ matter, statuses }: Slot,
	at: number,
): Qualifier | undefined => {
	if (statuses.length === 0) return undefined;
	const told = statuses
		.toSorted((a) => (a.matter.subject === matter.subject ? 1 : -1))
		.flatMap((slot) => digestAt(slot, at).statuses)
		.sort((a, b) => a.backing.first - b.backing.first);
	const standing = standingStatus(told);
	return standing === undefined ? undefined : statusOf(standing);
};

/** A status doesn't say which of a pair's deals it is about: the best supported has it. */
const dealsOf = (
	{ slot, deals, quarrels }: Digest,
	status: Qualifier | undefined,
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
				...(i > 0 || status === undefined ? {} : { status }),
			}),
		);
};

/** A page and what it was written from. */
export type WrittenPage = Readonly<{
	digest: Digest;
	status: Qualifier | undefined;
	/** The instant for which it was written. */
	at: number;
	page: Page;
}>;

const write = (
	digest: Digest,
	status: Qualifier | undefined,
	at: number,
): Page => {
	const { slot, quarrels, successions } = digest;
	return {
		deals: dealsOf(digest, status, at),
		disputes: quarrels.map((quarrel) => disputeOf(slot, quarrel, at)),
		revisions: successions.map((succession) => revisionOf(slot, succession)),
	};
};

const stillHolds = (
	known: WrittenPage,
	digest: Digest,
	status: Qualifier | undefined,
	at: number,
): boolean =>
	known.digest === digest &&
	known.status === status &&
	digest.quarrels.every(
		(quarrel) => isSettledAt(quarrel, at) === isSettledAt(quarrel, known.at),
	);

/** What one slot says at an instant. As it stands now it is written once for each change, so that a look at a large book costs little. */
export const pageAt = (slot: Slot, at: number): Page => {
	const status = holdsDeals(slot) ? pairStatus(slot, at) : undefined;
	const digest = digestAt(slot, at);
	if (at < slot.changed) return write(digest, status, at);
	if (slot.page === null || !stillHolds(slot.page, digest, status, at))
		slot.page = { digest, status, at, page: write(digest, status, at) };
	return slot.page.page;
};
