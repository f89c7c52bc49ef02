import type { Figure } from "../figure/figure.ts";
import type { Support } from "../figure/support.ts";
import type { Piece } from "../piece.ts";
import type { Slot } from "../slot.ts";

const tells = (slot: Slot, piece: Piece): boolean =>
	slot.cells
		.values()
		.some(({ backing, retired }) => backing.has(piece) || retired.has(piece));

const mayMean = (
	{ piece }: Support,
	deal: readonly Figure[],
	{ ofPair }: Slot,
): boolean =>
	deal.some(({ backing }) => backing.has(piece)) ||
	!ofPair.deals.some((slot) => tells(slot, piece));

/**
 * Who tells a status and may speak of a deal: a status names none, so its article must tell that deal, or no deal of the two parties at
 * all. "It drops the investment" says nothing of their order for chips.
 */
export const speakersOf = (
	status: Figure,
	deal: readonly Figure[],
	slot: Slot,
): readonly Support[] =>
	status.backing.supports.filter((support) => mayMean(support, deal, slot));

/** Whether anybody does. */
export const isSpokenOf = (
	status: Figure,
	deal: readonly Figure[],
	slot: Slot,
): boolean =>
	status.backing.supports.some((support) => mayMean(support, deal, slot));
