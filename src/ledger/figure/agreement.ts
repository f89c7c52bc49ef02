import type { Quantity, Unit, Window } from "../../extract/claim.ts";
import { daysBetween } from "../day.ts";
import { remembering } from "../memory.ts";

/** The slack where a figure is hedged by "about". */
const aboutSlack = 0.1;
/** How far an open bound may lie from the figure that it admits. */
const boundFactor = 1.25;
/** How much of the wider range two ranges must share. */
const leastOverlap = 0.1;
/** No rounding moves a figure by more than this share. */
const roundingLimit = 0.15;
const rounding = 1e-9;

/** How freely two numbers of one kind may differ, beyond what their digits leave open. */
export type Slack = Readonly<{
	/** "About" excuses ten per cent; not for what a market measures to the cent. */
	aboutCounts: boolean;
	/** A further difference that is none, in the value's own unit. */
	absolute?: number;
	/** A further difference that is none, as a share. */
	relative?: number;
}>;

/** The number that a quantity states: its exact value, its only bound, or the middle of its range. */
export const statedNumber = ({ low, high }: Quantity): number =>
	low === null ? (high ?? 0) : high === null ? low : (low + high) / 2;

const isPoint = ({ low, high }: Quantity): boolean => low === high;
const isOpen = ({ low, high }: Quantity): boolean =>
	low === null || high === null;
const isRange = (quantity: Quantity): boolean =>
	!isOpen(quantity) && !isPoint(quantity);

/**
 * Digits that a number states beyond doubt: trailing zeros say nothing, but who writes "100 billion" has counted the tens. Zeros
 * are told in words for each `power` of ten: a billion, or 亿.
 */
const statedDigits = (value: number, power: number): number => {
	const [digits = ""] = value.toExponential().split("e");
	const group = Math.max(0, Math.floor(Math.log10(value) / power + rounding));
	const leastDigits = value / 10 ** (power * group) >= 10 ? 2 : 1;
	return Math.max(leastDigits, digits.replace(".", "").length);
};

/**
 * Size of one unit in the last digit that a number surely states: 1e10 for 1e11 ("100 billion"), 0.01 for 3.93.
 * Writing numbers out to count their digits is dear, and the same few are compared again and again.
 */
export const lastPlace = remembering((value) => placeOf(value, 3));
/** The same of what is counted by the ten thousand: "80 hundred million" has counted the ones, "8 billion" need not have. */
const lastPlaceByMyriads = remembering((value) => placeOf(value, 4));

const placeOf = (value: number, power: number): number => {
	const size = Number(Math.abs(value).toPrecision(12));
	if (size === 0) return 1;
	const magnitude = Math.floor(Math.log10(size) + rounding);
	return 10 ** (magnitude + 1 - statedDigits(size, power));
};

/** Money that is first told in 万 and 亿. */
const myriadUnits: ReadonlySet<Unit> = new Set<Unit>([
	"CNY",
	"HKD",
	"TWD",
	"JPY",
]);

const lastPlaceIn = (unit: Unit): ((value: number) => number) =>
	myriadUnits.has(unit) ? lastPlaceByMyriads : lastPlace;

const roundTo = (value: number, place: number): number =>
	Math.round(value / place + Math.sign(value) * rounding);

/** Equal when both are rounded to the coarser one's digits; but 1 and 1.4 are too far apart to be the same rounded. */
export const areEqualAsStated = (
	a: number,
	b: number,
	placeIn: (value: number) => number = lastPlace,
): boolean => {
	if (a === b) return true;
	if (!areWithin(a, b, roundingLimit)) return false;
	const place = Math.max(placeIn(a), placeIn(b));
	return roundTo(a, place) === roundTo(b, place);
};

const areWithin = (a: number, b: number, share: number): boolean =>
	Math.abs(a - b) <=
	share * Math.max(Math.abs(a), Math.abs(b)) * (1 + rounding);

const admits = (bound: Quantity, value: number): boolean =>
	(bound.low === null || value >= bound.low) &&
	(bound.high === null || value <= bound.high);

const isNear = (a: number, b: number): boolean =>
	a * b > 0 &&
	Math.max(Math.abs(a), Math.abs(b)) <=
		boundFactor * Math.min(Math.abs(a), Math.abs(b)) * (1 + rounding);

