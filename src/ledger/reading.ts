import { Backing, type Support } from "./backing.ts";
import { type Bond, bondsOf, type SideBySide } from "./bond.ts";
import { type Figure, figuresOf } from "./figure.ts";
import { holdsAt, type Piece } from "./piece.ts";
import { type Cell, pairKey, type Slot } from "./slot.ts";

/** What the cells of a slot come to. */
export type Reading = Readonly<{
	figures: readonly Figure[];
	bonds: readonly Bond[];
}>;

/** So many distinct figures of one matter are weighed against each other; what nearly nobody says beyond them is left aside. */
const weighed = 32;

const hasSupport = ({ backing }: Cell): boolean => backing.supports.length > 0;

const difference = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Whom to weigh first: of what moves the latest, else the best supported and then the oldest. */
const byWeight =
	({ rule }: Slot) =>
	(a: Cell, b: Cell): number =>
		(rule.moves
			? difference(b.backing.last, a.backing.last)
			: b.backing.stories - a.backing.stories) ||
		difference(a.backing.first, b.backing.first) ||
		(a.key < b.key ? -1 : 1);

const heaviest = (slot: Slot, cells: readonly Cell[]): readonly Cell[] =>
	cells.length <= weighed
		? cells
		: [...cells].sort(byWeight(slot)).slice(0, weighed);

const readCells = (
	slot: Slot,
	cells: readonly Cell[],
	isLive: (piece: Piece) => boolean,
): Reading => {
	const figures = figuresOf(cells, slot.rule);
	const areSideBySide: SideBySide = (a, b) =>
		slot.pairs?.get(pairKey(a, b))?.some(isLive) ?? false;
	return { figures, bonds: bondsOf(figures, slot.rule, areSideBySide) };
};

const cellAt = (cell: Cell, at: number): Cell => {
	const backing = new Backing();
	for (const support of [...cell.backing.supports, ...cell.retired])
		if (holdsAt(support.piece, at)) backing.add(support);
	return { ...cell, backing };
};

/** A slot as it stands now. */
export const readNow = (slot: Slot): Reading => {
	slot.front ??= heaviest(slot, [...slot.cells.values()].filter(hasSupport));
	slot.reading ??= readCells(
		slot,
		slot.front,
		({ until }) => until === Number.POSITIVE_INFINITY,
	);
	return slot.reading;
};

/** A slot as it was known at an instant. */
export const readAt = (slot: Slot, at: number): Reading => {
	if (at >= slot.changed) return readNow(slot);
	const cells = [...slot.cells.values()]
		.map((cell) => cellAt(cell, at))
		.filter(hasSupport);
	return readCells(slot, heaviest(slot, cells), (piece) => holdsAt(piece, at));
};

/** Lets a cell that was not among the weighed take its place there, if it has come to outweigh one. */
const promote = (slot: Slot, front: readonly Cell[], cell: Cell): void => {
	const heavier = heaviest(slot, [...front, cell]);
	if (!heavier.includes(cell)) return;
	slot.front = heavier;
	slot.reading = null;
};

/** Adds a support to a cell. What the slot comes to is made out anew only where that can have changed. */
export const addSupport = (slot: Slot, cell: Cell, added: Support): void => {
	const { piece } = added;
	if (cell.backing.has(piece)) return;
	const figure = slot.reading?.figures.find(({ cells }) =>
		cells.includes(cell),
	);
	const isEarlier = figure !== undefined && piece.known < figure.backing.first;
	cell.backing.add(added);
	slot.changes++;
	slot.changed = Math.max(slot.changed, piece.known);
	if (slot.front !== null && !slot.front.includes(cell))
		promote(slot, slot.front, cell);
	if (figure === undefined) return;
	if (figure.backing !== cell.backing && !figure.backing.has(piece))
		figure.backing.add(added);
	if (isEarlier) slot.reading = null;
};
