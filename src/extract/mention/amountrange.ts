import {
	asksBetween,
	changedOn,
	isDash,
	isOrigin,
	longestLead,
	opensBetween,
	opensCurrency,
	rangeLink,
	rangeLinkFirsts,
} from "../../language/range.ts";
import type { Measure } from "../../language/unit.ts";
import { measureOf, type Part, readPart } from "./amountpart.ts";
import type { Numeral } from "./numeral.ts";
import { matchAt, mayBegin } from "./pattern.ts";
import { endsInChange } from "./stepping.ts";

/** Another number behind a first one, and whether the two are the ends of one range: "from $9 billion to $30 billion" are two values. */
export type Second = Readonly<{ part: Part; endsRange: boolean }>;

const isMinus = (text: string, at: number): boolean =>
	/[-−–]/.test(text.charAt(at));

/** "Rose 12% to 41.50": behind a share of its own sign, a bare number is a price. */
const isPriceReached = (first: Part, second: Part, link: string): boolean =>
	!isDash(link) &&
	measureOf(first)?.type === "percent" &&
	measureOf(second) === null;

/** The number that a link joins to `first`, or null. */
export const readSecond = (text: string, first: Part): Second | null => {
	if (!mayBegin(rangeLinkFirsts, text, first.end)) return null;
	const found = matchAt(rangeLink, text, first.end);
	if (!found) return null;
	const lead = text.slice(Math.max(0, first.start - longestLead), first.start);
	if (asksBetween(found[0]) && !opensBetween(lead)) return null;
	let at = first.end + found[0].length;
	if (isMinus(text, first.start - 1) && isMinus(text, at)) at++;
	const start = at;
	for (
		let skipped = 0;
		skipped < 4 && opensCurrency.test(text.charAt(at));
		skipped++
	)
		at++;
	// "USD 9 billion to USD 12 billion".
	if (at > start && text.charAt(at) === " ") at++;
	const part = readPart(text, at);
	if (part?.start !== start || isPriceReached(first, part, found[0]))
		return null;
	const endsRange =
		isDash(found[0]) ||
		!isOrigin(lead) ||
		matchAt(changedOn, text, part.end) !== null;
	return { part, endsRange };
};

const scaleOf = (text: string, numeral: Numeral): number => {
	const digits = Number(
		text
			.slice(numeral.start, numeral.end)
			.replaceAll(",", "")
			.match(/^[\d.]+/)?.[0],
	);
	return digits > 0 ? numeral.value / digits : 1;
};

/** The first end's value: 400 in 400至500万 is 400万. */
export const lowOf = (text: string, first: Part, second: Part): number =>
	first.numeral.scaled || first.unit
		? first.numeral.value * unitRatio(first, second)
		: first.numeral.value * scaleOf(text, second.numeral);

/** How many of the second end's units one of the first's is: 800 MW to 1 GW. */
const unitRatio = (first: Part, second: Part): number => {
	const one = measureOf(first);
	const other = measureOf(second);
	return one?.type === "power" && other?.type === "power"
		? one.factor / other.factor
		: 1;
};

const isYear = ({ prefix, numeral }: Part): boolean =>
	prefix === null && /^(?:19|20)\d\d$/.test(String(numeral.value));

/** "Grew from 2 to 3.5 gigawatts", "from $28 to $42 billion": a first value that leaves its scale and unit to the second. */
export const leavesScale = (first: Part, second: Part): boolean =>
	!first.numeral.scaled &&
	!first.unit &&
	(second.numeral.scaled || second.unit !== null) &&
	!isYear(first);

/** Such a first value, which is `value`, with the measure of the second. */
export const inScaleOf = (second: Part, first: Part, value: number): Part => ({
	...first,
	numeral: { ...first.numeral, value, scaled: second.numeral.scaled },
	prefix: first.prefix ?? second.prefix,
	unit: second.unit,
});

/** A bare 元, in whatever currency the figure beside it is: 人民币9.5亿元到10.6亿元. */
const isBareYuan = (measure: Measure): boolean =>
	measure.type === "money" && measure.unit === "local";

/** May be of one range: in the same currency or unit, or one of them in none. */
export const sameMeasure = (a: Measure | null, b: Measure | null): boolean =>
	a === null ||
	b === null ||
	(a.type === b.type &&
		(a.type !== "money" ||
			b.type !== "money" ||
			a.unit === b.unit ||
			isBareYuan(b)));

/** Of the two ends of a range the measure that tells more. */
export const measureOfBoth = (first: Part, last: Part): Measure | null => {
	const ahead = measureOf(first);
	const behind = measureOf(last);
	return behind === null || isBareYuan(behind) ? (ahead ?? behind) : behind;
};

/** "Rose $63 billion to $330 billion": both written out in full, behind a verb of change. */
export const isStep = (
	text: string,
	first: Part,
	[low, high]: readonly [number, number],
): boolean =>
	first.numeral.scaled &&
	measureOf(first)?.type === "money" &&
	endsInChange(text, first.start, high / low);

/** Of ends further apart the first is a step and the second what it leads to: "by $72 billion to $4.1 trillion". */
export const widestRange = 25;
