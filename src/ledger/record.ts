import type { Claim } from "../extract/claim.ts";
import { findingsOf } from "./audit/finding.ts";
import { type Book, slotFor } from "./book.ts";
import type { Entry } from "./entry.ts";
import type { Piece } from "./piece.ts";
import { placeOf } from "./place.ts";
import { addSupport } from "./reading.ts";
import {
	type Cell,
	cellFor,
	forget,
	pairUp,
	retire,
	type Slot,
	supportOf,
} from "./slot.ts";
import type { Moved } from "./story/stories.ts";

/** Puts a version among the others of its article; returns those whose time is cut by it, itself included if it comes late. */
const shelve = (book: Book, piece: Piece): Piece[] => {
	const { id } = piece.article;
	const versions = [...(book.versions.get(id) ?? []), piece].sort(
		(a, b) => a.article.version - b.article.version,
	);
	book.versions.set(id, versions);
	const cut: Piece[] = [];
	let until = Number.POSITIVE_INFINITY;
	for (const version of versions.toReversed()) {
		if (until < version.until) cut.push(version);
		version.until = until;
		until = Math.min(until, version.known);
	}
	return cut;
};

const relabel = (book: Book, { piece }: Moved): void => {
	for (const slot of book.traces.get(piece)?.slots ?? []) {
		for (const { backing } of slot.cells.values())
			if (backing.has(piece)) backing.recount();
		forget(slot);
	}
};

const addClaim = (
	book: Book,
	claim: Claim,
	piece: Piece,
): Readonly<{ slot: Slot; cell: Cell }> => {
	const place = placeOf(claim, piece.article, book.topic);
	const slot = slotFor(book, place);
	const cell = cellFor(slot, place.cellKey, place.stated);
	addSupport(slot, cell, supportOf(claim, piece, place.isInferred));
	return { slot, cell };
};

/** Adds each claim to its slot and notes which figures the piece states side by side. */
const enter = (book: Book, claims: readonly Claim[], piece: Piece): void => {
	const added = claims.map((claim) => addClaim(book, claim, piece));
	const bySlot = Map.groupBy(added, ({ slot }) => slot);
	for (const [slot, those] of bySlot)
		pairUp(
			slot,
			those.map(({ cell }) => cell),
			piece,
		);
	book.traces.set(piece, {
		slots: [...bySlot.keys()],
		claims: new Set(added.map(({ cell }) => cell)).size,
		findings: findingsOf(claims, piece),
	});
};

/** Whether the book holds this version already. */
export const isEntered = (book: Book, { article }: Entry): boolean =>
	book.versions
		.get(article.id)
		?.some((piece) => piece.article.version === article.version) ?? false;

/** The slots that an entry will touch: those of its claims, and of the versions that it may replace. */
export const slotsTouched = (
	book: Book,
	{ article, claims }: Entry,
): ReadonlySet<Slot> => {
	const versions = book.versions.get(article.id) ?? [];
	const old = versions.flatMap((piece) => book.traces.get(piece)?.slots ?? []);
	const own = claims.map((claim) =>
		slotFor(book, placeOf(claim, article, book.topic)),
	);
	return new Set([...old, ...own]);
};

/** Writes a piece with its claims into the book. */
export const enterPiece = (
	book: Book,
	piece: Piece,
	claims: readonly Claim[],
): void => {
	const cut = shelve(book, piece);
	for (const moved of book.stories.place(piece)) relabel(book, moved);
	enter(book, claims, piece);
	for (const old of cut)
		for (const slot of book.traces.get(old)?.slots ?? []) retire(slot, old);
};
