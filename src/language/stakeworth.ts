import * as en from "./en/stakeworth.ts";
import * as zh from "./zh/stakeworth.ts";

/** Whether the words before a sum make it the worth of a stake. */
export const isStakeWorth = (before: string): boolean =>
	[en, zh].some(({ stakeWorth }) => stakeWorth.test(before));
