import type { Words } from "./en.ts";

type Scale = Words["quantity"]["scales"][number];

const unscaled: Scale = { size: 1, money: "", count: "" };
/** Between these, numbers are written without an exponent and have hundredths that can be told apart. */
const hundredths = { least: 1e-6, most: 1e12 } as const;
/** By the digits as they are written, so that 1.005 comes to 1.01. */
const toHundredths = (number: number): number =>
	number >= hundredths.least && number <= hundredths.most
		? Number(`${Math.round(Number(`${number}e2`))}e-2`)
		: Math.round(number);
/** By hand: to make an `Intl.NumberFormat` takes a tenth of a first frame. */
const grouped = (number: number): string => {
	const [whole = "", decimals] = `${toHundredths(number)}`.split(".");
	const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
	return decimals === undefined ? groups : `${groups}.${decimals}`;
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
