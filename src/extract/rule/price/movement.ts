import type { Quantity } from "../../claim.ts";
import { symbolOf } from "../line/symbol.ts";

/** The directions of a move. */
export const fall = symbolOf("fall");
export const rise = symbolOf("rise");

/** A move's signed value: "as much as 4.4%" tells the moment and is exact, more than 3% down is -3 or less. */
export const movedBy = (stated: Quantity, isFall: boolean): Quantity => {
	const exact = stated.low === null ? { ...stated, low: stated.high } : stated;
	if (!isFall) return exact;
	const negate = (bound: number | null) => (bound === null ? null : -bound);
	return { ...exact, low: negate(exact.high), high: negate(exact.low) };
};
