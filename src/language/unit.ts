export type Currency = "USD" | "CNY" | "HKD" | "TWD" | "EUR" | "GBP" | "JPY";

/**
 * What the word beside a number measures. Of currencies, `local` is a bare 元 or 圆 (by the outlet's region) and
 * `yuan-or-yen` a bare ¥; `other` is understood, but outside the vocabulary (韩元, "percentage points").
 */
export type Measure =
	| Readonly<{
			type: "money";
			unit: Currency | "local" | "yuan-or-yen";
			factor: number;
	  }>
	| Readonly<{ type: "power"; unit: "GW"; factor: number }>
	| Readonly<{ type: "percent"; unit: "percent"; factor: number }>
	| Readonly<{ type: "other" }>;

/** Words with what they measure, as written in text. */
export type MeasureTable = readonly (readonly [Measure, readonly string[]])[];

export const money = (
	unit: Currency | "local" | "yuan-or-yen",
	factor = 1,
): Measure => ({ type: "money", unit, factor });

/** @param watts what one of the unit is, in watts */
export const power = (watts: number): Measure => ({
	type: "power",
	unit: "GW",
	factor: watts / 1e9,
});

export const percent: Measure = { type: "percent", unit: "percent", factor: 1 };
export const other: Measure = { type: "other" };
