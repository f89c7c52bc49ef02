import * as en from "./en/thenpaid.ts";
import * as zh from "./zh/thenpaid.ts";

const languages = [en, zh] as const;

/** Around a sum: it is paid once what was told before has come about, "when $3 billion is to be paid out", 届时拨付30亿美元. */
export const isThenPaid = (before: string, behind: string): boolean =>
	languages.some(
		({ onceDone, paying, paid }) =>
			onceDone.test(before) && (paying.test(before) || paid.test(behind)),
	);

/** Around a power: it is that of a step for which so much is paid, "each of $3 billion tied to 500 megawatts", 每期30亿美元,与500兆瓦的系统上线挂钩. */
export const isOfStep = (before: string): boolean =>
	languages.some(({ step }) => step.test(before));

/** A power told as a step's: "each 500 megawatts". */
export const isOfEach = (power: string): boolean => en.each.test(power);
