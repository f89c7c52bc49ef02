import * as en from "./en/denial.ts";
import * as zh from "./zh/denial.ts";

const languages = [en, zh] as const;

/** Behind a verb of denial: what follows is what it denies. */
export const isGoverned = (behind: string): boolean =>
	languages.some(({ governed }) => governed.test(behind));

/** Between a verb of denial and a figure: something is affirmed, and so is the figure. */
export const endsDenial = (between: string): boolean =>
	languages.some(({ affirming }) => affirming.test(between)) ||
	deniesChange(between);

/** Between a negation and a figure: only that a deal is changed is denied, 没有推迟，与N的300亿美元合同…. */
export const deniesChange = (between: string): boolean =>
	zh.undoing.test(between);

/** Whether a sentence opens with a rumour that it goes on to answer: 针对…的传闻. */
export const opensWithRumour = (text: string): boolean => zh.rumour.test(text);

/** Whether the words before a figure tell it as others tell it: "reports said that …". */
export const isReported = (before: string): boolean =>
	languages.some(({ reported }) => reported.test(before));

/** A verb of denial and what follows it: it is of what was told before: "which Intel denied", "对此予以否认". */
export const deniesTold = (verb: string, behind: string): boolean =>
	languages.some(({ bare }) => bare.test(behind)) &&
	!languages.some(({ turningDown }) => turningDown.test(verb));

/** Up to a verb of denial: it is of the report that the sentence is about: "rumours that … were denied". */
export const isOfReport = (before: string): boolean =>
	en.deniedReport.test(before);
