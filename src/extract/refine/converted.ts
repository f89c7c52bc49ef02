import type { Quantity } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";
import { quantityOf } from "../rule/pick.ts";
import { digitsOf, isClose, isRange, middle } from "./samefigure.ts";

/** The draft's sum in another currency, as the article itself converts it. */
const convertedIn = ({ line, at = -1 }: Draft): Quantity | undefined =>
	quantityOf(line.tokens[at])?.converted;

const tolerance = 0.05;

/** With no more digits than `rough` has, `fine` is the same. */
const isRounding = (rough: Quantity, fine: Quantity): boolean =>
	isClose(rough, fine, tolerance) &&
	Number(middle(fine).toPrecision(digitsOf(rough))) === middle(rough);

/** Whether one tells what the other converts: "raises $2B" above "raised €1.7 billion ($2 billion)". */
export const isConversionOf = (one: Draft, other: Draft): boolean => {
	const converted = convertedIn(other);
	const { value } = one;
	if (converted === undefined || value === undefined) return false;
	if (value.unit !== converted.unit || isRange(value)) return false;
	return isRounding(value, converted);
};
