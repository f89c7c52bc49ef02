import { dayLength } from "../day.ts";
import { areContrary } from "../dispute/contrary.ts";
import type { Rule } from "../rule.ts";
import type { Cell } from "../slot.ts";
import { mayBeOneReading, statedNumber } from "./agreement.ts";
import type { Apart } from "./apart.ts";
import {
	byFirst,
	cellsAgree,
	type Figure,
	isCeiling,
	qualifiersFit,
} from "./figure.ts";
import { type Beside, type Whole, wholesIn } from "./whole.ts";

/** A quantity that moves may differ after a week. */
export const week = 7 * dayLength;
/** Deals first told so far apart are two deals. */
const season = 60 * dayLength;
/** Figures so many times apart are a part and the whole. */
const partsFactor = 4;

/**
 * What binds two figures of a slot, the one first told in front. `clash`: they can't both hold; `denial`: one denies the
 * other; `succession`: the quantity moved from the first to the second; `contrary`: the second status may follow the first,
 * but both can't hold at one time; `reading`: two figures of what may be one thing, such as "up to 9" and 8.
 */
export type Bond = Readonly<{
	nature: "clash" | "denial" | "succession" | "contrary" | "reading";
	pair: readonly [Figure, Figure];
	/** Since when some article states both without denying either, or they are parts of one whole: both may hold. */
	besideSince: number | null;
	/** What the two are about changes with time: of some day one may hold, of a later one the other. */
	isPassing: boolean;
	/** They are prices of what is had but once, such as a company: a bid for it may be raised. */
	areBids: boolean;
}>;

/** When an article first stated two cells side by side; `null` if none does. */
export type BesideSince = (a: Cell, b: Cell) => number | null;

/** What articles tell of two cells at once. */
export type Together = Readonly<{
	besideSince: BesideSince;
	areApart: Apart;
}>;

const anyPair = (
	a: Figure,
	b: Figure,
	holds: (x: Cell, y: Cell) => boolean,
): boolean => a.cells.some((x) => b.cells.some((y) => holds(x, y)));

const areComparable = (x: Cell, y: Cell): boolean =>
	x.stated.value?.unit === y.stated.value?.unit && qualifiersFit(x, y);

const numberIn = ({ stated: { value } }: Cell): number =>
	value === undefined ? 0 : statedNumber(value);

/** A company that is worth more before the new money than it once was with it: those are two rounds, one after the other. */
const areRounds = (x: Cell, y: Cell): boolean =>
	x.stated.value?.unit === y.stated.value?.unit &&
	x.stated.qualifier === "post-money" &&
	y.stated.qualifier === "pre-money" &&
	numberIn(x) < numberIn(y);

/** One told as before the money and one untold may both hold. */
const haveOneQualifier = (x: Cell, y: Cell): boolean =>
	x.stated.qualifier === y.stated.qualifier;

const shareDay = (x: Cell, y: Cell): boolean =>
	x.stated.when?.from === y.stated.when?.from;

const arePartAndWhole = (a: Figure, b: Figure): boolean => {
	const [x, y] = [a.cells[0]?.stated.value, b.cells[0]?.stated.value];
	if (x === undefined || y === undefined) return false;
	const [one, other] = [statedNumber(x), statedNumber(y)];
	return Math.max(one, other) >= partsFactor * Math.min(one, other);
};

/** How two asserted figures of a quantity or a window are bound. */
const assertedNature = (
	a: Figure,
	b: Figure,
	rule: Rule,
	areApart: Apart,
): Bond["nature"] | null => {
	const gap = b.backing.first - a.backing.first;
	if (rule.moves && gap >= week && anyPair(a, b, areRounds))
		return "succession";
	if (!anyPair(a, b, areComparable)) return null;
	if (rule.hasParts && arePartAndWhole(a, b)) return null;
	if (rule.recurs && gap >= season) return null;
	if (rule.moves && gap >= week) return "succession";
	if (!rule.quarrels) return null;
	if (rule.binds === "capture" && !anyPair(a, b, shareDay)) return null;
	const clashes = anyPair(
		a,
		b,
		(x, y) =>
			areComparable(x, y) &&
			haveOneQualifier(x, y) &&
			(areApart(x, y) || !cellsAgree(x, y, rule)),
	);
	return clashes ? "clash" : null;
};

