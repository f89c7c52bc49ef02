import { compareText } from "../text/compare.ts";
import { type Entry, type EntryArticle, knownAt } from "./entry.ts";
import { idOf } from "./hash.ts";

/** One version of an article as the ledger holds it. */
export type Piece = {
	readonly article: EntryArticle;
	/** See `knownAt`. Milliseconds. */
	readonly known: number;
	/** Until when it holds: the moment at which a higher version was known. */
	until: number;
	/** The version that it replaced, as far as it was met. */
	before: Piece | null;
	readonly sketch: Uint32Array | null;
	/** What the story is called if this piece tells it first. */
	readonly name: string;
	/** The earliest near-copy, which names the story; `null` where it tells its story first. */
	leader: Piece | null;
	/** The latest count of stories that has met it. */
	round: number;
};

/** The piece of an entry, its own story as yet. Throws on an unreadable date: the edge lets none through. */
export const pieceOf = ({ article, sketch }: Entry): Piece => {
	const known = Date.parse(knownAt(article));
	if (Number.isNaN(known))
		throw new Error(`No date that can be read: ${JSON.stringify(article)}`);
	return {
		article,
		known,
		until: Number.POSITIVE_INFINITY,
		before: null,
		sketch: sketch !== null && sketch.length > 0 ? sketch : null,
		name: idOf("story", article.id),
		leader: null,
		round: 0,
	};
};

/** The piece that told the story first. */
export const storyOf = (piece: Piece): Piece => piece.leader ?? piece;

/** Whether a run at that instant would have known it, and no later version of it. */
export const holdsAt = (piece: Piece, at: number): boolean =>
	piece.known <= at && at < piece.until;

/** The one order of all pieces: by when they were known, whatever the order in which they came. */
export const comparePieces = (a: Piece, b: Piece): number =>
	a.known - b.known ||
	compareText(a.article.id, b.article.id) ||
	a.article.version - b.article.version;
