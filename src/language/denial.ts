import * as en from "./en/denial.ts";
import * as zh from "./zh/denial.ts";

const languages = [en, zh] as const;

/** Behind a verb of denial: what follows is what it denies. */
export const isGoverned = (behind: string): boolean =>
	languages.some(({ governed }) => governed.test(behind));

/** Between a verb of denial and a figure: something is affirmed, and so is the figure. */
export const endsDenial = (between: string): boolean =>
	languages.some(({ affirming }) => affirming.test(between));

/** Whether a sentence opens with a rumour that it goes on to answer: 针对…的传闻. */
export const opensWithRumour = (text: string): boolean => zh.rumour.test(text);
