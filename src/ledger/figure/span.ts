import type { Piece } from "../piece.ts";
import type { Figure } from "./figure.ts";

/** Of many tellers, those at either end that are looked at. */
const looked = 32;

/** What a figure is told with, or a cell of one. */
type Tellers = Pick<Figure, "cells" | "backing">;

const told = ({ cells }: Tellers, piece: Piece): boolean =>
	cells.some(
		({ backing, retired }) => backing.has(piece) || retired.has(piece),
	);

/** The version since which an article tells a figure: a new one that leaves it as it was tells nothing anew. */
export const firstTelling = (figure: Tellers, piece: Piece): Piece => {
	let since = piece;
	while (since.before !== null && told(figure, since.before))
		since = since.before;
	return since;
};

/** In how many versions before that one the article told a figure. */
export const tellingsBefore = (figure: Tellers, { before }: Piece): number => {
	let times = 0;
	for (let piece = before; piece !== null; piece = piece.before)
		if (told(figure, piece)) times += 1;
	return times;
};

const toldSince = (figure: Tellers, piece: Piece): number =>
	Math.min(firstTelling(figure, piece).known, piece.known);

/** When a figure was first and last told anew, in milliseconds. Asked of every figure of a large ledger, so nothing is copied. */
export const spanOf = (
	figure: Tellers,
): Readonly<{ first: number; last: number }> => {
	const { supports } = figure.backing;
	const { length } = supports;
	let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (let at = 0; at < length; at++) {
		if (at === looked) at = Math.max(at, length - looked);
		const support = supports[at];
		if (support === undefined) continue;
		const since = toldSince(figure, support.piece);
		if (at < looked) first = Math.min(first, since);
		if (at >= length - looked) last = Math.max(last, since);
	}
	return { first, last };
};
