import { apartIn } from "./figure/apart.ts";
import { type BesideSince, type Bond, bondsOf } from "./figure/bond.ts";
import { type Figure, figuresOf } from "./figure/figure.ts";
import { rename, type Support } from "./figure/support.ts";
import { holdsAt, type Piece } from "./piece.ts";
import { type Cell, type Slot, statersOf } from "./slot.ts";

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

const earliestOf = (pieces: readonly Piece[]): number | null =>
	pieces.reduce<number | null>(
		(first, { known }) => (first === null ? known : Math.min(first, known)),
		null,
	);

const readCells = (
	slot: Slot,
	cells: readonly Cell[],
	isLive: (piece: Piece) => boolean,
	known: readonly Figure[] = [],
): Reading => {
	const areApart = apartIn(slot, cells, isLive);
	const figures = figuresOf(cells, slot.rule, areApart, known);
	const besideSince: BesideSince = (a, b) =>
		earliestOf(statersOf(slot, a, b).filter(isLive));
	return {
		figures,
		bonds: bondsOf(figures, slot.rule, { besideSince, areApart }),
	};
};

/** A cell as it was known at an instant; itself where it has not changed since. */
const cellAt = (cell: Cell, at: number): Cell => {
	const replaced = [...cell.retired.values()].filter(({ piece }) =>
		holdsAt(piece, at),
	);
	if (replaced.length === 0 && cell.backing.last <= at) return cell;
	const backing = cell.backing.upTo(at);
	for (const support of replaced) backing.add(support);
	return { ...cell, backing };
};

/** A slot as it stands now. */
export const readNow = (slot: Slot): Reading => {
	slot.front ??= heaviest(slot, [...slot.cells.values()].filter(hasSupport));
	if (slot.reading !== null && !slot.isStale) return slot.reading;
	slot.isStale = false;
	slot.reading = readCells(
		slot,
		slot.front,
		({ until }) => until === Number.POSITIVE_INFINITY,
		slot.reading?.figures,
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
	const compare = byWeight(slot);
	if (front.length < weighed) {
		slot.front = [...front, cell];
	} else {
		const lightest = front.reduce((a, b) => (compare(a, b) < 0 ? b : a));
		if (compare(lightest, cell) < 0) return;
		slot.front = front.map((other) => (other === lightest ? cell : other));
	}
	slot.isStale = true;
};

const figureWith = ({ reading }: Slot, cell: Cell): Figure | undefined =>
	reading?.figures.find(({ cells }) => cells.includes(cell));

/** Adds a support to a cell. What the slot comes to is made out anew only where that can have changed. */
export const addSupport = (slot: Slot, cell: Cell, added: Support): void => {
	const { piece } = added;
	if (cell.backing.has(piece)) return;
	const figure = figureWith(slot, cell);
	const isEarlier = figure !== undefined && piece.known < figure.backing.first;
	cell.backing.add(added);
	slot.changes++;
	slot.changed = Math.max(slot.changed, piece.known);
	if (slot.front !== null && !slot.front.includes(cell))
		promote(slot, slot.front, cell);
	if (figure === undefined) return;
	if (figure.backing !== cell.backing) figure.backing.add(added);
	if (isEarlier || added.evidence.converted) slot.isStale = true;
};

/** A cell was counted anew, and may weigh more or less by it. */
const reweigh = (slot: Slot, cell: Cell): void => {
	slot.changes++;
	if (figureWith(slot, cell) !== undefined) slot.reading = null;
	if (slot.front?.includes(cell)) slot.front = null;
	else if (slot.front !== null && hasSupport(cell))
		promote(slot, slot.front, cell);
	if (slot.front === null) slot.reading = null;
};

/** A piece turned out to belong to another story. */
export const recount = (slot: Slot, cell: Cell, piece: Piece): void => {
	const replaced = cell.retired.get(piece);
	if (replaced !== undefined) rename(replaced);
	const support = cell.backing.by(piece);
	if (support === null) return;
	rename(support);
	cell.backing.recount();
	reweigh(slot, cell);
};

/** Takes a replaced version's support out of what holds now, and keeps it for the past. */
export const retire = (slot: Slot, cell: Cell, piece: Piece): void => {
	slot.changed = Math.max(slot.changed, piece.until);
	const support = cell.backing.remove(piece);
	if (support === null) return;
	cell.retired.set(piece, support);
	reweigh(slot, cell);
};
