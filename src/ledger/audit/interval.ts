import type { Quantity } from "../../extract/claim.ts";
import { lastPlace } from "../figure/agreement.ts";

/** All that a stated figure may mean. */
export type Interval = Readonly<{ low: number; high: number }>;

const aboutSlack = 0.1;

/** The room that rounding and hedges leave around one stated number. */
const roomOf = (value: number, isAbout: boolean): number =>
	Math.max(lastPlace(value) / 2, isAbout ? aboutSlack * Math.abs(value) : 0);

/** What a quantity may mean by the precision with which it is stated; an open bound leaves one side open. */
export const intervalOf = ({ low, high, approx }: Quantity): Interval => {
	const isAbout = approx === true;
	return {
		low: low === null ? Math.min(0, high ?? 0) : low - roomOf(low, isAbout),
		high:
			high === null ? Number.POSITIVE_INFINITY : high + roomOf(high, isAbout),
	};
};

/** An open end times nothing is nothing, not a NaN. */
const product = (a: number, b: number): number =>
	a === 0 || b === 0 ? 0 : a * b;

const hull = (values: readonly number[]): Interval => ({
	low: Math.min(...values),
	high: Math.max(...values),
});

/** The product of two intervals. */
export const times = (a: Interval, b: Interval): Interval =>
	hull([
		product(a.low, b.low),
		product(a.low, b.high),
		product(a.high, b.low),
		product(a.high, b.high),
	]);

/** The interval that holds both. */
export const around = (a: Interval, b: Interval): Interval =>
	hull([a.low, a.high, b.low, b.high]);

/** Whether nothing can be in both: the sum does not come out. */
export const areApart = (a: Interval, b: Interval): boolean =>
	a.high < b.low || b.high < a.low;
