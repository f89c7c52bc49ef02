import type { DayShift } from "../tradingday.ts";

/** What Chinese says of the days and hours of trading; simplified. */

/** The trading day next to the one told before, and how many days off it is. */
export const shifts: readonly DayShift[] = [
	[/(?<![较比对于与])(?:前[一1] ?(?:个?交易)?[日天]|上一?个?交易日)/, -1],
	[/次日|翌日|隔日|隔天|第二天|次一?个?交易日|下一?个?交易日/, 1],
];

/** The hours of trading told before: 同一时段. */
export const sameHours = /同一?时段|同一交易时段/;

/** Behind a percentage: the word that tells which way the move went that it is the extent of, 回吐周一5%的部分涨幅. */
export const extent =
	/^的?(?:绝?大?部分|全部|多数|近?一?半|过半|所有)?的?([涨升跌])[幅势]/;

/** The extent of a fall. */
export const fallen = "跌";

/** Before a day: it is only what a price is compared with, 较(上周五收盘价). */
export const compared = /(?:较|相比|相对于?|(?<![对类])比)$/;
