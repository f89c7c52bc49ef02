import type { Quantity, Window } from "../../extract/claim.ts";
import { compareText } from "../../text/compare.ts";
import { startOfDay } from "../day.ts";
import { remembering } from "../memory.ts";
import type { Rule } from "../rule.ts";
import type { Cell } from "../slot.ts";
import type { Side } from "../statement.ts";
import {
	haveOneNumber,
	quantitiesAgree,
	statedNumber,
	windowsAgree,
} from "./agreement.ts";
import type { Apart } from "./apart.ts";
import { type Backing, joinBackings } from "./backing.ts";

/** Claims of one slot that agree, taken together. */
export type Figure = Readonly<{
	denied: boolean;
	/** The most precise statement first. */
	cells: readonly Cell[];
	backing: Backing;
}> & {
	/** The side that was last made of it, and of which state. */
	shown: Readonly<{ changes: number; lead: Cell; side: Side }> | null;
};

const valuesAgree = (a: Cell, b: Cell, { slack }: Rule): boolean => {
	const [x, y] = [a.stated.value, b.stated.value];
	return x === undefined || y === undefined || quantitiesAgree(x, y, slack);
};

/** Two sub-cases exclude each other; one untold fits both. */
export const qualifiersFit = (a: Cell, b: Cell): boolean =>
	a.stated.qualifier === b.stated.qualifier ||
	a.stated.qualifier === undefined ||
	b.stated.qualifier === undefined;

/** Money waits for one thing or for another; who names nothing contradicts nobody. */
const conditionsFit = ({ stated: a }: Cell, { stated: b }: Cell): boolean =>
	a.upon === b.upon || a.upon === undefined || b.upon === undefined;

/** Whether two cells of a slot may both hold of the same thing. */
export const cellsAgree = (a: Cell, b: Cell, rule: Rule): boolean => {
	const isWindowed = rule.figure === "window" || rule.figure === "both";
	return (
		qualifiersFit(a, b) &&
		conditionsFit(a, b) &&
		valuesAgree(a, b, rule) &&
		(!isWindowed || windowsAgree(a.stated.when, b.stated.when))
	);
};

/** "By 2027" and "by the middle of 2027" may both hold, yet say two things. */
const haveOneDeadline = (a: Window | undefined, b: Window | undefined) =>
	a?.from !== undefined || b?.from !== undefined || a?.to === b?.to;

const isOpen = ({ low, high }: Quantity): boolean =>
	low === null || high === null;

/** "Up to": the most that there is to be, of a fall as of an amount. */
export const isCeiling = ({ low, high }: Quantity): boolean =>
	(low === null && high !== null && high > 0) ||
	(high === null && low !== null && low < 0);

/**
 * Whether two cells are one figure. "More than 8" rounds a figure off, but who says "up to 9" names one: it does not say 8, though it admits
 * it. Where the quantity moves, "over 700 million" would admit the 800 million of a month later and hide the change. There the
 * stated numbers must be the same.
 */
const areOneFigure = (
	a: Cell,
	b: Cell,
	rule: Rule,
	areApart: Apart,
): boolean => {
	const [x, y] = [a.stated, b.stated];
	if (x.denied !== y.denied || x.upon !== y.upon) return false;
	if (areApart(a, b) || !cellsAgree(a, b, rule)) return false;
	if (rule.figure === "window") return haveOneDeadline(x.when, y.when);
	if (x.value === undefined || y.value === undefined) return true;
	const namesOne = rule.moves ? isOpen : isCeiling;
	return (
		(!namesOne(x.value) && !namesOne(y.value)) ||
		haveOneNumber(x.value, y.value, rule.slack)
	);
};

const looseness = (value: Quantity): number =>
	isOpen(value) ? 3 : value.low !== value.high ? 2 : value.approx ? 1 : 0;

const digitsOf = remembering((value) => value.toExponential().length);

const lengthOf = (when: Window | undefined): number =>
	when?.from === undefined || when.to === undefined
		? Number.POSITIVE_INFINITY
		: startOfDay(when.to) - startOfDay(when.from);

const difference = (a: number, b: number): number => (a === b ? 0 : a - b);

/** The most precise statement first: the others are then measured by it. */
const byPrecision = (a: Cell, b: Cell): number => {
	const [x, y] = [a.stated.value, b.stated.value];
	const byValue =
		x === undefined || y === undefined
			? Number(x === undefined) - Number(y === undefined)
			: looseness(x) - looseness(y) ||
				digitsOf(statedNumber(y)) - digitsOf(statedNumber(x));
	return (
		byValue ||
		difference(lengthOf(a.stated.when), lengthOf(b.stated.when)) ||
		compareText(a.key, b.key)
	);
};

/** Puts each cell to the first group with all of whose members it agrees. Depends on the cells alone, not on their support. */
const groupCells = (
	cells: readonly Cell[],
	rule: Rule,
	areApart: Apart,
): Cell[][] => {
	const groups: Cell[][] = [];
	for (const cell of [...cells].sort(byPrecision)) {
		const group = groups.find((members) =>
			members.every((member) => areOneFigure(member, cell, rule, areApart)),
		);
		if (group === undefined) groups.push([cell]);
		else group.push(cell);
	}
	return groups;
};

/** The figure that cells make. */
export const figureOf = (cells: readonly Cell[]): Figure => ({
	denied: cells.some(({ stated }) => stated.denied),
	cells,
	backing: joinBackings(cells.map(({ backing }) => backing)),
	shown: null,
});

const isOf = ({ cells }: Figure, members: readonly Cell[]): boolean =>
	cells.length === members.length &&
	cells.every((cell, i) => cell === members[i]);

/** Cells as figures; those that were known already are kept, for joining their support anew may be dear. */
export const figuresOf = (
	cells: readonly Cell[],
	rule: Rule,
	areApart: Apart,
	known: readonly Figure[],
): Figure[] =>
	groupCells(cells, rule, areApart).map(
		(members) =>
			known.find((figure) => isOf(figure, members)) ?? figureOf(members),
	);

/** What a figure is called in ids: its most precise statement, whatever its support. */
export const nameOfFigure = ({ cells }: Figure): string => cells[0]?.key ?? "";

const byTelling = (a: Cell, b: Cell): number =>
	b.backing.stories - a.backing.stories ||
	difference(a.backing.first, b.backing.first) ||
	byPrecision(a, b);

/** The cell that speaks for a figure: told by most stories, then first, then most precisely. */
export const leadOf = ({ cells }: Pick<Figure, "cells">): Cell =>
	cells.reduce((best, cell) => (byTelling(cell, best) < 0 ? cell : best));

/** Best supported first; then the oldest; then by name. */
export const bySupport = (a: Figure, b: Figure): number =>
	b.backing.stories - a.backing.stories ||
	b.backing.outlets - a.backing.outlets ||
	byFirst(a, b);

/** The one first told in front. */
export const byFirst = (a: Figure, b: Figure): number =>
	difference(a.backing.first, b.backing.first) ||
	compareText(nameOfFigure(a), nameOfFigure(b));
