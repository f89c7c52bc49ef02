import {
	isOrigin,
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

/** The second end of a range that begins with `first`, or null. */
export const readSecond = (text: string, first: Part): Part | null => {
	if (!mayBegin(rangeLinkFirsts, text, first.end)) return null;
	const found = matchAt(rangeLink, text, first.end);
	if (!found) return null;
	const lead = text.slice(Math.max(0, first.start - 16), first.start);
	if (isOrigin(lead)) return null;
	if (found[0].includes("and") && !opensBetween(lead)) return null;
	let at = first.end + found[0].length;
	for (
		let skipped = 0;
		skipped < 4 && opensCurrency.test(text.charAt(at));
		skipped++
	)
		at++;
	const second = readPart(text, at);
	return second && second.start === first.end + found[0].length ? second : null;
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

/** May be of one range: in the same currency or unit, or one of them in none. */
export const sameMeasure = (a: Measure | null, b: Measure | null): boolean =>
	a === null ||
	b === null ||
	(a.type === b.type &&
		(a.type !== "money" || b.type !== "money" || a.unit === b.unit));

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
