import * as en from "./en/buyback.ts";
import * as zh from "./zh/buyback.ts";

const languages = [en, zh] as const;

/** Around a figure: shares are bought back for it, by the company or from who holds them. */
export const isBuyback = (before: string, behind: string): boolean =>
	languages.some(
		(language) => language.before.test(before) || language.behind.test(behind),
	);
