import { dealId, dealsIn, holdsDeals, type NamedDeal } from "./deal.ts";
import { type Quarrel, quarrelsOf } from "./dispute.ts";
import type { Figure } from "./figure.ts";
import { type Reading, readAt, readNow } from "./reading.ts";
import { type Succession, successionsOf } from "./revision.ts";
import type { Slot } from "./slot.ts";
import { statusesIn } from "./status.ts";

/** What a slot comes to, as far as it may be news. */
export type Digest = Readonly<{
	slot: Slot;
	/** How many changes the slot had seen. */
	changes: number;
	figures: readonly Figure[];
	deals: readonly NamedDeal[];
	quarrels: readonly Quarrel[];
	successions: readonly Succession[];
	statuses: readonly Figure[];
}>;

/** What a reading of a slot comes to. */
export const digestFrom = (slot: Slot, reading: Reading): Digest => {
	const deals = holdsDeals(slot) ? dealsIn(reading) : [];
	return {
		slot,
		changes: slot.changes,
		figures: reading.figures,
		deals: deals.map((figures) => ({ id: dealId(slot, figures), figures })),
		quarrels: quarrelsOf(slot, reading),
		successions: successionsOf(slot, reading),
		statuses: slot.rule.figure === "qualifier" ? statusesIn(reading) : [],
	};
};

/** The state of a slot as it stands, to be compared with the one after a change. Made once for each change. */
export const digestOf = (slot: Slot): Digest => {
	if (slot.digest?.changes !== slot.changes)
		slot.digest = digestFrom(slot, readNow(slot));
	return slot.digest;
};

/** The state of a slot as it was known at an instant. */
export const digestAt = (slot: Slot, at: number): Digest =>
	at >= slot.changed ? digestOf(slot) : digestFrom(slot, readAt(slot, at));

const areSame = (a: Figure, b: Figure): boolean =>
	a.cells.some(({ key }) => b.cells.some((cell) => cell.key === key));

/** Whether a figure was told before; a more precise statement of it makes no new one. */
export const isKnown = (figures: readonly Figure[], figure: Figure): boolean =>
	figures.some((known) => areSame(known, figure));

/** Whether one figure was known to have taken the other's place. */
export const isFollowed = (
	successions: readonly Succession[],
	{ from, to }: Succession,
): boolean =>
	successions.some(
		(known) => areSame(known.from, from) && areSame(known.to, to),
	);
