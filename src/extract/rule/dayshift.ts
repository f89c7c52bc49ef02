import { tradingDayShifts } from "../../language/tradingday.ts";
import type { Window } from "../claim.ts";
import type { Line } from "./line.ts";
import { clauseAround, windowOf } from "./pick.ts";

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

/** "A day earlier, Arm lost 4.7% and AMD 8%": words that open the sentence hold for all its figures before which no day is told; `null` for none. */
const shiftOpening = (line: Line, at: number): Shift | null => {
	const shift = tradingDayShifts.find(
		([words]) => words.exec(line.text)?.index === 0,
	);
	return shift === undefined || dayBetween(line, 0, at)
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
export const shiftAt = (line: Line, at: number): Shift | null => {
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
		if (dayBetween(line, place, at)) continue;
		return { step, place };
	}
	return null;
};

/** "Vantis followed the next day": the day that a sentence without one moves on to from the one set; `null` where it stays. */
export const movedOn = (text: string, set: Window): Window | null => {
	const shift = tradingDayShifts.find(
		([words, step]) => step > 0 && words.test(text),
	);
	return shift === undefined ? null : neighbour(set, shift[1]);
};
