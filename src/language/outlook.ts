import * as en from "./en/outlook.ts";
import * as zh from "./zh/outlook.ts";

/** Words by which a company tells what it expects of the time ahead; others' estimates are of the figure at hand. */
export const isOutlook = (text: string): boolean =>
	en.outlook.test(text) || zh.outlook.test(text);

/** Speaks of what somebody reckons with, which is changed at other times than that of which it is. */
export const tellsReckoning = (text: string): boolean =>
	en.reckoning.test(text);
