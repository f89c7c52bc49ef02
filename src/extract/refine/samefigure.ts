import type { Quantity } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";

/** The middle of a range; of an open one, the end that is told. */
export const middle = ({ low, high }: Quantity): number =>
	low === null ? (high ?? 0) : high === null ? low : (low + high) / 2;

/** Significant digits of a figure: 3.93 is stated more precisely than 4. */
export const digitsOf = (value: Quantity): number =>
	Math.abs(middle(value))
		.toPrecision(12)
		.replace(/e.*$/, "")
		.replace(".", "")
		.replace(/^0+|0+$/g, "").length;

/** Whether two figures are no further apart than a part `tolerance` of the greater one. */
export const isClose = (
	one: Quantity,
	other: Quantity,
	tolerance: number,
): boolean => {
	const a = middle(one);
	const b = middle(other);
	return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
};

/** What one more of the last digit told is worth: 0.1 billion in $41.1 billion. */
const lastPlaceOf = (value: Quantity): number => {
	const size = Math.abs(middle(value));
	return size === 0
		? 0
		: 10 ** (Math.floor(Math.log10(size)) + 1 - digitsOf(value));
};

/** Neither is the other with fewer digits: $22.19 billion and $22.13 billion are a result and what was expected. */
export const areTwoFigures = (one: Quantity, other: Quantity): boolean => {
	if (isRange(one) || isRange(other)) return false;
	const apart = Math.abs(middle(one) - middle(other));
	const place = Math.max(lastPlaceOf(one), lastPlaceOf(other));
	return digitsOf(one) === digitsOf(other) ? apart > 0 : apart > place;
};

/** One of the two is the headline, which rounds. */
export const isHeadlinePair = (one: Draft, other: Draft): boolean =>
	one.line.sentence.inTitle !== other.line.sentence.inTitle;

/** $40 billion and $38 billion are two sums, though the one is the other with a single digit. */
const headlineTolerance = 0.04;

/** A headline's "$5 trillion" is the body's $5.03 trillion: with as many digits they are the same. */
export const isHeadlineRounding = (one: Draft, other: Draft): boolean => {
	if (!isHeadlinePair(one, other)) return false;
	const headline = one.line.sentence.inTitle ? one.value : other.value;
	const body = one.line.sentence.inTitle ? other.value : one.value;
	if (headline === undefined || body === undefined) return false;
	if (isRange(headline) || isRange(body)) return false;
	const digits = Math.max(1, digitsOf(headline));
	return (
		isClose(headline, body, headlineTolerance) &&
		Number(middle(body).toPrecision(digits)) === middle(headline)
	);
};

/** The end of an open bound that is told; a fall's lies below nought. */
const leastOf = ({ value }: Draft): number | null => {
	if (value === undefined) return null;
	const { low, high } = value;
	if (high === null) return low;
	return low === null && high < 0 ? high : null;
};

/** A headline's open bound that the body's figure keeps: 飆逾三成 beside 38%. */
const headlineSlack = 1.35;

/** A headline's open bound that the body's figure keeps. */
export const isHeadlineBound = (one: Draft, other: Draft): boolean => {
	const headline = one.line.sentence.inTitle ? one : other;
	const body = headline === one ? other : one;
	const least = leastOf(headline);
	if (least === null || body.value === undefined) return false;
	const told = middle(body.value) / least;
	return isHeadlinePair(one, other) && told >= 1 && told <= headlineSlack;
};

/** Has two ends, both told. */
export const isRange = ({ low, high }: Quantity): boolean =>
	low !== null && high !== null && low !== high;

const endOf = ({ unit, ...ends }: Quantity, end: "low" | "high"): Quantity => ({
	unit,
	low: ends[end],
	high: ends[end],
});

/** Whether two figures are close; of a range both ends, since an estimate within an outlook is another figure. */
export const isAlike = (
	one: Quantity,
	other: Quantity,
	tolerance: number,
): boolean => {
	if (!isRange(one) && !isRange(other)) return isClose(one, other, tolerance);
	return (
		isRange(one) &&
		isRange(other) &&
		isClose(endOf(one, "low"), endOf(other, "low"), tolerance) &&
		isClose(endOf(one, "high"), endOf(other, "high"), tolerance)
	);
};

/** A range's own end told alone: "up to 5 million" beside 4 to 5 million. */
export const isEndOf = (point: Quantity, range: Quantity): boolean =>
	isRange(range) &&
	!isRange(point) &&
	[range.low, range.high].includes(middle(point));

const closely = 1.1;

/** "Crossed $400 billion, reaching $402.8 billion": a mark that was passed, and the figure at which one stands. */
export const isReached = (point: Quantity, bound: Quantity): boolean => {
	if (bound.high !== null || bound.low === null || bound.low <= 0) return false;
	const told = middle(point) / bound.low;
	return (
		point.low === point.high &&
		told > 1 &&
		told <= closely &&
		digitsOf(point) > digitsOf(bound) + 1
	);
};
