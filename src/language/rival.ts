import * as en from "./en/rival.ts";
import * as zh from "./zh/rival.ts";

/** Up to a move: it is that of a rival of whoever the text is about, called by name or not. */
export const isOfRival = (before: string): boolean =>
	en.rival.test(before) || zh.rival.test(before);
