import * as en from "./en/tradingday.ts";
import * as zh from "./zh/tradingday.ts";

/** Words for a trading day, and how many days it is off the one told before. */
export type DayShift = readonly [RegExp, number];

/** Of all languages; the words of each stand in the order in which they are tried. */
export const tradingDayShifts: readonly DayShift[] = [
	...zh.shifts,
	...en.shifts,
];

/** Before a figure: its day is the one before that which the sentence tells, "a day after rising". */
export const tellsDayBeforeMove = (before: string): boolean =>
	en.dayAfterMove.test(before);

/** Words for the hours of trading told before: 同一时段, "over the same stretch". */
export const tellsSameHours = (text: string): boolean =>
	en.sameHours.test(text) || zh.sameHours.test(text);

/** "The day after its Jan. 28 report": the day next to the one told behind these words; where they end, -1 without them. */
export const endOfDayAfter = (text: string): number => {
	const found = en.afterDay.exec(text);
	return found === null ? -1 : found.index + found[0].length;
};

/** Tells of other days than the one told last: "a report over the weekend". */
export const tellsOtherDays = (text: string): boolean =>
	en.otherDays.test(text);

/** Before a day: it is only what a price is compared with: "from $22.06 on Friday", "above Tuesday's close". */
export const isComparedWith = (before: string): boolean =>
	en.compared.test(before) || zh.compared.test(before);

/** A day of which only the late hours are told, after trading: "priced its offering late Wednesday". */
export const isLateHours = (time: string): boolean => en.lateHours.test(time);

/** Before a figure, or before the day behind one: they are of an earlier move: "down 0.3% after falling 0.8% Monday". */
export const tellsFormerMove = (before: string): boolean =>
	en.formerMove.test(before);

/** Before a day: it is that of what went before the day's own events: "had said on Thursday", "(Intel soared on Tuesday)". */
export const tellsBackground = (before: string): boolean =>
	en.background.test(before);

/** Up to the end of a day, and behind it: it is that of an event that it is told of in passing, "after Thursday's vote". */
export const isDayOfEvent = (upTo: string, behind: string): boolean =>
	en.eventDay.behind.test(behind) && en.eventDay.upTo.test(upTo);

/** Before a figure: it was so for a while only, "initially spiked 26%", "an initial spike of 26%", "earlier losses of 5%". */
export const isPassing = (before: string): boolean => en.passing.test(before);

/** Behind a figure: how long the price had not been there, and no moment of the day: "at its lowest since March". */
export const tellsSinceLong = (behind: string): boolean =>
	en.sinceLong.test(behind);

/** Behind a figure: the close told is that of a day before, "after Friday's record close". */
export const tellsFormerClose = (behind: string): boolean =>
	en.formerClose.test(behind);

/** In a clause: the hours before the trading of a day that it names, "before Monday's bell". */
export const tellsBeforeBell = (clause: string): boolean =>
	en.beforeBell.test(clause);

/** In words behind a move outside trading hours: what they tell was before, or in the trading day. */
export const tellsMainHours = (text: string): boolean =>
	en.mainHours.test(text);

/** In a clause: its price was made on another exchange than those before and after whose hours much is traded. */
export const isElsewhere = (clause: string): boolean =>
	en.elsewhere.test(clause);

/** Behind a percentage: which way the price has gone that it is told against, "above Friday's close"; `null` for none. */
export const wayFromPrice = (behind: string): "+" | "-" | null => {
	const way = en.fromPrice.exec(behind)?.[1];
	if (way === undefined) return null;
	return way === en.higher ? "+" : "-";
};

/** Behind a percentage: whether the move that it is the extent of was a fall, 5%的部分涨幅; `null` where it is told of none. */
export const isExtentOfFall = (behind: string): boolean | null => {
	const way = zh.extent.exec(behind)?.[1];
	return way === undefined ? null : way === zh.fallen;
};

/** Between what stands before and behind a percentage: it is told against a price, but nothing was traded at it, "offered to buy it at 30% above its last close". */
export const isUntraded = (before: string, behind: string): boolean =>
	en.fromPrice.test(behind) &&
	en.untraded.test(before.split(/[.!?]\s/).at(-1) ?? before);

/** Before a percentage beside a name: it is a fall, "AMD off 3%". */
export const tellsOff = (before: string): boolean => en.off.test(before);
