import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { figureAt } from "./placedfigure.ts";

/** How much a claim's sum is, at most. */
export const sizeOf = ({ value }: Draft): number =>
	value?.high ?? value?.low ?? 0;

/** The sum at `at` as a claim like `base`, told before in the same currency; `null` for any other figure. */
export const furtherSum = (
	line: Line,
	at: number,
	base: Draft,
	rule: string,
): Draft | null => {
	const figure = figureAt(line, at);
	return figure === null || figure.value.unit !== base.value?.unit
		? null
		: { ...base, ...figure, rule };
};
