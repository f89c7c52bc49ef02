import * as en from "./en/penalty.ts";
import * as zh from "./zh/penalty.ts";

const languages = [en, zh] as const;

/** Around a figure: it is due if a deal ends, "a break-up fee of $435 million", 20亿美元终止费, or paid to end one. */
export const isPenalty = (before: string, behind: string): boolean =>
	languages.some(
		(language) =>
			language.before.test(before) ||
			language.behind.test(behind) ||
			(language.paid.test(before) && language.toBeRid.test(behind)),
	);
