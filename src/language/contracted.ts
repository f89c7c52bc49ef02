import * as en from "./en/contracted.ts";
import * as zh from "./zh/contracted.ts";

/** Words around a power that make it all that a company has secured, no single deal's: 已签约算力, "under contract". */
export const isContractedPower = (before: string, behind: string): boolean =>
	en.contractedAhead.test(before) ||
	zh.contractedAhead.test(before) ||
	en.contractedBehind.test(behind) ||
	zh.contractedBehind.test(behind);

/** Speaks of what a company has secured in all. */
export const isUnderContract = (text: string): boolean =>
	en.underContract.test(text);
