import type { Bond, Verdict } from "./bond.ts";
import { isoOf } from "./day.ts";
import { byFirst, bySupport, type Figure } from "./figure.ts";
import type { Reading } from "./reading.ts";
import { sideOf } from "./side.ts";
import type { Slot } from "./slot.ts";
import type { Revision } from "./statement.ts";
import { statusesIn, stepsOf } from "./status.ts";

/** One figure that took another's place, when the second was first told. */
export type Succession = Readonly<{ from: Figure; to: Figure }>;

/** Of the figures that a newer one replaced, those that stood until then. */
const standing = (bonds: readonly Bond[], replaced: readonly Figure[]) =>
	replaced.filter(
		(figure) =>
			!bonds.some(
				({ pair: [from, to] }) => from === figure && replaced.includes(to),
			),
	);

/** For each newer figure the one that it replaced: of several in dispute the best supported. */
const ofQuantity = ({ revisions }: Verdict): Succession[] => {
	const byNewer = Map.groupBy(revisions, ({ pair: [, to] }) => to);
	return [...byNewer].flatMap(([to, replacing]) => {
		const replaced = replacing.map(({ pair: [from] }) => from);
		const [from] = standing(revisions, replaced).sort(bySupport);
		return from === undefined ? [] : [{ from, to }];
	});
};

/** Each status follows the one before it. */
const ofStatus = (reading: Reading): Succession[] => {
	const figures = stepsOf(statusesIn(reading));
	return figures.flatMap((to, i) => {
		const from = figures[i - 1];
		return from === undefined ? [] : [{ from, to }];
	});
};

/** The revisions of a slot, oldest first. */
export const successionsOf = (
	slot: Slot,
	reading: Reading,
	verdict: Verdict,
): Succession[] =>
	slot.rule.figure === "qualifier"
		? ofStatus(reading)
		: ofQuantity(verdict).sort((a, b) => byFirst(a.to, b.to));

/** A succession as a reader sees it. */
export const revisionOf = (slot: Slot, { from, to }: Succession): Revision => {
	const { kind, subject, object, qualifier } = slot.matter;
	return {
		kind,
		subject,
		...(object === undefined ? {} : { object }),
		...(qualifier === undefined ? {} : { qualifier }),
		at: isoOf(to.backing.first),
		from: sideOf(from, slot),
		to: sideOf(to, slot),
	};
};
