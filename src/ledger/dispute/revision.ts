import { isoOf } from "../day.ts";
import { holdsDeals } from "../deal/deal.ts";
import { alterationsIn } from "../figure/alteration.ts";
import type { Bond } from "../figure/bond.ts";
import { byFirst, bySupport, type Figure } from "../figure/figure.ts";
import { sideOf } from "../figure/side.ts";
import type { Reading } from "../reading.ts";
import type { Slot } from "../slot.ts";
import type { Revision } from "../statement.ts";
import type { Step } from "../status/course.ts";
import { isPredecessor } from "./predecessor.ts";
import type { Verdict } from "./verdict.ts";

/** One figure that took another's place, and when. A status, or what an article tells, may do so again: each has its turn. */
export type Succession = Readonly<{
	from: Figure;
	to: Figure;
	at: number;
	turn: number;
}>;

/** Of the figures that a newer one replaced, those that stood until then. */
const standing = (bonds: readonly Bond[], replaced: readonly Figure[]) =>
	replaced.filter(
		(figure) =>
			!bonds.some(
				({ pair: [from, to] }) => from === figure && replaced.includes(to),
			),
	);

/** For each newer figure the one that it replaced: of several in dispute the best supported. */
const ofQuantity = (
	{ revisions }: Verdict,
	{ bonds }: Reading,
): Succession[] => {
	const byNewer = Map.groupBy(revisions, ({ pair: [, to] }) => to);
	return [...byNewer].flatMap(([to, replacing]) => {
		const replaced = replacing.map(({ pair: [from] }) => from);
		const [from] = standing(revisions, replaced)
			.filter((figure) => isPredecessor(figure, to, bonds, revisions))
			.sort(bySupport);
		return from === undefined
			? []
			: [{ from, to, at: to.backing.first, turn: 0 }];
	});
};

/** Each step of a deal follows the one before it; the slot that tells the later one tells the change. */
const ofStatus = (course: readonly Step[], { figures }: Reading) =>
	course.flatMap(({ figure, ...step }, i): Succession[] => {
		const before = course[i - 1];
		return before === undefined || !figures.includes(figure)
			? []
			: [{ from: before.figure, to: figure, ...step }];
	});

/** What an outlet has altered itself takes the place of what it told: of a deal's figures, that no later one has taken already. */
const ofAlterations = (
	slot: Slot,
	reading: Reading,
	known: readonly Succession[],
): Succession[] =>
	alterationsIn(slot, reading).filter(
		({ to }) => !known.some((succession) => succession.to === to),
	);

const ofFigures = (slot: Slot, reading: Reading, verdict: Verdict) => {
	const told = ofQuantity(verdict, reading);
	const altered = holdsDeals(slot) ? ofAlterations(slot, reading, told) : [];
	return [...told, ...altered].sort(
		(a, b) => a.at - b.at || byFirst(a.to, b.to),
	);
};

/** The revisions of a slot, oldest first. */
export const successionsOf = (
	slot: Slot,
	reading: Reading,
	verdict: Verdict,
	course: readonly Step[],
): Succession[] =>
	slot.rule.figure === "qualifier"
		? ofStatus(course, reading)
		: ofFigures(slot, reading, verdict);

/** A succession as a reader sees it. */
export const revisionOf = (
	slot: Slot,
	{ from, to, at }: Succession,
	inDoubt: boolean,
): Revision => {
	const { kind, subject, object, qualifier, part } = slot.matter;
	return {
		kind,
		subject,
		...(object === undefined ? {} : { object }),
		...(qualifier === undefined ? {} : { qualifier }),
		...(part === undefined ? {} : { part }),
		at: isoOf(at),
		...(inDoubt ? { inDoubt } : {}),
		from: sideOf(from, slot),
		to: sideOf(to, slot),
	};
};
