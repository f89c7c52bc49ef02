import {
	isListGoingOn,
	isOfSameYear,
	isOfYearTold,
	isSameTerm,
	isTermBefore,
	partOfYear,
	tellsOver,
	tellsPast,
} from "../../../language/calendar.ts";
import type { WindowMention } from "../../mention.ts";
import { type MeaningOf, monthOf, type Parts, yearOf } from "./context.ts";
import { termBefore } from "./term.ts";

/** How far back, in characters, the year may stand to which words such as 同年 point. */
const farthestYear = 120;
/** How far back, in characters, the verb may stand that tells what was at the end of a year. */
const farthestVerb = 80;
/** Until this month "at year-end" looks back where what was is told. */
const lastMonth = 3;

/** The year that the words, or those around, point back to: 前一年, 同年, "of that year"; `null` where none is meant. */
const yearPointedTo = (
	text: string,
	{ index, 0: words, groups = {} }: RegExpExecArray,
	last: WindowMention | undefined,
): string | null => {
	const year = (last?.when.from ?? last?.when.to)?.slice(0, 4);
	if (last === undefined || year === undefined) return null;
	if (index - last.end > farthestYear) return null;
	const end = index + words.length;
	const pointsBack = isOfSameYear(
		text.slice(Math.max(0, index - 3), index),
		text.slice(end, end + 18),
	);
	const isOwn = isOfYearTold(groups.wholeYear ?? groups.yearShift ?? "");
	return pointsBack || isOwn ? `${year}-12-31` : null;
};

/** "$100M in January 2025, $500M in June": a bare month that a list goes on with is the next such one; `null` where none does. */
const yearOfList = (
	text: string,
	{ index, groups = {} }: RegExpExecArray,
	last: WindowMention | undefined,
	meaningOf: MeaningOf,
): string | null => {
	const { month, year, yearShift, monthYear } = groups;
	const from = last?.when.from;
	if (month === undefined || last === undefined || from === undefined)
		return null;
	if ((year ?? yearShift ?? monthYear) !== undefined) return null;
	if (!isListGoingOn(text.slice(last.end, index))) return null;
	const isNextYear = meaningOf(month) < monthOf(from);
	return `${yearOf(from) + (isNextYear ? 1 : 0)}-12-31`;
};

/** "Stood at $1.2 billion at year-end", told in February: of the year before. */
const isPastEnd = (
	text: string,
	index: number,
	parts: Parts,
	published: string,
): boolean =>
	parts.part !== undefined &&
	parts.year === undefined &&
	(parts.yearShift ?? "the year") === "the year" &&
	monthOf(published) <= lastMonth &&
	partOfYear(parts.part) === "late" &&
	tellsPast(text.slice(Math.max(0, index - farthestVerb), index));

/** "Came online in March", told in February: of the year before. */
const isPastMonth = (
	text: string,
	{ index, groups = {} }: RegExpExecArray,
	published: string,
	meaningOf: MeaningOf,
): boolean => {
	const { month, year, yearShift, monthYear } = groups;
	return (
		month !== undefined &&
		(year ?? yearShift ?? monthYear) === undefined &&
		meaningOf(month) > monthOf(published) &&
		tellsOver(text.slice(Math.max(0, index - farthestVerb), index))
	);
};

/**
 * The day from which a relative period counts: of publication, or in the year or the quarter that the words point back to;
 * one that was only compared with, 去年同期, is none of these.
 */
export const basisOf = (
	text: string,
	found: RegExpExecArray,
	mentions: readonly WindowMention[],
	published: string,
	meaningOf: MeaningOf,
): string => {
	const parts: Parts = found.groups ?? {};
	const last = mentions.findLast(
		({ end }) => !isSameTerm(text.slice(end, end + 3)),
	);
	const year =
		yearPointedTo(text, found, last) ??
		yearOfList(text, found, last, meaningOf);
	if (year !== null) return year;
	if (isTermBefore(parts.quarterShift ?? ""))
		return termBefore(mentions, found.index)?.from ?? published;
	return isPastEnd(text, found.index, parts, published) ||
		isPastMonth(text, found, published, meaningOf)
		? `${yearOf(published) - 1}-12-31`
		: published;
};
