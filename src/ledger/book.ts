import type { Kind } from "../extract/claim.ts";
import type { Topic } from "../topic/topic.ts";
import type { Finding } from "./audit/finding.ts";
import { type Figure, figuresAt } from "./figure.ts";
import type { Piece } from "./piece.ts";
import { slotKeyOf } from "./place.ts";
import type { Matter, Slot } from "./slot.ts";
import type { Stories } from "./story/stories.ts";

/** Everything that has been recorded; the ledger's inside. */
export type Book = Readonly<{
	topic: Topic;
	slots: Map<string, Slot>;
	byKind: Map<Kind, Slot[]>;
	/** Versions of each article, by id, lowest first. */
	versions: Map<string, Piece[]>;
	/** Which slots a piece speaks of. */
	touched: Map<Piece, readonly Slot[]>;
	/** Sums that don't come out, by the piece that states them. */
	findings: Map<Piece, readonly Finding[]>;
	stories: Stories;
}>;

export const slotsOf = (book: Book, kind: Kind): readonly Slot[] =>
	book.byKind.get(kind) ?? [];

export const slotAbout = (book: Book, matter: Matter): Slot | undefined =>
	book.slots.get(slotKeyOf(matter));

/** The figures about a matter as known at an instant; none where nothing was said. */
export const figuresAbout = (
	book: Book,
	matter: Matter,
	at: number,
): readonly Figure[] => {
	const slot = slotAbout(book, matter);
	return slot === undefined ? [] : figuresAt(slot, at);
};

/** Every piece that a run at that instant would have held. */
export const piecesAt = (book: Book, at: number): Piece[] =>
	[...book.versions.values()].flatMap((versions) =>
		versions.filter((piece) => piece.known <= at && at < piece.until),
	);
