import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { quantityOf } from "./pick.ts";

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
	const token = line.tokens[at];
	const quantity = quantityOf(token);
	if (token === undefined || quantity?.type !== "money") return null;
	const { value, noun } = quantity;
	if (noun !== undefined || value.unit !== base.value?.unit) return null;
	const { start, end } = token;
	return { ...base, value, line, at, start, end, rule };
};
