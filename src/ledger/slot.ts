import type {
	Claim,
	Kind,
	Qualifier,
	Quantity,
	Window,
} from "../extract/claim.ts";
import { Backing, type Support } from "./backing.ts";
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
	/** Told of the topic's parties before their deal was announced. */
	prior?: true;
}>;

/** One figure exactly as stated. */
export type Stated = Readonly<{
	value?: Quantity;
	qualifier?: Qualifier;
	when?: Window;
	/** The counterparty where it is no part of the slot: who makes the chip. */
	object?: string;
	denied: boolean;
}>;

/** One distinct figure with all that says so. */
export type Cell = Readonly<{
	key: string;
	stated: Stated;
	backing: Backing;
	/** Supports by versions of articles that were replaced since. */
	retired: Support[];
}>;

/** All that is said about one matter. */
export type Slot = {
	readonly key: string;
	readonly matter: Matter;
	readonly rule: Rule;
	readonly cells: Map<string, Cell>;
	/** Pieces that state two figures side by side, by the keys of the two cells; `null` where none does. */
	pairs: Map<string, Piece[]> | null;
	/** The latest instant at which anything in here changed. */
	changed: number;
	/** Grows with every change, of whatever instant. */
	changes: number;
	/** The cells that are weighed against each other, and what they come to now; `null` where that must be made out anew. */
	front: readonly Cell[] | null;
	reading: Reading | null;
};

/** A slot about which nothing has been said. */
export const openSlot = (key: string, matter: Matter, rule: Rule): Slot => ({
	key,
	matter,
	rule,
	cells: new Map(),
	pairs: null,
	changed: Number.NEGATIVE_INFINITY,
	changes: 0,
	front: null,
	reading: null,
});

/** The name under which two cells stated side by side are kept. */
export const pairKey = (a: Cell, b: Cell): string =>
	a.key < b.key ? `${a.key}\n${b.key}` : `${b.key}\n${a.key}`;

/** A claim as the support of its figure. */
export const supportOf = (
	claim: Claim,
	piece: Piece,
	isInferred: boolean,
): Support => ({
	piece,
	quote: claim.quote,
	start: claim.start,
	end: claim.end,
	rule: claim.rule,
	...(claim.source === undefined ? {} : { source: claim.source }),
	isInferred,
});

/** The cell of a figure, opened where it is told for the first time. */
export const cellFor = (slot: Slot, key: string, stated: Stated): Cell => {
	const known = slot.cells.get(key);
	if (known !== undefined) return known;
	const cell = { key, stated, backing: new Backing(), retired: [] };
	slot.cells.set(key, cell);
	return cell;
};

/** Notes that one piece states these cells without denying any. */
export const pairUp = (
	slot: Slot,
	cells: readonly Cell[],
	piece: Piece,
): void => {
	const stated = [...new Set(cells)].filter(({ stated }) => !stated.denied);
	for (const [i, a] of stated.entries())
		for (const b of stated.slice(i + 1)) {
			const key = pairKey(a, b);
			slot.pairs ??= new Map();
			const pieces = slot.pairs.get(key);
			const isNew = !pieces?.some(
				({ until }) => until === Number.POSITIVE_INFINITY,
			);
			if (pieces === undefined) slot.pairs.set(key, [piece]);
			else pieces.push(piece);
			if (!isNew) continue;
			slot.reading = null;
			slot.changes++;
		}
};

/** Drops what was made out of the cells. */
export const forget = (slot: Slot): void => {
	slot.front = null;
	slot.reading = null;
	slot.changes++;
};

/** Takes a replaced version's support out of what holds now, and keeps it for the past. */
export const retire = (slot: Slot, piece: Piece): void => {
	for (const cell of slot.cells.values()) {
		const support = cell.backing.remove(piece);
		if (support !== null) cell.retired.push(support);
	}
	forget(slot);
	slot.changed = Math.max(slot.changed, piece.until);
};
