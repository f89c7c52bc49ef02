import { statedNumber } from "./agreement.ts";
import { dayLength } from "./day.ts";
import { cellsAgree, type Figure, leadOf, qualifiersFit } from "./figure.ts";
import { holdsAt, storyOf } from "./piece.ts";
import { type Cell, pairKey, type Slot } from "./slot.ts";

/** A quantity that moves may differ after a week. */
const week = 7 * dayLength;
/** Deals first told so far apart are two deals. */
const season = 60 * dayLength;
/** Figures so many times apart are a part and the whole. */
const partsFactor = 4;
/** An outlet with more than so many reports of a figure has not just misprinted it. */
const fewReports = 4;

/** How two figures of one slot stand to each other. `revision`: the first was replaced by the second. */
export type Relation = "harmony" | "dispute" | "revision";

const anyPair = (
	a: Figure,
	b: Figure,
	holds: (x: Cell, y: Cell) => boolean,
): boolean => a.cells.some((x) => b.cells.some((y) => holds(x, y)));

const shareUnit = (x: Cell, y: Cell): boolean =>
	x.stated.value?.unit === y.stated.value?.unit;

const areSideBySide = (slot: Slot, a: Figure, b: Figure, at: number): boolean =>
	anyPair(a, b, (x, y) =>
		(slot.pairs.get(pairKey(x, y)) ?? []).some((piece) => holdsAt(piece, at)),
	);

const arePartAndWhole = (a: Figure, b: Figure): boolean => {
	const [x, y] = [leadOf(a).stated.value, leadOf(b).stated.value];
	if (x === undefined || y === undefined) return false;
	const [small, large] = [statedNumber(x), statedNumber(y)].sort(
		(p, q) => p - q,
	);
	return (
		small !== undefined && large !== undefined && large >= partsFactor * small
	);
};

const gapOf = (a: Figure, b: Figure): number =>
	Math.abs(a.backing.first - b.backing.first);

/** Every outlet that told the first figure has told the second since. */
const isCorrected = (a: Figure, b: Figure): boolean =>
	a.backing.supports.length <= fewReports &&
	a.backing.supports.every(({ piece }) =>
		b.backing.supports.some(
			(later) =>
				later.piece.article.outlet === piece.article.outlet &&
				later.piece.known > piece.known,
		),
	) &&
	!b.backing.supports.some(
		({ piece }) =>
			piece.known < a.backing.last &&
			piece.article.outlet === a.backing.supports[0]?.piece.article.outlet,
	);

/** Both sides together have at least two stories: one alone can't disagree. */
const haveTwoStories = (a: Figure, b: Figure): boolean => {
	if (a.backing.stories > 1 || b.backing.stories > 1) return true;
	const [x, y] = [a.backing.supports[0], b.backing.supports[0]];
	return (
		x !== undefined && y !== undefined && storyOf(x.piece) !== storyOf(y.piece)
	);
};

const shareDay = (x: Cell, y: Cell): boolean =>
	x.stated.when?.from === y.stated.when?.from;

const relationOfAsserted = (
	slot: Slot,
	a: Figure,
	b: Figure,
	at: number,
): Relation => {
	const { rule } = slot;
	const clashes = anyPair(
		a,
		b,
		(x, y) => shareUnit(x, y) && qualifiersFit(x, y) && !cellsAgree(x, y, rule),
	);
	if (rule.recurs && gapOf(a, b) >= season) return "harmony";
	if (rule.hasParts && arePartAndWhole(a, b)) return "harmony";
	if (rule.moves && gapOf(a, b) >= week)
		return anyPair(a, b, (x, y) => shareUnit(x, y) && qualifiersFit(x, y))
			? "revision"
			: "harmony";
	if (!clashes || !rule.quarrels) return "harmony";
	if (areSideBySide(slot, a, b, at)) return "harmony";
	if (rule.binds === "capture" && !anyPair(a, b, shareDay)) return "harmony";
	if (isCorrected(a, b)) return "revision";
	return haveTwoStories(a, b) ? "dispute" : "harmony";
};

/** Whether one of two figures is the denial of the other. */
export const isDenial = (slot: Slot, a: Figure, b: Figure): boolean =>
	a.denied !== b.denied && anyPair(a, b, (x, y) => cellsAgree(x, y, slot.rule));

/** How two figures stand to each other, `a` being the one told first. Statuses quarrel only with their denial. */
export const relationOf = (
	slot: Slot,
	a: Figure,
	b: Figure,
	at: number,
): Relation => {
	if (a.denied && b.denied) return "harmony";
	if (a.denied !== b.denied)
		return isDenial(slot, a, b) && haveTwoStories(a, b) ? "dispute" : "harmony";
	return slot.rule.figure === "qualifier"
		? "harmony"
		: relationOfAsserted(slot, a, b, at);
};
