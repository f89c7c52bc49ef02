import { comparePieces, type Piece, storyOf } from "../piece.ts";
import { type BandIndex, bandIndex } from "./bands.ts";
import { areCopies } from "./likeness.ts";

/** A piece that belongs to another story than was thought. */
export type Moved = Readonly<{ piece: Piece; from: Piece }>;

/**
 * Tells near-copies from new stories. In the order in which pieces were known, each joins the earliest piece that
 * leads a story and is like it, or leads a story itself. So a story never changes as time goes on, and the order of arrival is nothing:
 * a piece that comes late is put where it belongs, and those after it are looked at again if it concerns them.
 */
export type Stories = Readonly<{
	/** Places a piece; returns those placed before whose story has changed by it. */
	place: (piece: Piece) => readonly Moved[];
}>;

const earliest = (
	pieces: Iterable<Piece>,
	isWanted: (piece: Piece) => boolean,
): Piece | null => {
	let best: Piece | null = null;
	for (const piece of pieces)
		if ((best === null || comparePieces(piece, best) < 0) && isWanted(piece))
			best = piece;
	return best;
};

const areAlike = (a: Piece, b: Piece): boolean =>
	a.sketch !== null && b.sketch !== null && areCopies(a.sketch, b.sketch);

/** Where to insert, by binary search from an end that is nearly always right. */
const positionOf = (timeline: readonly Piece[], piece: Piece): number => {
	let low = 0;
	let high = timeline.length;
	const last = timeline[high - 1];
	if (last === undefined || comparePieces(last, piece) < 0) return high;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const other = timeline[middle];
		if (other !== undefined && comparePieces(other, piece) < 0)
			low = middle + 1;
		else high = middle;
	}
	return low;
};

const leaderOf = (
	piece: Piece,
	previous: Piece | undefined,
	index: BandIndex,
): Piece | null => {
	if (previous !== undefined && comparePieces(previous, piece) < 0)
		return storyOf(previous);
	const { sketch } = piece;
	if (sketch === null) return null;
	const model = earliest(
		index.candidates(sketch),
		(other) => comparePieces(other, piece) < 0 && areAlike(other, piece),
	);
	return model === null ? null : storyOf(model);
};

/** `previous` gives the version of the same article that came before, whose story a piece keeps. */
export const openStories = (
	previous: (piece: Piece) => Piece | undefined,
): Stories => {
	const timeline: Piece[] = [];
	const index = bandIndex();

	const isModel = (piece: Piece): boolean =>
		piece.leader === null || previous(piece) !== undefined;

	/** A new version is a model of its own: copies may follow the text as it was changed. */
	const settle = (piece: Piece): void => {
		piece.leader = leaderOf(piece, previous(piece), index);
		if (isModel(piece)) index.add(piece);
	};

	const concerns = (piece: Piece, later: Piece): boolean =>
		later.article.id === piece.article.id ||
		(isModel(piece) && areAlike(piece, later));

	const settleFrom = (position: number): Moved[] => {
		const rest = timeline.slice(position);
		const before = rest.map((piece) => ({ piece, from: storyOf(piece) }));
		for (const piece of rest) index.remove(piece);
		for (const piece of rest) settle(piece);
		return before.filter(({ piece, from }) => storyOf(piece) !== from);
	};

	return {
		place: (piece) => {
			const position = positionOf(timeline, piece);
			settle(piece);
			timeline.splice(position, 0, piece);
			for (let i = position + 1; i < timeline.length; i++) {
				const later = timeline[i];
				if (later !== undefined && concerns(piece, later))
					return settleFrom(position + 1);
			}
			return [];
		},
	};
};
