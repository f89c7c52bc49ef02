import type { Figure } from "./figure.ts";

/** Whether two figures have a statement in common: one of them is the other as it was before. */
export const areSame = (a: Figure, b: Figure): boolean =>
	a.cells.some(({ key }) => b.cells.some((cell) => cell.key === key));

/** Whether a figure was told before; a more precise statement of it makes no new one. */
export const isKnown = (figures: readonly Figure[], figure: Figure): boolean =>
	figures.some((known) => areSame(known, figure));
