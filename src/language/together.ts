import * as en from "./en/together.ts";
import * as zh from "./zh/together.ts";

/** Words that make a sum that of several companies together. */
export const holdsAll = (text: string): boolean =>
	en.all.test(text) || zh.all.test(text);

/** Words that add up what each of those named ahead brings: 三家合计, "combined". */
export const addsUp = (text: string): boolean =>
	en.summed.test(text) || zh.summed.test(text);

/** The same, where the text says that they are several: 三家合计, "the three together". */
export const addsUpSeveral = (text: string): boolean =>
	en.severalSummed.test(text) || zh.severalSummed.test(text);

/** Behind a name: it does what another did before it. */
export const doesLikewise = (behind: string): boolean =>
	en.likewise.test(behind) || zh.likewise.test(behind);
