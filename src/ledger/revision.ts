import { relationOf } from "./conflict.ts";
import { pairsOf } from "./dispute.ts";
import { type Figure, figuresAt, leadOf } from "./figure.ts";
import type { Slot } from "./slot.ts";
import { statusesAt } from "./status.ts";

/** One figure that took another's place, and when. */
export type Succession = Readonly<{ from: Figure; to: Figure; at: number }>;

const succession = (from: Figure, to: Figure): Succession => ({
	from,
	to,
	at: to.backing.first,
});

/** For each newer figure the latest of those that it replaced. */
const ofQuantity = (slot: Slot, at: number): Succession[] => {
	const replaced = new Map<Figure, Figure>();
	for (const [from, to] of pairsOf(figuresAt(slot, at)))
		if (relationOf(slot, from, to, at) === "revision") replaced.set(to, from);
	return [...replaced].map(([to, from]) => succession(from, to));
};

/** Each status follows the one before it. */
const ofStatus = (slot: Slot, at: number): Succession[] => {
	const figures = statusesAt(slot, at);
	return figures.flatMap((to, i) => {
		const from = figures[i - 1];
		return from === undefined ? [] : [succession(from, to)];
	});
};

/** The revisions of a slot as known at an instant, oldest first. */
export const successionsAt = (slot: Slot, at: number): Succession[] =>
	(slot.rule.figure === "qualifier" ? ofStatus : ofQuantity)(slot, at).sort(
		(a, b) => a.at - b.at || (leadOf(a.to).key < leadOf(b.to).key ? -1 : 1),
	);
