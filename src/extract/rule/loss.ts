import type { Quantity } from "../claim.ts";

/** The quantity as a loss. */
export const negated = (value: Quantity): Quantity => {
	const flip = (bound: number | null) => (bound === null ? null : -bound);
	return { ...value, low: flip(value.high), high: flip(value.low) };
};
