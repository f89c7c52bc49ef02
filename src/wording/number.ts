import type { Words } from "./en.ts";

type Scale = Words["quantity"]["scales"][number];

const unscaled: Scale = { size: 1, money: "", count: "" };
/** Made once, for making one costs more than a thousand uses; and when it is first needed, so that the first frame need not wait. */
let grouping: Intl.NumberFormat | null = null;
const grouped = (number: number): string => {
	grouping ??= new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
	return grouping.format(number);
};
/** Numbers further apart than this are written out, each with its own scale. */
const widestShare = 10;

/** The largest scale that leaves at least one digit before the point. */
export const scaleOf = (number: number, words: Words): Scale =>
	words.quantity.scales.find((scale) => Math.abs(number) >= scale.size) ??
	unscaled;

/** Whether two numbers can share one scale: "4–5 M", but "50,000 – 2 M". */
export const sharesScale = (low: number, high: number): boolean =>
	low === 0 || low * widestShare >= high;

/** Digits with thousands grouped, at most two decimals, and a true minus sign. */
export const wordDigits = (number: number): string => {
	const digits = grouped(Math.abs(number));
	return number < 0 && digits !== "0" ? `−${digits}` : digits;
};
