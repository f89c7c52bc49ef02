import type { Quantity, Unit } from "../claim.ts";
import type { Amount } from "./amount.ts";

/** Twelve significant digits: 7.1 × 1e9 is 7100000000, and not a hair less. */
const rounded = (value: number): number =>
	Number.isInteger(value) ? value : Number(value.toPrecision(12));

/** The amount in whole units with its bounds: "up to" leaves `low` open, "over" leaves `high` open. */
export const quantityOf = (
	amount: Amount,
	unit: Unit,
	factor: number,
): Quantity => {
	const { bounds } = amount;
	const low = rounded(amount.low * factor);
	const high = rounded(amount.high * factor);
	return {
		unit,
		low: bounds.has("most") && !bounds.has("least") ? null : low,
		high: bounds.has("least") ? null : high,
		...(bounds.has("about") ? { approx: true as const } : {}),
	};
};
