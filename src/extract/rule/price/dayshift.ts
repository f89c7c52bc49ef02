import {
	tellsDayBeforeMove,
	tradingDayShifts,
} from "../../../language/tradingday.ts";
import type { Window } from "../../claim.ts";
import type { Line } from "../line/line.ts";
import { textBefore } from "../line/linetext.ts";
import { clauseAround, windowOf } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import { dayBefore, placeOfDay } from "./dayplace.ts";

const saturday = 6;

/** The trading day so many days off another, or the first beyond a weekend. */
export const neighbour = ({ from }: Window, step: number): Window | null => {
	if (from === undefined) return null;
	const day = new Date(`${from}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + step);
	while (day.getUTCDay() % saturday === 0)
		day.setUTCDate(day.getUTCDate() + Math.sign(step));
	const iso = day.toISOString().slice(0, 10);
	return { from: iso, to: iso };
};

/** How far off the day is that words such as "the day before" tell, and where they stand. */
type Shift = Readonly<{ step: number; place: number }>;

const isDay = (line: Line, place: number): boolean =>
	windowOf(line.tokens[place])?.sort === "day";

const dayBetween = (line: Line, from: number, to: number): boolean =>
	line.tokens.slice(from, to).some((_, place) => isDay(line, from + place));

const dayRightBehind = new RegExp(`^P[_${symbolOf("on")}]{0,2}W`);

/** "Up 6% a day earlier, it lost 1.5% on Thursday", "5% the day before and 2% on Wednesday": words of a clause or a figure before, where the figure's own tells its day. */
const isOverridden = (line: Line, at: number, place: number): boolean => {
	const { from, to } = clauseAround(line, at);
	if (place < from) return dayBetween(line, at, to);
	return (
		line.symbols.slice(0, place).includes("P") &&
		place < at &&
		dayRightBehind.test(line.symbols.slice(at))
	);
};

/** "A day earlier, Arm lost 4.7% and AMD 8%": words that open the sentence hold for all its figures before which no day is told; `null` for none. */
const shiftOpening = (line: Line, at: number): Shift | null => {
	const shift = tradingDayShifts.find(
		([words]) => words.exec(line.text)?.index === 0,
	);
	return shift === undefined ||
		dayBetween(line, 0, at) ||
		isOverridden(line, at, 0)
		? null
		: { step: shift[1], place: 0 };
};

/** Where the words may stand that tell the day of the figure at `at`: behind the figure before, up to the next. */
const reachOf = (line: Line, at: number): readonly [number, number] => {
	// 前一日它涨5%，市值增加…: both are of that day; of another company's move it is not told.
	const other = line.symbols.lastIndexOf("N", at - 1);
	const previous = line.symbols.lastIndexOf("P", other);
	const { from, to } = clauseAround(line, at);
	const { start } = line.sentence;
	const first = previous === -1 ? 0 : clauseAround(line, previous).to;
	const next = line.symbols.indexOf("P", at + 1);
	const last = next === -1 ? to : Math.min(to, next);
	return [
		line.tokens[Math.min(first, from)]?.start ?? start,
		line.tokens[last - 1]?.end ?? start,
	];
};

/** How far off the day of the figure at `at` is by "the day before" or 次日; `null` for none. */
const shiftAt = (line: Line, at: number): Shift | null => {
	if (tellsDayBeforeMove(textBefore(line, at))) return { step: -1, place: at };
	const opening = shiftOpening(line, at);
	if (opening !== null) return opening;
	const { start } = line.sentence;
	const [from, to] = reachOf(line, at);
	const text = line.text.slice(from - start, to - start);
	for (const [words, step] of tradingDayShifts) {
		const found = words.exec(text);
		if (found === null) continue;
		const offset = from + found.index;
		const place = line.tokens.findIndex((token) => token.end > offset);
		if (dayBetween(line, place, at) || isOverridden(line, at, place)) continue;
		return { step, place };
	}
	return null;
};

/** 前一日涨5%，周四回落2%: of a day before, the day may be told behind. */
const baseOf = (line: Line, { step, place }: Shift): Window | null => {
	const before = dayBefore(line, place);
	if (before !== null || step > 0) return before?.when ?? null;
	const behind = placeOfDay(line, place, line.tokens.length);
	return windowOf(line.tokens[behind])?.when ?? null;
};

/**
 * The day of the figure at `at` by words such as "the day before" or 次日; `null` for one that they do not tell, nothing without such words.
 * @param set the day that the text has set
 */
export const dayShifted = (
	line: Line,
	at: number,
	set: Window | null,
): Window | null | undefined => {
	const shift = shiftAt(line, at);
	if (shift === null) return undefined;
	const base = baseOf(line, shift) ?? set;
	return base === null ? null : neighbour(base, shift.step);
};

/** Whether the words beside the figure at `at` tell its day by another's. */
export const isShifted = (line: Line, at: number): boolean =>
	shiftAt(line, at) !== null;

/** "Vantis followed the next day": the day that a sentence without one moves on to from the one set; `null` where it stays. */
export const movedOn = (text: string, set: Window): Window | null => {
	const shift = tradingDayShifts.find(
		([words, step]) => step > 0 && words.test(text),
	);
	return shift === undefined ? null : neighbour(set, shift[1]);
};
