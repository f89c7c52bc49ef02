import type { Quantity } from "../../claim.ts";
import type { Draft } from "../draft.ts";

/** The quantity as a loss; one that is written below nought is one already. */
export const negated = (value: Quantity): Quantity => {
	if ((value.low ?? value.high ?? 0) < 0) return value;
	const flip = (bound: number | null) => (bound === null ? null : -bound);
	return { ...value, low: flip(value.high), high: flip(value.low) };
};

/** A further figure of what another claim measures: one of losses, where that is one. */
export const signedLike = ({ value: former }: Draft, value: Quantity) =>
	(former?.low ?? former?.high ?? 0) < 0 ? negated(value) : value;
