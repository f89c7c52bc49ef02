import * as en from "./en/otherlevel.ts";
import * as zh from "./zh/otherlevel.ts";

const languages = [en, zh] as const;

/** Around a percentage: something else of a company than its share has moved by it. */
export const isOtherLevel = (before: string, behind: string): boolean =>
	languages.some(
		(language) => language.before.test(before) || language.behind.test(behind),
	);
