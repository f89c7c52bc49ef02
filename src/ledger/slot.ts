import type {
	Condition,
	Kind,
	Qualifier,
	Quantity,
	Window,
} from "../extract/claim.ts";
import type { Digest } from "./digest.ts";
import { Backing } from "./figure/backing.ts";
import type { Support } from "./figure/support.ts";
import type { WrittenPage } from "./page.ts";
import type { Piece } from "./piece.ts";
import type { Reading } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** What claims of one slot are about, figures aside. */
export type Matter = Readonly<{
	kind: Kind;
	subject: string;
	object?: string;
	qualifier?: Qualifier;
	/** The day or period to which the kind is bound. */
	when?: Window;
	/** The business, buyer or site that figures are of, where they are not of the whole. */
	part?: string;
	/** Told of the topic's parties before their deal was announced. */
	prior?: true;
}>;

/** One figure exactly as stated. */
export type Stated = Readonly<{
	value?: Quantity;
	qualifier?: Qualifier;
	when?: Window;
	/** What has to come before money is released. */
	upon?: Condition;
	/** The counterparty where it is no part of the slot: who makes the chip. */
	object?: string;
	denied: boolean;
}>;

/** One distinct figure with all that says so. */
export type Cell = Readonly<{
	key: string;
	stated: Stated;
	backing: Backing;
	/** Supports by versions of articles that were replaced since, by the version: it is asked of each, and many are replaced. */
	retired: Map<Piece, Support>;
}>;

/** What is told of a pair besides its deals' figures. */
export type PairSlots = Readonly<{
	/** Tells how its deal stands; `null` while nothing does. */
	status: Slot | null;
	/** Tell the first step, or each, of what it has in hand. */
	steps: readonly Slot[];
	/** Tell its deals. */
	deals: readonly Slot[];
}>;

/** All that is said about one matter. */
export type Slot = {
	readonly key: string;
	readonly matter: Matter;
	readonly rule: Rule;
	readonly cells: Map<string, Cell>;
	/**
	 * Pieces that state two figures side by side, or state one and deny another, by the keys of the two cells, the lesser first;
	 * `null` where none does.
	 */
	pairs: Map<string, Map<string, Piece[]>> | null;
	/** What is told of its parties besides. */
	readonly ofPair: PairSlots;
	/** The latest instant at which anything in here changed. */
	changed: number;
	/** Grows with every change, of whatever instant. */
	changes: number;
	/** The cells that are weighed against each other; `null` where that must be made out anew. */
	front: readonly Cell[] | null;
	/** What they come to now; while it is stale, those of its figures still hold whose cells have stayed together. */
	reading: Reading | null;
	isStale: boolean;
	/** What was last made of the reading, each with the number of changes that it has seen. */
	digest: Digest | null;
	page: WrittenPage | null;
};

/** A slot about which nothing has been said. */
export const openSlot = (
	key: string,
	matter: Matter,
	rule: Rule,
	ofPair: PairSlots,
): Slot => ({
	key,
	matter,
	rule,
	ofPair,
	cells: new Map(),
	pairs: null,
	changed: Number.NEGATIVE_INFINITY,
	changes: 0,
	front: null,
	reading: null,
	isStale: false,
	digest: null,
	page: null,
});

/** The cell of a figure, opened where it is told for the first time. */
export const cellFor = (slot: Slot, key: string, stated: Stated): Cell => {
	const known = slot.cells.get(key);
	if (known !== undefined) return known;
	const cell = { key, stated, backing: new Backing(), retired: new Map() };
	slot.cells.set(key, cell);
	return cell;
};

const inOrder = (a: Cell, b: Cell): readonly [string, string] =>
	a.key < b.key ? [a.key, b.key] : [b.key, a.key];

/** The pieces that state two cells side by side. */
export const statersOf = (slot: Slot, a: Cell, b: Cell): readonly Piece[] => {
	if (slot.pairs === null) return [];
	const [lesser, greater] = inOrder(a, b);
	return slot.pairs.get(lesser)?.get(greater) ?? [];
};

const notePair = (slot: Slot, a: Cell, b: Cell, piece: Piece): void => {
	const [lesser, greater] = inOrder(a, b);
	slot.pairs ??= new Map();
	const beside = slot.pairs.get(lesser);
	const pieces = beside?.get(greater);
	if (beside === undefined)
		slot.pairs.set(lesser, new Map([[greater, [piece]]]));
	else if (pieces === undefined) beside.set(greater, [piece]);
	else pieces.push(piece);
};

const isLive = ({ until }: Piece): boolean =>
	until === Number.POSITIVE_INFINITY;

/** Notes that one piece tells these cells, and does not deny both of any two. */
export const pairUp = (
	slot: Slot,
	cells: readonly Cell[],
	piece: Piece,
): void => {
	const told = [...new Set(cells)];
	for (const [i, a] of told.entries())
		for (const b of told.slice(i + 1)) {
			if (a.stated.denied && b.stated.denied) continue;
			const isFirst = statersOf(slot, a, b).every(
				(other) => !isLive(other) || piece.known < other.known,
			);
			notePair(slot, a, b, piece);
			if (!isFirst) continue;
			slot.isStale = true;
			slot.changes++;
		}
};
