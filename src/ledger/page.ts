import type { Qualifier } from "../extract/claim.ts";
import { type Book, slotAbout } from "./book.ts";
import { dealOf, dealsIn, holdsDeals } from "./deal.ts";
import { disputeOf, isSettledAt, type Quarrel, quarrelsOf } from "./dispute.ts";
import { bySupport, type Figure } from "./figure.ts";
import { type Reading, readAt } from "./reading.ts";
import { revisionOf, successionsOf } from "./revision.ts";
import type { Slot } from "./slot.ts";
import type { Deal, Dispute, Revision } from "./statement.ts";
import { statusesIn, statusOf } from "./status.ts";

/** What one slot adds to the statement. */
export type Page = Readonly<{
	deals: readonly Deal[];
	disputes: readonly Dispute[];
	revisions: readonly Revision[];
}>;

/** The latest status of a pair, whichever of them it is told of. */
const pairStatus = (
	book: Book,
	{ subject, object }: Slot["matter"],
	at: number,
): Qualifier | undefined => {
	if (object === undefined) return undefined;
	const [latest] = [
		slotAbout(book, { kind: "status", subject, object }),
		slotAbout(book, { kind: "status", subject: object, object: subject }),
	]
		.flatMap((slot) =>
			slot === undefined ? [] : statusesIn(readAt(slot, at)).slice(-1),
		)
		.sort((a, b) => b.backing.first - a.backing.first);
	return latest === undefined ? undefined : statusOf(latest);
};

/** A status doesn't say which of a pair's deals it is about: the best supported has it. */
const dealsOf = (
	slot: Slot,
	reading: Reading,
	quarrels: readonly Quarrel[],
	status: Qualifier | undefined,
	at: number,
): Deal[] => {
	const contested = new Set<Figure>(
		quarrels
			.filter((quarrel) => !isSettledAt(quarrel, at))
			.flatMap(({ figures }) => figures),
	);
	return dealsIn(reading)
		.sort(([a], [b]) =>
			a === undefined || b === undefined ? 0 : bySupport(a, b),
		)
		.map((figures, i) =>
			dealOf(slot, figures, {
				isDisputed: figures.some((figure) => contested.has(figure)),
				...(i > 0 || status === undefined ? {} : { status }),
			}),
		);
};

type Written = Readonly<{
	changes: number;
	status: Qualifier | undefined;
	quarrels: readonly Quarrel[];
	/** The instant for which it was written. */
	at: number;
	page: Page;
}>;

const write = (
	slot: Slot,
	status: Qualifier | undefined,
	at: number,
): Written => {
	const reading = readAt(slot, at);
	const quarrels = quarrelsOf(slot, reading);
	const deals = holdsDeals(slot)
		? dealsOf(slot, reading, quarrels, status, at)
		: [];
	const page = {
		deals,
		disputes: quarrels.map((quarrel) => disputeOf(slot, quarrel, at)),
		revisions: successionsOf(slot, reading).map((succession) =>
			revisionOf(slot, succession),
		),
	};
	return { changes: slot.changes, status, quarrels, at, page };
};

const written = new WeakMap<Slot, Written>();

const stillHolds = (
	known: Written,
	slot: Slot,
	status: Qualifier | undefined,
	at: number,
): boolean =>
	known.changes === slot.changes &&
	known.status === status &&
	known.quarrels.every(
		(quarrel) => isSettledAt(quarrel, at) === isSettledAt(quarrel, known.at),
	);

/** What one slot says at an instant. As it stands now it is written once for each change, so that a look at a large book costs little. */
export const pageAt = (book: Book, slot: Slot, at: number): Page => {
	const status = holdsDeals(slot)
		? pairStatus(book, slot.matter, at)
		: undefined;
	if (at < slot.changed) return write(slot, status, at).page;
	const known = written.get(slot);
	if (known !== undefined && stillHolds(known, slot, status, at))
		return known.page;
	const fresh = write(slot, status, at);
	written.set(slot, fresh);
	return fresh.page;
};
