import * as en from "./en/aside.ts";
import * as zh from "./zh/aside.ts";

/** Opens a remark on the name before it: ", whose biggest customer is Microsoft,". */
export const opensAside = (text: string): boolean => en.opening.test(text);

/** Opens what the clause tells of its subject, behind a remark: "will put". */
export const opensPredicate = (text: string): boolean =>
	en.predicate.test(text);

/** Behind what goes on around something else, and is told in passing: 在OpenAI自研芯片的背景下. */
export const isCircumstance = (behind: string): boolean =>
	zh.circumstance.test(behind);

/**
 * How an aside on the company named before it opens: "in which Nvidia holds 6%", "whose biggest customer is Microsoft",
 * "a supplier to Nvidia", "6% owned by Nvidia".
 */
export const opensOwnersAside = (text: string): boolean =>
	en.kinOf.test(text) || en.ownersAside.test(text);

/** Behind "its own chip": a part of the company is meant, "its own chip design unit". */
export const isUnitBehind = (behind: string): boolean => en.unit.test(behind);
