import { relationOf } from "./conflict.ts";
import { type Pair, pairsOf } from "./dispute.ts";
import { bySupport, type Figure, figuresAt, leadOf } from "./figure.ts";
import type { Slot } from "./slot.ts";
import { statusesAt } from "./status.ts";

/** One figure that took another's place, and when. */
export type Succession = Readonly<{ from: Figure; to: Figure; at: number }>;

const succession = (from: Figure, to: Figure): Succession => ({
	from,
	to,
	at: to.backing.first,
});

/** Of the figures that a newer one replaced, those that stood until then. */
const standing = (pairs: readonly Pair[], replaced: readonly Figure[]) =>
	replaced.filter(
		(figure) =>
			!pairs.some(([from, to]) => from === figure && replaced.includes(to)),
	);

/** For each newer figure the one that it replaced: of several in dispute the best supported. */
const ofQuantity = (slot: Slot, at: number): Succession[] => {
	const pairs = pairsOf(figuresAt(slot, at)).filter(
		([from, to]) => relationOf(slot, from, to, at) === "revision",
	);
	return [...Map.groupBy(pairs, ([, to]) => to)].flatMap(([to, replacing]) => {
		const replaced = replacing.map(([from]) => from);
		const [from] = standing(pairs, replaced).sort(bySupport);
		return from === undefined ? [] : [succession(from, to)];
	});
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
