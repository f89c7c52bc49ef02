import * as en from "./en/payment.ts";
import * as zh from "./zh/payment.ts";

const languages = [en, zh] as const;

/** Around a figure: it is paid in cash and another beside it in shares, or the other way about: a part of a price. */
export const isPartOfPrice = (before: string, behind: string): boolean =>
	languages.some(
		({ isFirst, isSecond, former, partAhead, partBehind }) =>
			isFirst.test(behind) ||
			partBehind.test(behind) ||
			((former.test(before) || partAhead.test(before)) &&
				isSecond.test(behind)),
	);
