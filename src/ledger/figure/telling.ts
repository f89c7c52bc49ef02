import { comparePieces, type Piece, storyOf } from "../piece.ts";
import type { Figure } from "./figure.ts";

/** An article that tells a figure. */
export type Telling = Readonly<{ piece: Piece; figure: Figure }>;

/** Articles that tell one camp and not the other, of stories that began after an instant, in their order. */
export const tellingsSince = (
	camp: readonly Figure[],
	other: readonly Figure[],
	instant: number,
): Telling[] =>
	camp
		.flatMap((figure) =>
			[...figure.backing.after(instant)].map(({ piece }) => ({
				piece,
				figure,
			})),
		)
		.filter(({ piece }) => other.every(({ backing }) => !backing.has(piece)))
		.filter(({ piece }) => storyOf(piece).known > instant)
		.sort((a, b) => comparePieces(a.piece, b.piece));
