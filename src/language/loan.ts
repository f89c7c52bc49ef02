import * as en from "./en/loan.ts";
import * as zh from "./zh/loan.ts";

const languages = [en, zh] as const;

/** Around a figure: it is borrowed, "bridge financing of 9 billion euros", 90亿欧元过桥贷款. Where shares are sold along with it, it is not. */
export const isLoan = (before: string, behind: string): boolean =>
	languages.some(
		(language) => language.before.test(before) || language.behind.test(behind),
	);
