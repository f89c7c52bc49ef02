import type { DayShift } from "../tradingday.ts";

/** What Chinese says of the days and hours of trading; simplified. */

/** The trading day next to the one told before, and how many days off it is. */
export const shifts: readonly DayShift[] = [
	[/前[一1] ?(?:个?交易)?[日天]|上一?个?交易日/, -1],
	[/次日|翌日|隔日|隔天|第二天|次一?个?交易日|下一?个?交易日/, 1],
];

/** The hours of trading told before: 同一时段. */
export const sameHours = /同一?时段|同一交易时段/;
