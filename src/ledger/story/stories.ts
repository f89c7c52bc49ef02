import { comparePieces, type Piece, storyOf } from "../piece.ts";
import { bandIndex, bandsOf } from "./bands.ts";
import { areCopies } from "./likeness.ts";
import { openQueue } from "./queue.ts";

/** A piece that belongs to another story than was thought. */
export type Moved = Readonly<{ piece: Piece; from: Piece }>;

/**
 * Tells near-copies from new stories. In the order in which pieces were known, each joins the earliest piece that
 * leads a story and is like it, or leads a story itself. So a story never changes as time goes on, and the order of arrival is nothing:
 * a piece that comes late is put where it belongs, and only the later ones that it concerns are looked at again.
 */
export type Stories = Readonly<{
	/** Places a piece; returns those placed before whose story has changed by it. */
	place: (piece: Piece) => readonly Moved[];
}>;

const isBefore = (a: Piece, b: Piece): boolean => comparePieces(a, b) < 0;

const areAlike = (a: Piece, b: Piece): boolean =>
	a.sketch !== null && b.sketch !== null && areCopies(a.sketch, b.sketch);

const earliest = (pieces: Iterable<Piece>): Piece | null => {
	let best: Piece | null = null;
	for (const piece of pieces)
		if (best === null || isBefore(piece, best)) best = piece;
	return best;
};

/** `versionsOf` gives all versions of a piece's article that are placed, lowest first: they keep one story. */
export const openStories = (
	versionsOf: (piece: Piece) => readonly Piece[],
): Stories => {
	/** Pieces that others may be copies of; and the rest, to find those that a late piece concerns. */
	const models = bandIndex();
	const copies = bandIndex();

	const previousOf = (piece: Piece): Piece | undefined =>
		versionsOf(piece).findLast(
			(other) =>
				other.article.version < piece.article.version && isBefore(other, piece),
		);

	/** A new version is a model of its own: copies may follow the text as it was changed. */
	const isModel = (piece: Piece): boolean =>
		piece.leader === null || piece.article.version > 1;

	/** A piece, with those that others may be copies of and that it may be like. */
	const lookUp = (piece: Piece) => {
		const bands = bandsOf(piece);
		return { piece, bands, models: models.candidates(bands) };
	};
	type Found = ReturnType<typeof lookUp>;

	const leaderOf = ({ piece, models }: Found): Piece | null => {
		const previous = previousOf(piece);
		if (previous !== undefined) return storyOf(previous);
		const model = earliest(
			models.filter(
				(other) => isBefore(other, piece) && areAlike(other, piece),
			),
		);
		return model === null ? null : storyOf(model);
	};

	const settle = (found: Found): void => {
		const { piece, bands } = found;
		piece.leader = leaderOf(found);
		(isModel(piece) ? models : copies).add(piece, bands);
	};

	/** Later pieces whose story may hang on this one's. */
	const concernedBy = (
		{ piece, bands, models }: Found,
		mayLead: boolean,
	): Piece[] => [
		...versionsOf(piece).filter((other) => isBefore(piece, other)),
		...(mayLead
			? [...models, ...copies.candidates(bands)].filter(
					(other) => isBefore(piece, other) && areAlike(piece, other),
				)
			: []),
	];

	return {
		place: (piece) => {
			const placed = lookUp(piece);
			settle(placed);
			const moved: Moved[] = [];
			const queue = openQueue(comparePieces);
			queue.add(concernedBy(placed, isModel(piece)));
			for (let next = queue.take(); next !== null; next = queue.take()) {
				const from = storyOf(next);
				const wasModel = isModel(next);
				(wasModel ? models : copies).remove(next, bandsOf(next));
				const found = lookUp(next);
				settle(found);
				if (storyOf(next) === from && isModel(next) === wasModel) continue;
				moved.push({ piece: next, from });
				queue.add(concernedBy(found, wasModel || isModel(next)));
			}
			return moved;
		},
	};
};
