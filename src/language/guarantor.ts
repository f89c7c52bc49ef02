import * as en from "./en/guarantor.ts";
import * as zh from "./zh/guarantor.ts";

/** A cheap look: most articles speak of none. */
export const namesGuarantees = (text: string): boolean =>
	en.head.test(text) || zh.head.test(text);

/** Around a name: answers for what others owe, "will backstop $1.8 billion of N's lease", "Google guarantee", "a backstop from Google". */
export const guarantees = (before: string, behind: string): boolean =>
	en.guaranteesBehind.test(behind) ||
	zh.guaranteesBehind.test(behind) ||
	en.guaranteedAhead.test(before);

/** Around a sum: it is only answered for, nobody pays it. */
export const guaranteesSum = (before: string, behind: string): boolean =>
	en.sumAhead.test(before) ||
	zh.sumAhead.test(before) ||
	(en.owing.test(behind) && en.supporting.test(before));
