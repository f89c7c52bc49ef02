import * as en from "./en/holding.ts";
import * as zh from "./zh/holding.ts";

/** Tells a price by the share: 每股, "a share". */
export const isPerShare = (text: string): boolean =>
	en.perShare.test(text) || zh.perShare.test(text);

/** Says in English that somebody holds shares; the symbols have no class for it. */
export const tellsHolding = (text: string): boolean => en.holds.test(text);

/** Speaks of backers whom nobody names: 其他共同投资人, "other investors". */
export const isOfOtherBackers = (text: string): boolean =>
	en.otherBackers.test(text) || zh.otherBackers.test(text);

/** Tells what each has in a sum: "Nvidia's part is $10 billion". */
export const tellsParts = (text: string): boolean => en.partIs.test(text);

/** Before a sum: "the foundation's stake is valued at", what a part of a company is worth. */
export const isHoldingsWorth = (ahead: string): boolean =>
	en.holdingsWorth.test(ahead);

/** Behind a percentage: it is a part of what all sell, and of no company's shares. "80 percent of the accelerator market". */
export const isOfMarket = (behind: string): boolean => en.ofMarket.test(behind);

/** Between a sum and a name: it goes to that one, 支持. */
export const saysBacks = (between: string): boolean =>
	en.backs.test(between) || zh.backs.test(between);
