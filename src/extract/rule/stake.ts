import { englishStakes } from "./stakeenglish.ts";
import { chineseStakes } from "./stakeheldchinese.ts";

/** Shares of a company that another holds or would hold. */
export const stake = { en: englishStakes, zh: chineseStakes };
