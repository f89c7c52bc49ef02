import type {
	Claim,
	Kind,
	Qualifier,
	Quantity,
	Window,
} from "../extract/claim.ts";
import { Backing, type Support } from "./backing.ts";
import type { Figure } from "./figure.ts";
import type { Piece } from "./piece.ts";
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
	/** Pieces that state two figures side by side, by the keys of the two cells. */
	readonly pairs: Map<string, Piece[]>;
	/** The latest instant at which anything in here changed. */
	changed: number;
	/** The figures as they stand now; `null` where they must be grouped anew. */
	figures: readonly Figure[] | null;
};

/** A slot about which nothing has been said. */
export const openSlot = (key: string, matter: Matter, rule: Rule): Slot => ({
	key,
	matter,
	rule,
	cells: new Map(),
	pairs: new Map(),
	changed: Number.NEGATIVE_INFINITY,
	figures: null,
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

const cellFor = (slot: Slot, key: string, stated: Stated): Cell => {
	const known = slot.cells.get(key);
	if (known !== undefined) return known;
	const cell = { key, stated, backing: new Backing(), retired: [] };
	slot.cells.set(key, cell);
	return cell;
};

/** Adds one claim's support to its cell and returns the cell; a piece supports a cell once. */
export const support = (
	slot: Slot,
	place: Readonly<{ cellKey: string; stated: Stated; isInferred: boolean }>,
	claim: Claim,
	piece: Piece,
): Cell => {
	const cell = cellFor(slot, place.cellKey, place.stated);
	if (cell.backing.has(piece)) return cell;
	if (cell.backing.supports.length === 0) slot.figures = null;
	const added = supportOf(claim, piece, place.isInferred);
	cell.backing.add(added);
	const figure = slot.figures?.find(({ cells }) => cells.includes(cell));
	if (figure !== undefined && !figure.backing.has(piece))
		figure.backing.add(added);
	slot.changed = Math.max(slot.changed, piece.known);
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
			const pieces = slot.pairs.get(key);
			if (pieces === undefined) slot.pairs.set(key, [piece]);
			else pieces.push(piece);
		}
};

/** Takes a replaced version's support out of what holds now, and keeps it for the past. */
export const retire = (slot: Slot, piece: Piece): void => {
	for (const cell of slot.cells.values()) {
		const support = cell.backing.remove(piece);
		if (support !== null) cell.retired.push(support);
	}
	slot.figures = null;
	slot.changed = Math.max(slot.changed, piece.until);
};
