import * as en from "./en/paidpart.ts";
import * as zh from "./zh/paidpart.ts";

/** Around a sum: so much of what was promised has been paid. */
export const isPaidPart = (before: string, behind: string): boolean =>
	(en.before.test(before) && en.behind.test(behind)) || zh.before.test(before);
