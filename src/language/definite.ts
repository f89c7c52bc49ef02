import * as en from "./en/definite.ts";
import * as zh from "./zh/definite.ts";

/** Before a noun: one that is known, "the 1-gigawatt site", 该吉瓦. */
export const isDefinite = (ahead: string): boolean =>
	en.definite.test(ahead) || zh.definite.test(ahead);
