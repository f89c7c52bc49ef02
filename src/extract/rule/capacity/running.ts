import { isExtendable } from "../../../language/capacity.ts";
import {
	isAdded,
	isAddedByNow,
	isContractedTo,
	isGrownTo,
	isOfPresent,
	isOfToday,
	isOnPaper,
	isPlanned,
	isRunToday,
	isSaidRunning,
	isUnderWay,
} from "../../../language/running.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBehind } from "../line/linetext.ts";
import { clauseAround, windowOf } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";

const running = symbolOf("running");
/** 增至今年2吉瓦: has grown to, this year. */
const grown = new RegExp(`[${symbolOf("reach")}${symbolOf("rise")}]W$`);
/** What stands between the last power before the figure and the figure. */
const lastStretch = /[^GFE]*$/;
const goal = new RegExp(`[${symbolOf("goal")}${symbolOf("forecast")}]`);

/** Characters before a figure: the few words next to it, and as many as may tell whose it is today. */
const near = 36;
const far = 96;
const stretch = 60;

/** The few words before a figure. */
export const wordsBefore = (line: Line, at: number): string =>
	textBefore(line, at).slice(-near);

/** The words around say that it runs. */
export const isSaidAt = (line: Line, at: number): boolean =>
	isSaidRunning(textBefore(line, at), textBehind(line, at));

/** A time still to come in [from, to). */
const isToCome = (
	line: Line,
	from: number,
	to: number,
	published: string,
): boolean =>
	line.tokens.slice(from, to).some((token) => {
		const when = windowOf(token)?.when;
		return (when?.from ?? when?.to ?? "") > published;
	});

const into = symbolOf("into");
/** "0.2 GW in 2023, 0.6 GW in 2024": a bare figure and its year. */
const yearly = new RegExp(`(?:^|[,;&_])G${into}?W(?=[,;&]|_?$)`, "g");
const severalYears = 2;

/** One of a row of bare figures, each with a year that is over: what ran then. */
const isOfPastYears = (line: Line, at: number, published: string): boolean => {
	if (!/G.?W.*G.?W/s.test(line.symbols)) return false;
	const places = [...line.symbols.matchAll(yearly)].flatMap((found) => {
		const last = found.index + found[0].length - 1;
		const { to = published } = windowOf(line.tokens[last])?.when ?? {};
		return to < published ? line.symbols.lastIndexOf("G", last) : [];
	});
	return places.length >= severalYears && places.includes(at);
};

/** 去年新增: a time and right behind it that more was put into service. */
const addedThen = new RegExp(`W[${symbolOf("rise")}${symbolOf("online")}]$`);
const nextTime = /^[^NMGFECP,;]{0,6}?W/;

const isOver = (line: Line, place: number, published: string): boolean => {
	const { to = published } = windowOf(line.tokens[place])?.when ?? {};
	return to < published;
};

/** 去年新增超过2吉瓦, "added 3.8 GW of capacity last year": put into service in a time that is over. */
const wasAdded = (line: Line, at: number, published: string): boolean => {
	const ahead = wordsBefore(line, at);
	const behind = textBehind(line, at);
	if (isAddedByNow(textBefore(line, at).slice(-far), behind)) return true;
	if (addedThen.test(line.symbols.slice(0, at)))
		return isOver(line, at - 2, published);
	const next = nextTime.exec(line.symbols.slice(at + 1));
	return (
		next !== null &&
		isAdded(ahead, behind) &&
		isOver(line, at + next[0].length, published)
	);
};

const bareSize = new RegExp(
	`^_?${symbolOf("system")}[_${symbolOf("reach")}${symbolOf("for")}]*$`,
);

/** 首座机房已上线运转，容量25兆瓦: the size of what the clause before tells to run; `before` is the figure's own clause up to it. */
const runsAhead = (
	line: Line,
	from: number,
	before: string,
	published: string,
): boolean => {
	if (from < 2 || !bareSize.test(before)) return false;
	const ahead = clauseAround(line, from - 2);
	const clause = line.symbols.slice(ahead.from, ahead.to);
	return (
		clause.includes(running) &&
		!/[GFEMC]/.test(clause) &&
		!isToCome(line, ahead.from, ahead.to, published)
	);
};

/** What is running now, said before the figure or right behind it. */
export const isRunning = (
	line: Line,
	at: number,
	published: string,
): boolean => {
	const { from, to } = clauseAround(line, at);
	const words = wordsBefore(line, at);
	const rest = textBehind(line, at);
	const clauseWords = textBefore(line, at).slice(-stretch);
	if (isOnPaper(rest) || isUnderWay(words) || isExtendable(words)) return false;
	if (isContractedTo(clauseWords)) return false;
	if (isOfPastYears(line, at, published) || wasAdded(line, at, published))
		return true;
	const before = line.symbols.slice(from, at);
	const isOpen = !isPlanned(words);
	if (runsAhead(line, from, before, published)) return true;
	const isNow =
		isRunToday(textBefore(line, at).slice(-far)) ||
		isOfToday(rest) ||
		isOfPresent(words);
	if (isNow && isOpen) return !goal.test(before);
	const hasGrown = grown.test(before) || isGrownTo(words);
	if (hasGrown && isOpen && !goal.test(before)) return true;
	const [behind = ""] = line.symbols.slice(at + 1, to).split(/[NMGFEC]/);
	if (isToCome(line, from, at + 1 + behind.length, published)) return false;
	const said = before.slice(before.search(lastStretch)) + behind;
	return said.includes(running) || isSaidAt(line, at);
};
