import { isJoinedToTime } from "../../../language/calendar.ts";
import { isYearBefore } from "../../../language/former.ts";
import { tellsReckoning } from "../../../language/outlook.ts";
import { isOfUtterance } from "../../../language/speech.ts";
import type { Window } from "../../claim.ts";
import type { WindowMention } from "../../mention.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { textBehind } from "../line/linetext.ts";
import { windowOf } from "../line/pick.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";

/** What of a claim tells its time. */
export type When = Pick<Draft, "when">;

const say = symbolOf("say");

/** 微软7月说…. */
const saidThen = new RegExp(`^_?${say}`);
/** "In March last year it announced". */
const theySaid = new RegExp(`^,?_?[N${symbolOf("it")}]_?${say}`);
/** "Projected in February". */
const expecting = new RegExp(
	`[${say}${symbolOf("forecast")}][_${symbolsOf("on", "into")}]{1,3}$`,
);
const saying = new RegExp(`${say}[_W${symbolsOf("on", "into", "of")}]{0,6}$`);
/** "Said on a call in January that". */
const clauseBehind = new RegExp(
	`^[_W${symbolsOf("on", "into")}]{0,4}${symbolOf("clause")}`,
);

const dayLength = 86_400_000;
const longestMonth = 31;

/** A month, in which something is said at a time; of a quarter or a year somebody speaks. */
export const isMonth = ({ from, to }: Window): boolean =>
	from !== undefined &&
	to !== undefined &&
	Date.parse(to) - Date.parse(from) < longestMonth * dayLength;

/** A time at which something was said is none at which it holds. */
const isTimeOfSpeech = (
	line: Line,
	place: number,
	{ when }: WindowMention,
): boolean => {
	const behind = line.symbols.slice(place + 1);
	if (saidThen.test(behind)) return true;
	const isUtterance =
		theySaid.test(behind) || isOfUtterance(textBehind(line, place));
	const before = line.symbols.slice(0, place);
	if ((isUtterance || expecting.test(before)) && isMonth(when)) return true;
	return clauseBehind.test(behind) && saying.test(before);
};

const shortestYear = 360;
const behindSum = new RegExp(`M[_${symbolsOf("on", "into")}]{0,2}$`);

const daysOf = ({ from, to }: Window): number =>
	from === undefined || to === undefined
		? 0
		: (Date.parse(to) - Date.parse(from)) / dayLength;

/** "Estimates of its profit for 2026 rose to $70 billion in January, from $50 billion late last year": when a year was so reckoned. */
const isTimeOfReckoning = (
	{ symbols, tokens, text, sentence }: Line,
	place: number,
	{ when, start }: WindowMention,
): boolean => {
	if (daysOf(when) >= shortestYear || when.to === undefined) return false;
	if (!behindSum.test(symbols.slice(0, place))) return false;
	if (!tellsReckoning(text.slice(0, start - sentence.start))) return false;
	const isBefore = (year: Window) =>
		isMonth(when) || (when.to ?? "") < (year.from ?? "");
	return tokens.slice(0, place).some((token) => {
		const year = windowOf(token)?.when;
		return year !== undefined && daysOf(year) >= shortestYear && isBefore(year);
	});
};

/** Tells a time at which or by which something holds, not a day of an event or a duration. */
export const isPeriod = (window: WindowMention | null): boolean =>
	window?.sort === "period" || window?.sort === "deadline";

const onward = symbolsOf("reach", "to");

const opensItem = new RegExp(`^_?${joiner}_?$`);

const step = new RegExp(`[${onward}][^,;]*[MCPGEF]`);

/** 从2025年的130亿增至2026年的…: what stands beyond the step belongs to the next figure; "$5 billion to cloud sites through 2040" leads to none. */
const isBeyondStep = ({ symbols }: Line, at: number, place: number): boolean =>
	[...symbols.slice(at + 1, place)].some((symbol) => onward.includes(symbol)) &&
	step.test(symbols.slice(at + 1));

const comesFrom = new RegExp(
	`[${symbolsOf("from", "compare")}]_?M[_${symbolsOf("into", "on")}]{0,2}$`,
);

/** "Fell to $2.7 billion from $15.7 billion in the same period last year": what stands behind the former figure is its own. */
const isOfFormer = (line: Line, at: number, place: number): boolean => {
	if (!comesFrom.test(line.symbols.slice(at + 1, place))) return false;
	const former = line.symbols.lastIndexOf("M", place);
	const behind = textBehind(line, former);
	return isYearBefore(behind) || behind.startsWith(" in ");
};

/** 2026年营收30亿美元、年底ARR 70亿美元: what opens the next item of a list is of that item, where one stands before the figure. */
const isOfNextItem = (
	{ symbols }: Line,
	at: number,
	place: number,
	from: number,
): boolean =>
	place > at &&
	symbols.slice(from, at).includes("W") &&
	opensItem.test(symbols.slice(at + 1, place)) &&
	/^[^,;&]*[MPCG]/.test(symbols.slice(place + 1));

/** Of two windows equally near, the one after the figure: "$21 billion in 2026 and $42 billion in 2027". */
const followingBonus = 0.5;

/** 2025年3月的14亿美元: the window that 的 joins to the figure at `at`; `null` for none. */
const windowJoined = (line: Line, at: number): WindowMention | null => {
	const place = line.symbols[at - 1] === "W" ? at - 1 : at - 2;
	const window = windowOf(line.tokens[place]);
	return window !== null &&
		isJoinedToTime(
			line.text.slice(
				window.end - line.sentence.start,
				(line.tokens[at]?.start ?? 0) - line.sentence.start,
			),
		)
		? window
		: null;
};

/** The window of [from, to) that stands nearest to `at`, fiscal ones included; one joined to it goes before. */
export const nearestWindow = (
	line: Line,
	at: number,
	from: number,
	to: number,
): WindowMention | null => {
	const joined = windowJoined(line, at);
	if (joined !== null) return joined;
	let best: WindowMention | null = null;
	let bestDistance = Infinity;
	for (let place = from; place < to; place += 1) {
		const window = windowOf(line.tokens[place]);
		if (window === null || isTimeOfSpeech(line, place, window)) continue;
		if (isTimeOfReckoning(line, place, window)) continue;
		if (isBeyondStep(line, at, place) || isOfFormer(line, at, place)) continue;
		if (isOfNextItem(line, at, place, from)) continue;
		const distance = Math.abs(place - at) - (place > at ? followingBonus : 0);
		if (distance >= bestDistance) continue;
		best = window;
		bestDistance = distance;
	}
	return best;
};
