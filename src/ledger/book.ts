import type { Kind } from "../extract/claim.ts";
import type { Topic } from "../topic/topic.ts";
import type { Finding } from "./audit/finding.ts";
import type { Figure } from "./figure.ts";
import { holdsAt, type Piece } from "./piece.ts";
import { type Place, slotKeyOf } from "./place.ts";
import { readAt } from "./reading.ts";
import { type Cell, type Matter, openSlot, type Slot } from "./slot.ts";
import { openStories, type Stories } from "./story/stories.ts";

/** A figure that a piece tells. */
export type Told = Readonly<{ slot: Slot; cell: Cell }>;

/** What a piece has left in the book. */
export type Trace = Readonly<{
	/** Each figure once. */
	told: readonly Told[];
	/** Its sums that don't come out. */
	findings: readonly Finding[];
}>;

/** Everything that has been recorded; the ledger's inside. */
export type Book = Readonly<{
	topic: Topic;
	slots: Map<string, Slot>;
	byKind: Map<Kind, Slot[]>;
	/** Versions of each article, by id, lowest first. */
	versions: Map<string, Piece[]>;
	traces: Map<Piece, Trace>;
	stories: Stories;
}>;

/** An empty book about a topic. */
export const openBook = (topic: Topic): Book => {
	const versions = new Map<string, Piece[]>();
	const versionsOf = ({ article }: Piece): readonly Piece[] =>
		versions.get(article.id) ?? [];
	return {
		topic,
		slots: new Map(),
		byKind: new Map(),
		versions,
		traces: new Map(),
		stories: openStories(versionsOf),
	};
};

/** The slot of a place, opened where nothing has been said of its matter. */
export const slotFor = (book: Book, place: Place): Slot => {
	const known = book.slots.get(place.slotKey);
	if (known !== undefined) return known;
	const slot = openSlot(place.slotKey, place.matter, place.rule);
	const siblings = book.byKind.get(slot.matter.kind);
	book.slots.set(slot.key, slot);
	if (siblings === undefined) book.byKind.set(slot.matter.kind, [slot]);
	else siblings.push(slot);
	return slot;
};

/** All slots of a kind. */
export const slotsOf = (book: Book, kind: Kind): readonly Slot[] =>
	book.byKind.get(kind) ?? [];

/** The slot about a matter, if anything was ever said of it. */
export const slotAbout = (book: Book, matter: Matter): Slot | undefined =>
	book.slots.get(slotKeyOf(matter));

/** The figures about a matter as known at an instant; none where nothing was said. */
export const figuresAbout = (
	book: Book,
	matter: Matter,
	at: number,
): readonly Figure[] => {
	const slot = slotAbout(book, matter);
	return slot === undefined ? [] : readAt(slot, at).figures;
};

/** Every piece that a run at that instant would have held. */
export const piecesAt = (book: Book, at: number): Piece[] =>
	[...book.versions.values()].flatMap((versions) =>
		versions.filter((piece) => holdsAt(piece, at)),
	);
