import type { Quantity } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { nameAt } from "../line/match.ts";
import { quantityOf } from "../line/pick.ts";

/** What a claim takes from its figure: how much, the words that say so, and where it stands. */
export type PlacedFigure = Readonly<{ value: Quantity; at: number }> &
	Pick<Draft, "start" | "end" | "line">;

/** The figure at `at`; `null` where none stands. */
export const figureAt = (line: Line, at: number): PlacedFigure | null => {
	const token = line.tokens[at];
	const quantity = quantityOf(token);
	if (token === undefined || quantity === null) return null;
	const { start, end } = token;
	return { value: quantity.value, start, end, line, at };
};

/** A name and its figure, which share their words. */
export type NamedFigure = Readonly<{ name: string; figure: PlacedFigure }>;

/** The name at `place` and the figure at `at`, whichever stands first; `null` where one is missing. */
export const figureOf = (
	line: Line,
	place: number,
	at: number,
): NamedFigure | null => {
	const name = nameAt(line, place);
	const named = line.tokens[place];
	const figure = figureAt(line, at);
	if (name === null || named === undefined || figure === null) return null;
	const start = Math.min(named.start, figure.start);
	const end = Math.max(named.end, figure.end);
	return { name, figure: { ...figure, start, end } };
};
