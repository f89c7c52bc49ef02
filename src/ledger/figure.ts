import type { Quantity, Window } from "../extract/claim.ts";
import {
	haveOneNumber,
	quantitiesAgree,
	statedNumber,
	windowsOverlap,
} from "./agreement.ts";
import { Backing, joinBackings } from "./backing.ts";
import { startOfDay } from "./day.ts";
import { holdsAt } from "./piece.ts";
import type { Rule } from "./rule.ts";
import type { Cell, Slot } from "./slot.ts";

/** Claims of one slot that agree, taken together. */
export type Figure = Readonly<{
	denied: boolean;
	cells: readonly Cell[];
	backing: Backing;
}>;

const valuesAgree = (a: Cell, b: Cell, { slack }: Rule): boolean => {
	const [x, y] = [a.stated.value, b.stated.value];
	return x === undefined || y === undefined || quantitiesAgree(x, y, slack);
};

/** Two sub-cases exclude each other; one untold fits both. */
export const qualifiersFit = (a: Cell, b: Cell): boolean =>
	a.stated.qualifier === b.stated.qualifier ||
	a.stated.qualifier === undefined ||
	b.stated.qualifier === undefined;

/** Whether two cells of a slot may both hold of the same thing. */
export const cellsAgree = (a: Cell, b: Cell, rule: Rule): boolean => {
	const isWindowed = rule.figure === "window" || rule.figure === "both";
	return (
		qualifiersFit(a, b) &&
		valuesAgree(a, b, rule) &&
		(!isWindowed || windowsOverlap(a.stated.when, b.stated.when))
	);
};

/** "By 2027" and "by 2029" may both hold, yet say two things. */
const haveOneDeadline = (a: Window | undefined, b: Window | undefined) =>
	a?.from !== undefined || b?.from !== undefined || a?.to === b?.to;

/**
 * Whether two cells are one figure. Where the quantity moves, "over 700 million" would admit the 800 million of a month later
 * and hide the change: there the stated numbers must be the same.
 */
const areOneFigure = (a: Cell, b: Cell, rule: Rule): boolean => {
	const [x, y] = [a.stated, b.stated];
	if (!cellsAgree(a, b, rule) || x.denied !== y.denied) return false;
	if (rule.figure === "window" && !haveOneDeadline(x.when, y.when))
		return false;
	if (!rule.moves || x.value === undefined || y.value === undefined)
		return true;
	const isOpen = [x.value, y.value].some(
		({ low, high }) => low === null || high === null,
	);
	return !isOpen || haveOneNumber(x.value, y.value, rule.slack);
};

const looseness = ({ low, high, approx }: Quantity): number =>
	low === null || high === null ? 3 : low < high ? 2 : approx ? 1 : 0;

const digitsOf = (value: Quantity): number =>
	statedNumber(value).toExponential().length;

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
			: looseness(x) - looseness(y) || digitsOf(y) - digitsOf(x);
	return (
		byValue ||
		difference(lengthOf(a.stated.when), lengthOf(b.stated.when)) ||
		(a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
	);
};

/** Puts each cell to the first group with all of whose members it agrees. Depends on the cells alone, not on their support. */
const groupCells = (cells: readonly Cell[], rule: Rule): Cell[][] => {
	const groups: Cell[][] = [];
	for (const cell of [...cells].sort(byPrecision)) {
		const group = groups.find((members) =>
			members.every((member) => areOneFigure(member, cell, rule)),
		);
		if (group === undefined) groups.push([cell]);
		else group.push(cell);
	}
	return groups;
};

const backingOf = (cells: readonly Cell[]): Backing => {
	const [only, ...others] = cells;
	return only !== undefined && others.length === 0
		? only.backing
		: joinBackings(cells.map(({ backing }) => backing));
};

const figuresOf = (cells: readonly Cell[], rule: Rule): Figure[] =>
	groupCells(cells, rule).map((members) => ({
		denied: members.some(({ stated }) => stated.denied),
		cells: members,
		backing: backingOf(members),
	}));

const hasSupport = ({ backing }: Cell): boolean => backing.supports.length > 0;

const cellAt = (cell: Cell, at: number): Cell => {
	const backing = new Backing();
	for (const support of [...cell.backing.supports, ...cell.retired])
		if (holdsAt(support.piece, at)) backing.add(support);
	return { ...cell, backing };
};

/** The figures of a slot as they were known at an instant; kept where that is now. */
export const figuresAt = (slot: Slot, at: number): readonly Figure[] => {
	const cells = [...slot.cells.values()];
	if (at < slot.changed)
		return figuresOf(
			cells.map((cell) => cellAt(cell, at)).filter(hasSupport),
			slot.rule,
		);
	slot.figures ??= figuresOf(cells.filter(hasSupport), slot.rule);
	return slot.figures;
};

/** What a figure is called in ids: its most precise statement, whatever its support. */
export const nameOfFigure = ({ cells }: Figure): string => cells[0]?.key ?? "";

/** The cell that speaks for a figure: told by most stories, then first, then most precisely. */
export const leadOf = ({ cells }: Figure): Cell => {
	const [lead] = [...cells].sort(
		(a, b) =>
			b.backing.stories - a.backing.stories ||
			difference(a.backing.first, b.backing.first) ||
			byPrecision(a, b),
	);
	if (lead === undefined) throw new Error("A figure without a cell");
	return lead;
};

/** Best supported first; then the oldest; then by name. */
export const bySupport = (a: Figure, b: Figure): number =>
	b.backing.stories - a.backing.stories ||
	b.backing.outlets - a.backing.outlets ||
	difference(a.backing.first, b.backing.first) ||
	(leadOf(a).key < leadOf(b).key ? -1 : 1);
