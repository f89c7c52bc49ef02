import * as en from "./en/sum.ts";
import * as zh from "./zh/sum.ts";

const listLink = new RegExp(`^ ?(?:[,/]|${zh.listLinks}|${en.listLinks})? ?$`);

/** Between a sum and the one whose currency it shares: 320亿、730亿与1,440亿美元. */
export const joinsSums = (between: string): boolean => listLink.test(between);

/** A number in 亿 or 兆, which without a unit may be money. */
export const isLargeHan = (written: string): boolean => zh.large.test(written);

/** A number in "billion" or the like, and behind it nothing that it could count. */
export const isLargeLatin = (written: string, behind: string): boolean =>
	en.large.test(written) && en.goesOn.test(behind);

const conversion = new RegExp(
	`^ ?,? ?(?:${en.converting}|${zh.converting}) ?(?:${en.roughly}|${zh.roughly})?$`,
);

/** Between a sum and the same in another currency: "$1bn, or about €0.9bn". */
export const convertsSum = (between: string): boolean =>
	conversion.test(between);

const currency = new RegExp(`[${zh.currencies}$€£¥]|${en.currencies}`, "i");

/** Whether the words of a sum say which money it is. */
export const namesCurrency = (sum: string): boolean => currency.test(sum);
