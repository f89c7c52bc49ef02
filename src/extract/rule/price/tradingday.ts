import {
	endOfDayAfter,
	isLateHours,
	tellsFormerMove,
	tellsOtherDays,
} from "../../../language/tradingday.ts";
import type { Window } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import type { Line, Token } from "../line/line.ts";
import { textBetween, textOf } from "../line/linetext.ts";
import { clauseAround, windowOf } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import type { Scene } from "../scene/scene.ts";
import { isMonth } from "../time/windownear.ts";
import { dayBefore, placeOfDay } from "./dayplace.ts";
import { dayShifted, neighbour } from "./dayshift.ts";

/** Lines of the page between a paragraph and the next. */
const nextParagraph = 2;

const sameDay = symbolOf("sameday");

/** "The day after its Jan. 28 report it fell 12%": the trading day next to the one told behind these words, before the figure or behind it. */
const dayAfter = (line: Line, at: number): Window | null => {
	const end = endOfDayAfter(line.text);
	if (end === -1) return null;
	const start = line.sentence.start + end;
	const first = line.tokens.findIndex((token) => token.start >= start);
	const isAhead = first !== -1 && first <= at;
	const to = isAhead ? at : line.tokens.length;
	// "On Monday it rose 2%, and fell 3% the day after the report": a day of its own goes before.
	if (!isAhead && placeOfDay(line, 0, first) !== -1) return null;
	const base = windowOf(line.tokens[placeOfDay(line, first, to)]);
	return base === null ? null : neighbour(base.when, 1);
};

/** "Friday's 13% surge, …": the move is told right behind its day, and another one in a clause further on. */
const possessesMove = /^W_?P[^NPM,;]*,/;

/** "Nvidia rose 3% on Monday and 2% on Tuesday", "it has 23,000 GPUs today; it rose 2% on Tuesday", "after falling 4% on Monday, it rose 2% on Tuesday": each figure has its day behind it. */
const dayOfItsOwn = (line: Line, at: number): Window | null => {
	const { to } = clauseAround(line, at);
	const next = line.symbols.indexOf("P", at + 1);
	const end = next === -1 ? to : Math.min(to, next);
	const behind = placeOfDay(line, at + 1, end);
	const before = line.tokens.findLastIndex(
		(token, place) => place < at && windowOf(token)?.sort === "day",
	);
	const isOfOther =
		line.symbols.slice(before, at).includes(";") ||
		/[PM][^NPM,;]{0,4}$/.test(line.symbols.slice(0, before)) ||
		possessesMove.test(line.symbols.slice(before, at));
	return behind === -1 || before === -1 || !isOfOther
		? null
		: (windowOf(line.tokens[behind])?.when ?? null);
};

/** Where "after falling 0.8% Monday" begins behind a figure, the day of which is no other figure's; the clause's end without such words. */
const beforeFormerMove = (line: Line, at: number, to: number): number => {
	const next = line.symbols.indexOf("P", at + 1);
	return next !== -1 &&
		next < to &&
		tellsFormerMove(textBetween(line, at + 1, next))
		? next
		: to;
};

/** A day told behind the figure: in its clause, or alone behind the next comma ("on their first day, Thursday"). */
const dayBehind = (line: Line, at: number): Window | null => {
	const to = beforeFormerMove(line, at, clauseAround(line, at).to);
	const near = windowOf(line.tokens[placeOfDay(line, at + 1, to)]);
	if (near !== null) return near.when;
	const isAlone = /^,W(?:[,;]|$)/.test(line.symbols.slice(to));
	const next = isAlone ? windowOf(line.tokens[to + 1]) : null;
	return next?.sort === "day" ? next.when : dayOfMoveNext(line, at);
};

/** "Wiping $1.4 billion off its worth, Thursday's 17% plunge left N…": a clause that names nobody opens on the move told right behind it. */
const dayOfMoveNext = (line: Line, at: number): Window | null => {
	const { from, to } = clauseAround(line, at);
	const opens = from === 0 && !line.symbols.slice(from, to).includes("N");
	if (!opens || line.symbols[to] !== ",") return null;
	const next = clauseAround(line, to + 1);
	if (!line.symbols.slice(next.from, next.to).includes("P")) return null;
	const day = placeOfDay(line, next.from, next.to);
	return windowOf(line.tokens[day])?.when ?? null;
};

/** The day that the paragraph, or the one before, has set last. */
const daySet = (line: Line, { day }: Scene): Window | null =>
	day !== null &&
	line.block - day.block <= nextParagraph &&
	!tellsOtherDays(line.text)
		? day.when
		: null;

/** The nearest day before the figure; of one told by its late hours alone, the day that the text has set goes before. */
const dayAhead = (line: Line, at: number, scene: Scene): Window | null => {
	const window = dayBefore(line, at);
	if (window === null) return null;
	const set = isLateHours(textOf(line, window)) ? daySet(line, scene) : null;
	return set ?? window.when;
};

/** A month that is over. */
const isPastMonth = (token: Token, published: string): boolean => {
	const window = windowOf(token);
	return (
		window?.sort === "period" &&
		isMonth(window.when) &&
		(window.when.to ?? published) < published
	);
};

/** "Reopened talks in June, sending it up 23%": a month that is over, told before the figure. */
export const isOfPastMonth = (
	line: Line,
	at: number,
	published: string,
): boolean =>
	line.tokens.slice(0, at).some((token) => isPastMonth(token, published));

/** "A 9% drop in September": the month right behind the move. */
const hasPastMonthBehind = (
	{ symbols, tokens }: Line,
	at: number,
	published: string,
): boolean => {
	const behind = /^P[^NPMGC,;]{0,3}W/.exec(symbols.slice(at));
	const token = behind && tokens[at + behind[0].length - 1];
	return token ? isPastMonth(token, published) : false;
};

/** 今年1月…，当日涨5%: the day of something long past, of which only the month is told. */
const isOfPast = (line: Line, at: number, { published }: Scene): boolean => {
	if (isOfPastMonth(line, at, published)) return true;
	if (hasPastMonthBehind(line, at, published)) return true;
	const told = line.symbols.lastIndexOf(sameDay, at);
	const { to } = clauseAround(line, at);
	const isSameDay = told !== -1 || line.symbols.slice(at, to).includes(sameDay);
	return (
		isSameDay &&
		line.tokens.slice(0, at).some((token) => windowOf(token)?.sort === "period")
	);
};

/**
 * The trading day of the figure at `at`: the nearest day before it in the sentence, one after it, or the one set last in
 * this paragraph or the one before; the day next to that where the words say so ("a day earlier", 次日).
 */
export const dayOf = (
	line: Line,
	at: number,
	scene: Scene,
): Pick<Draft, "when"> => {
	const shifted = dayShifted(line, at, daySet(line, scene));
	if (shifted !== undefined) return shifted === null ? {} : { when: shifted };
	const own =
		dayAfter(line, at) ??
		dayOfItsOwn(line, at) ??
		dayAhead(line, at, scene) ??
		dayBehind(line, at);
	if (own !== null) return { when: own };
	const set = isOfPast(line, at, scene) ? null : daySet(line, scene);
	return set === null ? {} : { when: set };
};
