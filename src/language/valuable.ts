import * as en from "./en/valuable.ts";
import * as zh from "./zh/valuable.ts";

/** Words for a company's rank by its worth: "the world's most valuable company", 市值最高的公司. */
export const tellsRankByWorth = (text: string): boolean =>
	en.rank.test(text) || zh.rank.test(text);
