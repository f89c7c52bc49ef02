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

const noSketch = new Uint32Array(0);

/** Pieces whose place is to be looked at again, each once, the earliest first. */
const openQueue = () => {
	const waiting = new Set<Piece>();
	return {
		add: (pieces: Iterable<Piece>): void => {
			for (const piece of pieces) waiting.add(piece);
		},
		next: (): Piece | null => {
			const piece = earliest(waiting, () => true);
			if (piece !== null) waiting.delete(piece);
			return piece;
		},
	};
};

/** `previous` gives the version of the same article that came before, whose story a piece keeps. */
export const openStories = (
	previous: (piece: Piece) => Piece | undefined,
): Stories => {
	const models = bandIndex();
	const all = bandIndex();
	const versions = new Map<string, Piece[]>();

	const isModel = (piece: Piece): boolean =>
		piece.leader === null || previous(piece) !== undefined;

	/** A new version is a model of its own: copies may follow the text as it was changed. */
	const settle = (piece: Piece): void => {
		piece.leader = leaderOf(piece, previous(piece), models);
		if (isModel(piece)) models.add(piece);
	};

	const isLater =
		(piece: Piece) =>
		(other: Piece): boolean =>
			comparePieces(piece, other) < 0;

	/** The later pieces that look to this one: its own next versions, and those like it. */
	const followers = (piece: Piece): Piece[] => [
		...(versions.get(piece.article.id) ?? []).filter(isLater(piece)),
		...[...all.candidates(piece.sketch ?? noSketch)].filter(
			(other) => isLater(piece)(other) && areAlike(piece, other),
		),
	];

	/** Looks at a piece again; returns whether others may now have to be. */
	const resettle = (piece: Piece): boolean => {
		const before = { leader: piece.leader, isModel: isModel(piece) };
		models.remove(piece);
		settle(piece);
		return piece.leader !== before.leader || isModel(piece) !== before.isModel;
	};

	const file = (piece: Piece): void => {
		all.add(piece);
		const { id } = piece.article;
		versions.set(id, [...(versions.get(id) ?? []), piece]);
	};

	return {
		// Whatever changes concerns later pieces only, so that in the order of time each has to be looked at once.
		place: (placed) => {
			settle(placed);
			const moved: Moved[] = [];
			const queue = openQueue();
			queue.add(followers(placed));
			file(placed);
			for (let piece = queue.next(); piece; piece = queue.next()) {
				const from = storyOf(piece);
				if (resettle(piece)) queue.add(followers(piece));
				if (storyOf(piece) !== from) moved.push({ piece, from });
			}
			return moved;
		},
	};
};