/** Open bounds: one admits the other's number and they lie near each other. */
const boundsAgree = (a: Quantity, b: Quantity): boolean =>
	isNear(statedNumber(a), statedNumber(b)) &&
	((isOpen(a) && admits(a, statedNumber(b))) ||
		(isOpen(b) && admits(b, statedNumber(a))) ||
		(isOpen(a) && isOpen(b) && (a.low === null) === (b.low === null)));

/** Whether two quantities may be one thing seen from two sides: near each other, and one of them a bound. */
export const mayBeOneReading = (a: Quantity, b: Quantity): boolean =>
	a.unit === b.unit &&
	(isOpen(a) || isOpen(b)) &&
	isNear(statedNumber(a), statedNumber(b));

const rangesAgree = (a: Quantity, b: Quantity): boolean => {
	const [lowA, highA] = [a.low ?? 0, a.high ?? 0];
	const [lowB, highB] = [b.low ?? 0, b.high ?? 0];
	const common = Math.min(highA, highB) - Math.max(lowA, lowB);
	return common >= leastOverlap * Math.max(highA - lowA, highB - lowB);
};

/** Whether two quantities state the same number, whatever bounds and hedges they put on it. */
export const haveOneNumber = (
	a: Quantity,
	b: Quantity,
	{ relative = 0 }: Slack,
): boolean => {
	const [x, y] = [statedNumber(a), statedNumber(b)];
	return (
		areEqualAsStated(x, y, lastPlaceIn(a.unit)) || areWithin(x, y, relative)
	);
};

const numbersAgree = (a: Quantity, b: Quantity, slack: Slack): boolean => {
	const [x, y] = [statedNumber(a), statedNumber(b)];
	const about = slack.aboutCounts && (a.approx || b.approx) ? aboutSlack : 0;
	return (
		areEqualAsStated(x, y, lastPlaceIn(a.unit)) ||
		areWithin(x, y, Math.max(about, slack.relative ?? 0)) ||
		Math.abs(x - y) <= (slack.absolute ?? 0) + rounding
	);
};

/** Whether two quantities may both be true of the same thing, by the precision with which they are stated. */
export const quantitiesAgree = (
	a: Quantity,
	b: Quantity,
	slack: Slack,
): boolean => {
	if (a.unit !== b.unit) return false;
	if (isRange(a) && isRange(b)) return rangesAgree(a, b);
	if (isRange(a)) return rangeAgrees(a, b, slack);
	if (isRange(b)) return rangeAgrees(b, a, slack);
	if (isOpen(a) || isOpen(b))
		return haveOneNumber(a, b, slack) || boundsAgree(a, b);
	return numbersAgree(a, b, slack);
};

/** A range and a point or an open bound: the point lies inside, or agrees with one of the ends. */
const rangeAgrees = (
	range: Quantity,
	other: Quantity,
	slack: Slack,
): boolean => {
	const ends = [range.low, range.high].map((end) => ({
		...range,
		low: end,
		high: end,
	}));
	return (
		(isPoint(other) && admits(range, statedNumber(other))) ||
		ends.some((end) => quantitiesAgree(end, other, slack))
	);
};

/** Deadlines so many days apart are two: "by the end of 2027" and "by mid-2027" may be one, told more or less closely. */
const leastDelay = 365;

const isDeadline = (
	when: Window | undefined,
): when is Window & Readonly<{ to: string }> =>
	when?.from === undefined && when?.to !== undefined;

/** Who says "by 2027" says more than "by 2029": both may come true, but then one of them was told wrong. */
const deadlinesAgree = (
	a: Window | undefined,
	b: Window | undefined,
): boolean =>
	!isDeadline(a) ||
	!isDeadline(b) ||
	Math.abs(daysBetween(a.to, b.to)) < leastDelay;

/** Whether two windows may be those of one thing: they have a day in common, and deadlines lie near each other. */
export const windowsAgree = (
	a: Window | undefined,
	b: Window | undefined,
): boolean => windowsOverlap(a, b) && deadlinesAgree(a, b);

/** Whether two windows have a day in common; one without any end has all. */
export const windowsOverlap = (
	a: Window | undefined,
	b: Window | undefined,
): boolean => {
	const startsBefore = (x: Window | undefined, y: Window | undefined) =>
		x?.from === undefined || y?.to === undefined || x.from <= y.to;
	return startsBefore(a, b) && startsBefore(b, a);
};
