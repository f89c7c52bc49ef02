import type { Quantity } from "../claim.ts";

/** The quantity as a loss; one that is written below nought is one already. */
export const negated = (value: Quantity): Quantity => {
	if ((value.low ?? value.high ?? 0) < 0) return value;
	const flip = (bound: number | null) => (bound === null ? null : -bound);
	return { ...value, low: flip(value.high), high: flip(value.low) };
};
