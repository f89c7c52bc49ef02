import * as en from "./en/former.ts";
import * as zh from "./zh/former.ts";

/** Words of a clause that tells an earlier figure for the same: "where it had spoken of…", 此前喊的是. */
export const tellsFormer = (text: string): boolean =>
	en.former.test(text) || zh.former.test(text);

/** Behind a figure: it is that of the same time a year before. */
export const isYearBefore = (text: string): boolean => en.yearBefore.test(text);

/** A time that is the year before another: 上年. */
export const namesYearBefore = (time: string): boolean =>
	zh.yearBefore.test(time);

/** Around a figure: it is what was expected before for the same time: "from prior guidance of", "$20 billion before". */
export const isFormerForecast = (before: string, behind: string): boolean =>
	en.formerForecast.test(before) || en.saidBefore.test(behind);
