import { isDoneThen, isToCome } from "../../../language/en/future.ts";
import { type Context, monthOf, toldYear } from "./context.ts";
import type { Period } from "./period.ts";
import { resolvePeriod } from "./resolve.ts";

/** So many months behind the year's end a bare month may still be meant, told ahead of it. */
const monthsAhead = 4;

const year = 12;
/** How far before a time the words may stand that tell it to come, in UTF-16 units. */
const reach = 80;

const sentenceBefore = (text: string, start: number): string =>
	text
		.slice(Math.max(0, start - reach), start)
		.split(/[.!?]\s/)
		.at(-1) ?? "";

/** "Is to be paid in January", written in December: the month to come, where the period read is over; `null` for others. */
export const comingMonth = (
	context: Context,
	period: Period,
	text: string,
	start: number,
): Period | null => {
	const { parts, meaningOf, published } = context;
	if (parts.month === undefined || parts.monthYear !== undefined) return null;
	if (toldYear(context) !== null || period.to >= published) return null;
	const month = meaningOf(parts.month);
	if (month + year - monthOf(published) > monthsAhead) return null;
	const before = sentenceBefore(text, start);
	return isToCome.test(before) && !isDoneThen.test(before)
		? resolvePeriod({ ...parts, monthYear: "next" }, meaningOf, published)
		: null;
};
