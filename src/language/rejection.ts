import * as en from "./en/rejection.ts";
import * as zh from "./zh/rejection.ts";

const languages = [en, zh] as const;

/** Before a figure: another is told in its place, "1 million, not 2 million", 100万颗而非200万颗. */
export const endsInContrast = (before: string): boolean =>
	languages.some(({ contrast }) => contrast.test(before));

/** Around a figure: the one that follows takes its place, "not 2 million but 1 million", 不是200万颗而是100万颗. */
export const isReplaced = (before: string, behind: string): boolean =>
	languages.some(
		({ opened, replaced }) => opened.test(before) && replaced.test(behind),
	);

/** What a sentence says was told wrong: "an earlier version of this story said 5 gigawatts". */
export const tellsMistake = (text: string): boolean =>
	languages.some(({ mistaken }) => mistaken.test(text));

/** Before a figure: it takes the place of one told wrong, "it should be", 实为. */
export const endsInCorrection = (before: string): boolean =>
	languages.some(({ corrected }) => corrected.test(before));
