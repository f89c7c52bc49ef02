import * as en from "./en/payrise.ts";
import * as zh from "./zh/payrise.ts";

const languages = [en, zh] as const;

/** Around a percentage: by so much pay is raised, not a share. */
export const isPayRise = (before: string, behind: string): boolean =>
	languages.some(
		(language) => language.before.test(before) || language.behind.test(behind),
	);
