import {
	isElsewhere,
	isPassing,
	tellsBeforeBell,
	tellsFormerClose,
	tellsFormerMove,
	tellsMainHours,
	tellsSinceLong,
	wayFromPrice,
} from "../../../language/tradingday.ts";
import type { Qualifier } from "../../claim.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBehind, textBetween } from "../line/linetext.ts";
import { clauseAround } from "../line/pick.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";
import { fall, rise } from "./movement.ts";

const moments = {
	premarket: symbolOf("premarket"),
	afterHours: symbolOf("afterhours"),
	close: symbolOf("close"),
	high: symbolOf("high"),
	low: symbolOf("low"),
	open: symbolOf("open"),
};
const index = symbolOf("index");
const anyMoment = Object.values(moments).join("");
const outside = moments.premarket + moments.afterHours;
/** Moments that hold for the figures that follow, too. */
const holding = outside + moments.close;

const qualifierOf = (symbols: string, isFall: boolean): Qualifier | null => {
	if (symbols.includes(moments.premarket)) return "premarket";
	if (symbols.includes(moments.afterHours)) return "after-hours";
	if (symbols.includes(moments.low)) return "low";
	const closes = symbols.lastIndexOf(moments.close);
	if (symbols.lastIndexOf(moments.open) > closes) {
		if (!symbols.includes(moments.high)) return "session";
		return isFall ? "low" : "high";
	}
	if (symbols.includes(moments.close)) return "close";
	if (symbols.includes(moments.high)) return isFall ? "low" : "high";
	return null;
};

const momentsIn = (symbols: string): string =>
	[...symbols].filter((symbol) => anyMoment.includes(symbol)).join("");

/** Between two figures of one clause: what stands after one of these belongs to the second. */
const turns = joiner + symbolsOf("clause", "to");

/** The first turn within [from, to); -1 for none. */
const turnIn = (line: Line, from: number, to: number): number => {
	for (let place = from; place < to; place += 1)
		if (turns.includes(line.symbols[place] ?? "-")) return place;
	return -1;
};

/** "Up 22% after touching $337": the high was before, at another price. */
const formerExtreme = new RegExp(
	`${symbolOf("clause")}_?[${moments.high}${moments.low}][^${outside}${moments.close}]*`,
);
/** "4% above Friday's close", "down 1% after Friday's record close": the close is that of another day. */
const withoutCompared = (line: Line, at: number, behind: string): string => {
	const words = textBehind(line, at);
	return wayFromPrice(words) === null && !tellsFormerClose(words)
		? behind
		: behind.replace(moments.close, "");
};

const extreme = new RegExp(`[${moments.high}${moments.low}]`, "g");
/** "Left it at its lowest since March": so low it was that day for months, not for an hour. */
const withoutLevel = (line: Line, at: number, behind: string): string =>
	tellsSinceLong(textBehind(line, at)) ? behind.replace(extreme, "") : behind;

const ofItself = (line: Line, at: number, behind: string): string =>
	withoutLevel(
		line,
		at,
		withoutCompared(line, at, behind.replace(formerExtreme, "")),
	);

/** Moment words of the clause; those on the far side of another percentage belong to that one. */
const momentsNear = (
	line: Line,
	at: number,
	from: number,
	to: number,
): string => {
	const previous = line.symbols.lastIndexOf("P", at - 1);
	const isSecond = previous >= from;
	const turnBefore = isSecond ? turnIn(line, previous, at) : -1;
	const left = isSecond ? Math.max(previous, turnBefore) + 1 : from;
	// "Up 0.3% premarket after Friday's 0.4% decline": those of another day.
	const isFormer = isSecond && tellsFormerMove(textBefore(line, at));
	const before = isFormer ? "" : momentsIn(line.symbols.slice(left, at));
	const next = line.symbols.indexOf("P", at + 1);
	if (next === -1 || next >= to)
		return before + momentsIn(ofItself(line, at, line.symbols.slice(at, to)));
	const turn = turnIn(line, at, next);
	if (turn === -1 && before !== "") return before;
	return before + momentsIn(line.symbols.slice(at, turn === -1 ? next : turn));
};

/** What the figure before it in the clause tells: "A ended 2.7% lower and B lost 2.8%". */
const momentShared = (line: Line, at: number, from: number): string => {
	const previous = line.symbols.lastIndexOf("P", at - 1);
	if (previous < from) return "";
	const told = momentsNear(line, previous, from, at);
	return [...told].every((symbol) => holding.includes(symbol)) ? told : "";
};

/** 台积电盘中来到1,925元: the price at which the change that follows was so. */
const priceTouched = new RegExp(
	`^[^PM]*[${moments.high}${moments.low}][^PM]{0,2}${symbolOf("reach")}[^PM]*$`,
);

/** 周五收盘三星涨3.3%，…: the close is told ahead of all whose shares moved. */
const opensClosed = new RegExp(`^[_W]{0,3}${moments.close}_?N`);

/** Hours outside trading hold on; the close for what the clause goes on with; a high or low where it opens the sentence. */
const isLasting = (clause: string, symbol: string): boolean => {
	if (outside.includes(symbol)) return true;
	// "Benchmarks ended lower": the market's close.
	if (symbol === moments.close)
		return (
			opensClosed.test(clause) ||
			(!/P.*N|N.*P/.test(clause) && !clause.includes(index))
		);
	return !/[NPM]/.test(clause) || priceTouched.test(clause);
};