/** Whether one of two figures is a ceiling that the other keeps to, and near it: then they are of one deal, however far apart told. */
const areReadings = (
	a: Figure,
	b: Figure,
	rule: Rule,
	areApart: Apart,
): boolean =>
	anyPair(a, b, (x, y) => {
		const [value, other] = [x.stated.value, y.stated.value];
		return (
			value !== undefined &&
			other !== undefined &&
			(isCeiling(value) || isCeiling(other)) &&
			mayBeOneReading(value, other) &&
			haveOneQualifier(x, y) &&
			!areApart(x, y) &&
			cellsAgree(x, y, rule)
		);
	});

/** Whether of a figure and a denial one is the other's, or may be. */
const areOfOneFigure = (
	a: Figure,
	b: Figure,
	rule: Rule,
	areApart: Apart,
): boolean =>
	anyPair(a, b, (x, y) => !areApart(x, y) && cellsAgree(x, y, rule));

const natureOf = (
	a: Figure,
	b: Figure,
	rule: Rule,
	areApart: Apart,
): Bond["nature"] | null => {
	if (a.denied && b.denied) return null;
	if (a.denied !== b.denied)
		return areOfOneFigure(a, b, rule, areApart) ? "denial" : null;
	if (rule.figure === "qualifier") return areContrary(a, b) ? "contrary" : null;
	const nature = assertedNature(a, b, rule, areApart);
	return nature ?? (areReadings(a, b, rule, areApart) ? "reading" : null);
};

/** Who denies a figure, or may. */
export const denialsOf = (figure: Figure, bonds: readonly Bond[]): Figure[] =>
	bonds
		.filter(({ nature, pair }) => nature === "denial" && pair.includes(figure))
		.flatMap(({ pair }) => pair)
		.filter(({ denied }) => denied && !figure.denied);

const earliest = (instants: readonly number[]): number | null =>
	instants.length === 0 ? null : Math.min(...instants);

/** When an article first stated two figures side by side. */
const statedBeside =
	(besideSince: BesideSince): Beside =>
	(a, b) =>
		earliest(
			a.cells.flatMap((x) => b.cells.flatMap((y) => besideSince(x, y) ?? [])),
		);

const earliestBeside = (
	a: Figure,
	b: Figure,
	beside: Beside,
	wholes: readonly Whole[],
): number | null => {
	const added = wholes
		.filter(({ figures }) => figures.has(a) && figures.has(b))
		.map(({ since }) => since);
	const told = beside(a, b);
	return earliest(told === null ? added : [...added, told]);
};

const mayStandBeside: ReadonlySet<Bond["nature"]> = new Set<Bond["nature"]>([
	"clash",
	"contrary",
	"reading",
]);

/** All bonds among the figures of a slot. Which stories tell them, and how many, makes no difference yet. */
export const bondsOf = (
	figures: readonly Figure[],
	rule: Rule,
	{ besideSince, areApart }: Together,
): Bond[] => {
	const ordered = [...figures].sort(byFirst);
	const beside = statedBeside(besideSince);
	const wholes = rule.hasParts ? wholesIn(ordered, beside) : [];
	return ordered.flatMap((a, i) =>
		ordered.slice(i + 1).flatMap((b): Bond[] => {
			const nature = natureOf(a, b, rule, areApart);
			if (nature === null) return [];
			const since = mayStandBeside.has(nature)
				? earliestBeside(a, b, beside, wholes)
				: null;
			const isPassing = rule.moves || rule.figure === "qualifier";
			const areBids = rule.isOne;
			return [{ nature, pair: [a, b], besideSince: since, isPassing, areBids }];
		}),
	);
};
