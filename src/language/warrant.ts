import * as en from "./en/warrant.ts";
import * as zh from "./zh/warrant.ts";

/** Words for papers that give a right to shares. */
export const namesWarrants = (text: string): boolean =>
	en.warrants.test(text) || zh.warrants.test(text);