/** "In premarket trading A rose 5%; B added 4%": hours that the sentence opens with hold for all of it. */
const opensOutside = new RegExp(`^[^NPMGC,;${anyMoment}]{0,3}([${outside}])`);

/** "Touched $188 on Monday, up 5%", "hit a high of $108, a rise of 24%": how far the share had moved at the price just told. */
const apposed = new RegExp(
	`^[${moments.high}${moments.low}][^NPMGC,;]*,(?:[${rise}${fall}]?_?|_?[${rise}${fall}]${symbolOf("of")})$`,
);

/** "A fell 12% in extended trading": the only move of its clause, at these hours. */
const goesOnFrom = new RegExp(
	`(?:^|;)[^;P${anyMoment}]*P[^;P${anyMoment}]*([${outside}])[^;P${anyMoment}]*$`,
);
/** "; B was down 3%": a company's move and no time of its own. */
const aloneBehind = new RegExp(
	`^[_${symbolsOf("stock", "of")}]{0,3}N[^NPMGCW;${anyMoment}]*[${rise}${fall}][^NMGCW;${anyMoment}]*P[^;W${anyMoment}]*(?:;|$)`,
);

/** The hours of the move before the semicolon at `place`; empty where they end there. */
const hoursBeforeSemicolon = (line: Line, place: number): string => {
	const opening = opensOutside.exec(line.symbols)?.[1];
	if (opening !== undefined) return opening;
	const isAlone =
		aloneBehind.test(line.symbols.slice(place + 1)) &&
		!tellsMainHours(textBehind(line, place));
	return isAlone
		? (goesOnFrom.exec(line.symbols.slice(0, place))?.[1] ?? "")
		: "";
};

/** A moment told by an earlier clause: 消息周一盘后公布，A一度涨…，B涨… · "At the day's low, A was down…". */
const momentSetBefore = (line: Line, at: number, from: number): string => {
	for (let place = from - 1; place >= 0; place -= 1) {
		const symbol = line.symbols[place] ?? "";
		if (symbol === ";") return hoursBeforeSemicolon(line, place);
		if (symbol === moments.open) return "";
		if (!anyMoment.includes(symbol)) continue;
		if (apposed.test(line.symbols.slice(place, at))) return symbol;
		const clause = clauseAround(line, place);
		if (isLasting(line.symbols.slice(clause.from, clause.to), symbol))
			return symbol;
	}
	return "";
};

const closing = new RegExp(
	`^[_${symbolOf("use")}]{0,3}${moments.close}[^NP]*$`,
);
/** "Fell 11.6% after earnings, to $197.26 in after-hours trading". */
const outsideTold = new RegExp(
	`^${symbolOf("to")}[^NPW]{0,3}([${outside}])[^NP]*$`,
);

/** A new high or the closing price, told by a clause of its own: 上涨4.4%，创盘中新高 · "up 3.9%, closing at $183". */
const momentToldAfter = (line: Line, to: number): string => {
	if (to >= line.symbols.length) return "";
	const next = clauseAround(line, to + 1);
	const after = line.symbols.slice(next.from, next.to);
	if (closing.test(after)) return moments.close;
	const hours = outsideTold.exec(after)?.[1];
	if (hours !== undefined) return hours;
	return !/[NPM]/.test(after) && after.includes(moments.high)
		? moments.high
		: "";
};

/** "Up 4% before Monday's bell", "Before Monday's bell A was up 4%": the clause of the figure, or the one that the sentence opens with, tells so. */
const isBeforeBell = (line: Line, from: number, to: number): boolean => {
	if (tellsBeforeBell(textBetween(line, from, to))) return true;
	const opening = clauseAround(line, 0);
	return (
		!/[NP]/.test(line.symbols.slice(0, opening.to)) &&
		tellsBeforeBell(textBefore(line, opening.to))
	);
};

/** The moment of the day at which the percentage at `at` was so; `session` where none is told. */
export const momentOf = (
	line: Line,
	at: number,
	isFall: boolean,
): Qualifier => {
	const { from, to } = clauseAround(line, at);
	const near = momentsNear(line, at, from, to);
	const own =
		(near === "" || near === moments.open) && isBeforeBell(line, from, to)
			? moments.premarket
			: near;
	if (own === "" && isPassing(textBefore(line, at)))
		return isFall ? "low" : "high";
	const isApart =
		tellsFormerMove(textBefore(line, at)) ||
		isElsewhere(textBetween(line, from, to));
	const set = isApart
		? ""
		: momentShared(line, at, from) || momentSetBefore(line, at, from);
	const isOutside = set === moments.premarket || set === moments.afterHours;
	const isVague = own === "" || own === moments.high || own === moments.low;
	if (isOutside && isVague) return qualifierOf(set, isFall) ?? "session";
	const after = momentToldAfter(line, to);
	const isSet = set === moments.close && !outside.includes(after);
	return qualifierOf(own || (isSet ? set : after || set), isFall) ?? "session";
};
