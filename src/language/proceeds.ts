import * as en from "./en/proceeds.ts";
import * as zh from "./zh/proceeds.ts";

/** Around a sum: it is what a sale brought, and no money put in. */
export const isProceeds = (before: string, behind: string): boolean =>
	en.behind.test(behind) || zh.before.test(before);
