import type { Claim } from "../extract/claim.ts";
import { findingsOf } from "./audit/finding.ts";
import { type Book, slotFor, type Told } from "./book.ts";
import { enrol, transfer } from "./census.ts";
import type { Entry } from "./entry.ts";
import { roundOf } from "./figure/round.ts";
import { rename, supportOf } from "./figure/support.ts";
import type { Piece } from "./piece.ts";
import { type Place, placeOf } from "./place.ts";
import { addSupport, recount, retire } from "./reading.ts";
import { cellFor, pairUp, type Slot } from "./slot.ts";
import type { Moved } from "./story/stories.ts";

/** Puts a version among the others of its article; returns those whose time is cut by it, itself included if it comes late. */
const shelve = (book: Book, piece: Piece): Piece[] => {
	const { id } = piece.article;
	const versions = [...(book.versions.get(id) ?? []), piece].sort(
		(a, b) => a.article.version - b.article.version,
	);
	book.versions.set(id, versions);
	for (const [i, version] of versions.entries())
		version.before = versions[i - 1] ?? null;
	const cut: Piece[] = [];
	let until = Number.POSITIVE_INFINITY;
	for (const version of versions.toReversed()) {
		if (until < version.until) cut.push(version);
		version.until = until;
		until = Math.min(until, version.known);
	}
	return cut;
};

const isLive = ({ until }: Piece): boolean =>
	until === Number.POSITIVE_INFINITY;

const claimsOf = (book: Book, piece: Piece): number =>
	book.traces.get(piece)?.told.length ?? 0;

const relabel = (book: Book, { piece, from }: Moved): void => {
	const trace = book.traces.get(piece);
	if (isLive(piece) && claimsOf(book, piece) > 0)
		transfer(book.census, piece, from);
	for (const { slot, cell } of trace?.told ?? []) recount(slot, cell, piece);
	for (const { statedBy, computedFrom } of trace?.findings ?? [])
		for (const support of [statedBy, ...computedFrom]) rename(support);
};

/** A claim and where it belongs. */
export type Placed = Readonly<{ claim: Claim; place: Place; slot: Slot }>;

/** Finds the place of each claim of an entry, and opens slots for matters that nobody has spoken of before. */
export const placesOf = (book: Book, { article, claims }: Entry): Placed[] =>
	claims.map((claim) => {
		const place = placeOf(claim, article, book.topic);
		return { claim, place, slot: slotFor(book, place) };
	});

const addClaim = (
	{ claim, place, slot }: Placed,
	piece: Piece,
	claims: readonly Claim[],
): Told => {
	const cell = cellFor(slot, place.cellKey, place.stated);
	const round = roundOf(claim, claims);
	addSupport(slot, cell, supportOf(claim, piece, place.isInferred, round));
	return { slot, cell };
};

const once = (told: readonly Told[]): Told[] => [
	...new Map(told.map((each) => [each.cell, each])).values(),
];

/** Adds each claim to its slot and notes which figures the piece states side by side. */
const enter = (book: Book, placed: readonly Placed[], piece: Piece): void => {
	const claims = placed.map(({ claim }) => claim);
	const told = once(placed.map((each) => addClaim(each, piece, claims)));
	for (const [slot, those] of Map.groupBy(told, ({ slot }) => slot))
		pairUp(
			slot,
			those.map(({ cell }) => cell),
			piece,
		);
	const findings = findingsOf(claims, piece);
	book.traces.set(piece, { told, findings });
	if (findings.length > 0) book.audited.add(piece);
};

/** Whether the book holds this version already. */
export const isEntered = (book: Book, { article }: Entry): boolean =>
	book.versions
		.get(article.id)
		?.some((piece) => piece.article.version === article.version) ?? false;

/** The slots that an entry will touch: those of its claims, and of the versions that it may replace. */
export const slotsTouched = (
	book: Book,
	{ article }: Entry,
	placed: readonly Placed[],
): ReadonlySet<Slot> => {
	const versions = book.versions.get(article.id) ?? [];
	const old = versions.flatMap((piece) => book.traces.get(piece)?.told ?? []);
	return new Set([...old, ...placed].map(({ slot }) => slot));
};

const count = (book: Book, piece: Piece, change: 1 | -1): void =>
	enrol(book.census, piece, claimsOf(book, piece), change);

/** A version that comes late stands between others: since when those after it tell what they tell has to be made out anew. */
const redate = (book: Book, { article }: Piece): void => {
	for (const later of book.versions.get(article.id) ?? [])
		if (later.article.version > article.version)
			for (const { slot, cell } of book.traces.get(later)?.told ?? [])
				recount(slot, cell, later);
};

/** Writes a piece with its claims into the book. */
export const enterPiece = (
	book: Book,
	piece: Piece,
	placed: readonly Placed[],
): void => {
	const before = book.versions.get(piece.article.id)?.find(isLive);
	const cut = shelve(book, piece);
	if (before !== undefined && !isLive(before)) count(book, before, -1);
	for (const moved of book.stories.place(piece)) relabel(book, moved);
	enter(book, placed, piece);
	redate(book, piece);
	if (isLive(piece)) count(book, piece, 1);
	book.census.latest = Math.max(book.census.latest, piece.known);
	for (const old of cut)
		for (const { slot, cell } of book.traces.get(old)?.told ?? [])
			retire(slot, cell, old);
};
