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

/** Around a sum: it is that of a guarantee itself, "a $3.2 billion backstop", 14亿美元担保. */
export const isGuarantee = (before: string, behind: string): boolean =>
	en.sumOf.test(before) ||
	en.sumBehind.test(behind) ||
	zh.sumBehind.test(behind);

/** Around a sum: it is only answered for, nobody pays it. */
export const guaranteesSum = (before: string, behind: string): boolean =>
	en.sumAhead.test(before) ||
	zh.sumAhead.test(before) ||
	isGuarantee(before, behind) ||
	(en.owing.test(behind) && en.supporting.test(before));

/** Whether a sentence tells of what is left unsold, which whoever answers for it buys: 为N未售出的63亿美元算力兜底. */
export const tellsUnsold = (text: string): boolean =>
	en.unsold.test(text) || zh.unsold.test(text);
