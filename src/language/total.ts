import * as en from "./en/total.ts";
import * as zh from "./zh/total.ts";

/** Before a sum: all that a deal told before comes to, which stays as it was: "the total is unchanged at", 总额维持. */
export const isTotalKept = (before: string): boolean =>
	[en, zh].some(({ kept, same }) => same.test(kept.exec(before)?.[0] ?? ""));
