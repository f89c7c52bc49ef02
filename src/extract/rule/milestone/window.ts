import {
	isOfGroundwork,
	isPutOff,
	isSince,
	tellsBeginning,
	tellsEnd,
	wasPlanned,
} from "../../../language/due.ts";
import type { WindowMention } from "../../mention.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBehind, textOf } from "../line/linetext.ts";
import { clauseAround, windowOf } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { isPeriod } from "../time/windownear.ts";
import { dueWindow } from "./duewindow.ts";
import { equipment } from "./system.ts";

/** The window's own words say that something starts: "starting in 2027", 2026年下半年开始. */
export const begins = (line: Line, window: WindowMention): boolean =>
	tellsBeginning(textOf(line, window));

const first = symbolOf("first");

/** "By 2029": all that is told, unless it is told of a first part. */
export const isDeadline = (line: Line, { sort }: WindowMention, x: number) => {
	const { from, to } = clauseAround(line, x);
	return sort === "deadline" && !line.symbols.slice(from, to).includes(first);
};

/** "Access to the 750-megawatt campus through 2026": how long it lasts. */
export const isLasting = (line: Line, window: WindowMention): boolean =>
	tellsEnd(textOf(line, window));

/** "From 2027 on". */
export const isOpening = ({ when }: WindowMention): boolean =>
	when.to === undefined;

/** A window that ended before the article came out is nothing to wait for. */
const isOver = ({ when }: WindowMention, published: string): boolean =>
	when.to !== undefined && when.to < published;

/** A time for which another was set: 由2027年推迟到2028年. */
export const isReplaced = (line: Line, place: number): boolean =>
	isPutOff(textBefore(line, place), textBehind(line, place));

/** Building starts then. */
const isGroundwork = (line: Line, place: number): boolean =>
	isOfGroundwork(textBefore(line, place), textBehind(line, place));

const runningUntil = new RegExp(`${symbolOf("running")}[^NMCEP,;]*W_?[GF]`);

/** 已运行的算力从2兆瓦扩大到今年2吉瓦: a power that runs by now. */
const isOfWhatRuns = (line: Line, place: number): boolean =>
	runningUntil.test(
		line.symbols.slice(clauseAround(line, place).from, place + "W_G".length),
	);

const fundsComing = new RegExp(
	`[${symbolsOf("capital", "round", "debt")}][^NMGFECP,;]*W[^NMGFECP,;]*${symbolOf("online")}`,
);

/** 资金预计下月到位: money that comes, in a clause that speaks of no systems. */
const isOfFunds = (line: Line, place: number): boolean => {
	const { from, to } = clauseAround(line, place);
	const clause = line.symbols.slice(from, to);
	return fundsComing.test(clause) && !equipment.test(clause);
};

/** Nothing is due then: building starts, what is told of runs by now, or only money comes. */
export const isNothingDue = (line: Line, place: number): boolean =>
	isGroundwork(line, place) ||
	isOfWhatRuns(line, place) ||
	isOfFunds(line, place);

/** Where the time stands that holds for what is told beside the one at `place`. */
const lastSet = (line: Line, place: number): number => {
	const next = line.symbols.indexOf("W", place + 1);
	return next !== -1 && isReplaced(line, place) ? next : place;
};

/** Windows in which something may be due, by the place that tells what: periods and deadlines that are not over, and that no other reader has taken. */
export const windowsAhead = (
	line: Line,
	taken: ReadonlySet<number>,
	published: string,
): Map<number, WindowMention> => {
	const ahead = new Map<number, WindowMention>();
	if (!line.symbols.includes("W")) return ahead;
	for (let place = 0; place < line.tokens.length; place += 1) {
		if (line.symbols[place] !== "W" || taken.has(place)) continue;
		const told = place;
		place = lastSet(line, place);
		const stated = windowOf(line.tokens[place]);
		if (stated === null || taken.has(place)) continue;
		const window = dueWindow(line, place, stated, published);
		if (!isPeriod(window) || isSince(textOf(line, window))) continue;
		if (isNothingDue(line, place)) continue;
		if (!isOver(window, published) || wasPlanned(line.text))
			ahead.set(told, window);
	}
	return ahead;
};
