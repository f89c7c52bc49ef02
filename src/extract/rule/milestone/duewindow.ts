import { comes, isMoved, namesNoYear } from "../../../language/due.ts";
import type { WindowMention } from "../../mention.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBetween, textOf } from "../line/linetext.ts";
import { clauseAround } from "../line/pick.ts";

const years = /^from (?<former>\d{4}) to (?<next>\d{4})$/i;

/** "Delayed its chip from 2025 to 2026": the year to which it was moved. */
const asMoved = (
	line: Line,
	place: number,
	window: WindowMention,
): WindowMention => {
	const { next } = years.exec(textOf(line, window))?.groups ?? {};
	return next !== undefined && isMoved(textBefore(line, place))
		? { ...window, when: { from: `${next}-01-01`, to: `${next}-12-31` } }
		: window;
};

const nextYear = (day: string): string =>
	`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** "Will enter production in the fourth quarter", told in February: of this year's, though reports would mean the last one. */
const asToCome = (
	line: Line,
	place: number,
	window: WindowMention,
	published: string,
): WindowMention => {
	const { from, to } = window.when;
	if (from === undefined || to === undefined || to >= published) return window;
	const clause = clauseAround(line, place);
	const isNext =
		nextYear(to) >= published &&
		namesNoYear(textOf(line, window)) &&
		comes(textBetween(line, clause.from, clause.to));
	return isNext
		? { ...window, when: { from: nextYear(from), to: nextYear(to) } }
		: window;
};

/** The window as the one in which something falls due, which lies ahead. */
export const dueWindow = (
	line: Line,
	place: number,
	window: WindowMention,
	published: string,
): WindowMention =>
	asToCome(line, place, asMoved(line, place, window), published);
