import * as en from "./en/fine.ts";
import * as zh from "./zh/fine.ts";

const languages = [en, zh] as const;

/** Around a figure: authorities or courts take it, which nobody chooses to spend. */
export const isFine = (before: string, behind: string): boolean =>
	languages.some(
		(language) => language.before.test(before) || language.behind.test(behind),
	);
