import { isoOf } from "../day.ts";
import { isBetween, type NewFront, newFronts } from "../deal/front.ts";
import type { Digest } from "../digest.ts";
import { nameOfFigure } from "../figure/figure.ts";
import { isKnown } from "../figure/known.ts";
import type { Slot } from "../slot.ts";
import type { Told } from "../told.ts";
import { isSettledAt, type Quarrel, sidesOf } from "./dispute.ts";

const namesOf = ({ figures }: Quarrel): string[] =>
	figures.map(nameOfFigure).sort();

/** What happened to one quarrel; `null` if nothing but further support of a side that leads, or of one behind. */
const turnOf = (
	was: Quarrel | undefined,
	now: Quarrel,
	at: number,
	fronts: readonly NewFront[],
): "dispute.opened" | "dispute.settled" | "dispute.changed" | null => {
	if (was === undefined) return "dispute.opened";
	const [wasSettled, isSettled] = [isSettledAt(was, at), isSettledAt(now, at)];
	if (!wasSettled && isSettled) return "dispute.settled";
	const isReopened = wasSettled && !isSettled;
	const isWider =
		now.figures !== was.figures &&
		now.figures.some((figure) => !isKnown(was.figures, figure));
	const isLedAnew = !isSettled && fronts.some((front) => isBetween(now, front));
	return isReopened || isWider || isLedAnew ? "dispute.changed" : null;
};

/** The event that settles a quarrel, the same whether a story or the clock has brought it about. */
export const settling = (slot: Slot, quarrel: Quarrel, at: number): Told => ({
	name: "dispute.settled",
	cause: [quarrel.id, ...namesOf(quarrel), isoOf(at)],
	at,
	sides: sidesOf(slot, quarrel),
});

/** The quarrels that are new, or stand otherwise than they did. */
export const newQuarrels = (
	before: Digest,
	after: Digest,
	at: number,
	now: number,
): Told[] => {
	const fronts = newFronts(before, after);
	return after.quarrels.flatMap((quarrel): Told[] => {
		const { id, opened, settles } = quarrel;
		const was = before.quarrels.find((known) => known.id === id);
		const name = turnOf(was, quarrel, now, fronts);
		if (name === null) return [];
		const sides = sidesOf(after.slot, quarrel);
		if (name === "dispute.opened")
			return [{ name, cause: [id], at: opened, sides }];
		if (name === "dispute.settled" && settles !== null)
			return [settling(after.slot, quarrel, settles)];
		return [{ name, cause: [id, ...namesOf(quarrel), isoOf(at)], at, sides }];
	});
};
