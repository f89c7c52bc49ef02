import {
	type Context,
	type MeaningOf,
	monthOf,
	type Parts,
	toldYear,
	yearOf,
	yearOfMonth,
} from "./context.ts";
import { monthsUntil, type Period } from "./period.ts";

const quarter = 3;
const year = 12;

/** How many months the period has that ends with the month told: "the three months ended", "the year to". */
const spanOf = ({ endSpan }: Parts, meaningOf: MeaningOf): number =>
	endSpan === undefined
		? quarter
		: meaningOf(endSpan.replace(/[- ]months?$/, ""));

/** "The quarter ended November 30", "the year to March": of a company's own year, which no calendar knows. */
export const endsOwnYear = (parts: Parts, meaningOf: MeaningOf): boolean => {
	if (parts.endMonth === undefined) return false;
	const month = meaningOf(parts.endMonth);
	if (parts.quarter !== undefined)
		return month !== meaningOf(parts.quarter) * quarter;
	if (parts.endSpan === "quarter") return month % quarter !== 0;
	return parts.endSpan === "year" && month !== year;
};

/** "The three months ended September 30", "the December quarter": so many months, of which the last is told. */
export const readEnding = (context: Context, name: string): Period => {
	const { parts, meaningOf, published } = context;
	const month = meaningOf(name);
	const told = yearOfMonth(context, month);
	const isOver =
		toldYear(context) === null &&
		parts.ended !== undefined &&
		told === yearOf(published) &&
		month > monthOf(published);
	return monthsUntil(isOver ? told - 1 : told, month, spanOf(parts, meaningOf));
};
