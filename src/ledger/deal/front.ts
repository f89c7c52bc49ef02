import type { Digest } from "../digest.ts";
import type { Quarrel } from "../dispute/dispute.ts";
import { statedNumber } from "../figure/agreement.ts";
import type { Figure } from "../figure/figure.ts";
import { areSame, isKnown } from "../figure/known.ts";
import { readAt } from "../reading.ts";
import type { Slot } from "../slot.ts";

/** That another figure stands for a deal than did: the deal's id, and the two. */
export type NewFront = Readonly<{ id: string; was: Figure; now: Figure }>;

const numberOf = ({ cells: [cell] }: Figure): number | null =>
	cell?.stated.value === undefined ? null : statedNumber(cell.stated.value);

/** The deals for which another figure stands than did. That "up to" is dropped from a number makes no other figure of it. */
export const newFronts = (before: Digest, after: Digest): NewFront[] => {
	if (after.fronts === before.fronts) return [];
	return [...after.fronts].flatMap(([id, now]): NewFront[] => {
		const was = before.fronts.get(id);
		const isOther =
			was !== undefined &&
			!areSame(was, now) &&
			numberOf(was) !== numberOf(now);
		return isOther ? [{ id, was, now }] : [];
	});
};

/** Whether a quarrel is between the figure that stood and the one that does. */
export const isBetween = (
	{ figures }: Quarrel,
	{ was, now }: NewFront,
): boolean => [was, now].every((figure) => isKnown(figures, figure));

/** Whether an article has told the two side by side: then both hold, and more tell now the one and now the other. */
export const areBeside = (
	{ was, now }: NewFront,
	{ reading }: Digest,
): boolean =>
	reading.bonds.some(
		({ besideSince, pair }) =>
			besideSince !== null &&
			[was, now].every((figure) => isKnown(pair, figure)),
	);

/** A figure as it stood until then, where nobody tells it any more. */
export const asItStood = (figure: Figure, slot: Slot, at: number) =>
	figure.backing.supports.length > 0
		? figure
		: readAt(slot, at - 1).figures.find((known) => areSame(known, figure));
