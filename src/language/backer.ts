import * as en from "./en/backer.ts";
import * as zh from "./zh/backer.ts";

/** Around a name: it only tells who stands behind another, "a startup backed by N", 英伟达支持的初创公司. */
export const tellsBacker = (before: string, behind: string): boolean =>
	[en, zh].some(
		(language) => language.ahead.test(before) || language.behind.test(behind),
	);

/** A text with one word of the same length for each aside on who stands behind another. */
export const withoutBackers = (text: string): string =>
	text.replace(en.aside, (words) => ` ${"_".repeat(words.length - 1)}`);

/** Around a name: it puts money into a round that somebody raises, "led by N", 由N领投. */
export const isInRound = (before: string, behind: string): boolean =>
	[en, zh].some(
		(language) =>
			language.inRoundAhead.test(before) || language.inRoundBehind.test(behind),
	);
