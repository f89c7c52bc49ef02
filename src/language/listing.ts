import * as en from "./en/listing.ts";
import * as zh from "./zh/listing.ts";

/** Whether an index between these words is where shares are listed, and not what moves: 在科创板上市. */
export const isWhereListed = (ahead: string, rest: string): boolean =>
	en.before.test(ahead) ||
	zh.before.test(ahead) ||
	en.behind.test(rest) ||
	zh.behind.test(rest);
