import * as en from "./en/firstpayment.ts";
import * as zh from "./zh/firstpayment.ts";

const languages = [en, zh] as const;

/** Around a first sum: it is paid for goods, "the first $5 billion under its contract", 合同下的首笔50亿美元. */
export const isForGoods = (before: string, behind: string): boolean =>
	languages.some(
		(language) => language.before.test(before) || language.behind.test(behind),
	);
