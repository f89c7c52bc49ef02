import type { Figure } from "./figure.ts";
import type { Piece } from "./piece.ts";

/** Of many tellers, those at either end that are looked at. */
const looked = 32;

const told = ({ cells }: Figure, piece: Piece): boolean =>
	cells.some(
		({ backing, retired }) =>
			backing.has(piece) || retired.some((support) => support.piece === piece),
	);

/** Since when an article tells a figure: a new version that leaves it as it was tells nothing anew. */
const toldSince = (figure: Figure, piece: Piece): number => {
	let since = piece;
	while (since.before !== null && told(figure, since.before))
		since = since.before;
	return Math.min(since.known, piece.known);
};

/** When a figure was first and last told anew, in milliseconds. */
export const spanOf = (
	figure: Figure,
): Readonly<{ first: number; last: number }> => {
	const { supports } = figure.backing;
	const since = ({ piece }: { piece: Piece }): number =>
		toldSince(figure, piece);
	return {
		first: Math.min(...supports.slice(0, looked).map(since)),
		last: Math.max(...supports.slice(-looked).map(since)),
	};
};
