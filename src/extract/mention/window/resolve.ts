import { countsWholeWeeks, partOfYear } from "../../../language/calendar.ts";
import {
	type Context,
	dayOf,
	fullYear,
	type MeaningOf,
	monthOf,
	type Parts,
	toldYear,
	yearOf,
	yearOfMonth,
} from "./context.ts";
import { readEnding } from "./ending.ts";
import {
	dayPeriod,
	halfPeriod,
	monthPeriod,
	openingPeriod,
	type Period,
	partPeriod,
	quarterPeriod,
	seasonPeriod,
	shiftDay,
	weekdayOf,
	yearPeriod,
} from "./period.ts";

const readMonth = (context: Context, name: string): Period | null => {
	const { parts, meaningOf } = context;
	const month = meaningOf(name);
	const year = yearOfMonth(context, month);
	if (!parts.day)
		return month >= 1 && month <= 12 ? monthPeriod(year, month) : null;
	return dayPeriod(year, month, meaningOf(parts.day));
};

/** 4月至6月: from the first day of the one to the last of the other. */
const readMonths = (
	context: Context,
	first: string,
	last: string,
): Period | null => {
	const opening = readMonth(context, first);
	const closing = readMonth(context, last);
	return opening === null || closing === null || closing.to < opening.from
		? null
		: { ...opening, to: closing.to };
};

const readMonthShift = (
	{ parts, meaningOf, published }: Context,
	word: string,
) => {
	const index =
		yearOf(published) * 12 + monthOf(published) - 1 + meaningOf(word);
	const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
	return parts.day
		? dayPeriod(year, month, meaningOf(parts.day))
		: monthPeriod(year, month);
};

/** A bare day of the month: the most recent one. */
const readDay = ({ published }: Context, day: number): Period | null => {
	const month = monthOf(published) - (day > dayOf(published) ? 1 : 0);
	return month < 1
		? dayPeriod(yearOf(published) - 1, 12, day)
		: dayPeriod(yearOf(published), month, day);
};

const single = (day: string): Period => ({ from: day, to: day, grain: "day" });

/** The most recent such day, publication included; 上周五 is last week's, "next Monday" the coming one. */
const readWeekday = (
	{ parts, meaningOf, published }: Context,
	name: string,
): Period => {
	const today = weekdayOf(published);
	const wanted = meaningOf(name);
	const word = parts.weekShift ?? "";
	const shift = meaningOf(word);
	if (countsWholeWeeks(word))
		return single(shiftDay(published, wanted - today + shift * 7));
	if (shift > 0)
		return single(shiftDay(published, ((wanted - today + 6) % 7) + 1));
	const back = (today - wanted + 7) % 7;
	return single(shiftDay(published, shift < 0 && back === 0 ? -7 : -back));
};

const readQuarterShift = ({ meaningOf, published }: Context, word: string) => {
	const index =
		yearOf(published) * 4 +
		Math.floor((monthOf(published) - 1) / 3) +
		meaningOf(word);
	return quarterPeriod(Math.floor(index / 4), (index % 4) + 1);
};

/** A quarter without a year: this year's, except that early in a year the last ones are those of the year before. */
const readQuarter = (context: Context, quarter: number): Period => {
	const told = toldYear(context);
	const now = Math.ceil(monthOf(context.published) / 3);
	return quarterPeriod(
		told ?? yearOf(context.published) - (quarter - now > 1 ? 1 : 0),
		quarter,
	);
};

/** While the year before is reported on, "for the year" may mean either. */
const lastReportMonth = 4;

/** "Capital expenditures for the year": this one. */
const readWholeYear = ({ published }: Context): Period | null =>
	monthOf(published) <= lastReportMonth ? null : yearPeriod(yearOf(published));

/** The period that the parts tell, its end aside; null where there is no such day. */
const periodTold = (
	parts: Parts,
	meaningOf: MeaningOf,
	published: string,
): Period | null => {
	const context = { parts, meaningOf, published };
	const year = toldYear(context);
	const orNow = year ?? yearOf(published);
	if (parts.openingMonths)
		return openingPeriod(orNow, meaningOf(parts.openingMonths));
	if (parts.openingQuarters)
		return openingPeriod(orNow, meaningOf(parts.openingQuarters) * 3);
	if (parts.endMonth) return readEnding(context, parts.endMonth);
	if (parts.half) return halfPeriod(orNow, meaningOf(parts.half));
	if (parts.quarter) return readQuarter(context, meaningOf(parts.quarter));
	if (parts.quarterShift) return readQuarterShift(context, parts.quarterShift);
	if (parts.monthTo && parts.month)
		return readMonths(context, parts.month, parts.monthTo);
	if (parts.month) return readMonth(context, parts.month);
	if (parts.monthShift) return readMonthShift(context, parts.monthShift);
	if (parts.part) return partPeriod(orNow, partOfYear(parts.part));
	if (parts.season) return seasonPeriod(orNow, meaningOf(parts.season));
	if (parts.weekday) return readWeekday(context, parts.weekday);
	if (parts.dayShift)
		return single(shiftDay(published, meaningOf(parts.dayShift)));
	if (parts.wholeYear) return readWholeYear(context);
	if (parts.daysAgo)
		return single(shiftDay(published, -meaningOf(parts.daysAgo)));
	if (parts.day) return readDay(context, meaningOf(parts.day));
	if (parts.yearTo && year !== null)
		return yearPeriod(year, fullYear(parts.yearTo));
	if (parts.yearToShift && year !== null)
		return yearPeriod(year, yearOf(published) + meaningOf(parts.yearToShift));
	return year === null ? null : yearPeriod(year);
};

/**
 * The period that the parts tell, seen from the day of publication; null where there is no such day. One whose end
 * is named (3月底, 第二季底) is taken in by "before".
 */
export const resolvePeriod = (
	parts: Parts,
	meaningOf: MeaningOf,
	published: string,
): Period | null => {
	const period = periodTold(parts, meaningOf, published);
	return period !== null && parts.close ? { ...period, isEnd: true } : period;
};
