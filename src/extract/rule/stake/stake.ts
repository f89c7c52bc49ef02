import { englishStakes } from "./english.ts";
import { chineseStakes } from "./heldchinese.ts";

/** Shares of a company that another holds or would hold. */
export const stake = { en: englishStakes, zh: chineseStakes };
