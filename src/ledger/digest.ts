import { type DealFigures, dealId, dealsIn, holdsDeals } from "./deal.ts";
import { type Quarrel, quarrelsOf } from "./dispute.ts";
import type { Figure } from "./figure.ts";
import { readNow } from "./reading.ts";
import { type Succession, successionsOf } from "./revision.ts";
import type { Slot } from "./slot.ts";
import { statusesIn } from "./status.ts";

/** What of a slot may be news. */
export type Digest = Readonly<{
	slot: Slot;
	figures: readonly Figure[];
	deals: ReadonlyMap<string, DealFigures>;
	quarrels: ReadonlyMap<string, Quarrel>;
	successions: readonly Succession[];
	statuses: readonly Figure[];
}>;

/** The state of a slot as it stands, to be compared with the one after a change. */
export const digestOf = (slot: Slot): Digest => {
	const reading = readNow(slot);
	const deals = holdsDeals(slot) ? dealsIn(reading) : [];
	return {
		slot,
		figures: reading.figures,
		deals: new Map(deals.map((figures) => [dealId(slot, figures), figures])),
		quarrels: new Map(
			quarrelsOf(slot, reading).map((quarrel) => [quarrel.id, quarrel]),
		),
		successions: successionsOf(slot, reading),
		statuses: slot.rule.figure === "qualifier" ? statusesIn(reading) : [],
	};
};

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
