import * as en from "./en/making.ts";
import * as zh from "./zh/making.ts";

/** Tells that a chip is to be made: "mass production now pushed to 2026", "tape-out", 量产. */
export const tellsMaking = (text: string): boolean =>
	en.making.test(text) || zh.making.test(text);

/** Tells that a chip named beside it is to come: "expected to ship in 2027", 预计2027年初出货. */
export const tellsArrival = (text: string): boolean =>
	tellsMaking(text) || en.arriving.test(text) || zh.arriving.test(text);

/** Tells that somebody else builds a chip named before: "made by TSMC", 由台积电代工. */
export const tellsBuilt = (text: string): boolean =>
	en.built.test(text) || zh.built.test(text);

/** Tells that a chip named beside it is still being designed: "in development", 已在设计. */
export const tellsDesigning = (text: string): boolean =>
	en.designing.test(text) || zh.designing.test(text);

/** Whether a sentence only turns to a chip of one's own with these words around it: 自研方面, 至于自研. */
export const turnsTo = (before: string, behind: string): boolean =>
	zh.turnsBefore.test(before) || zh.turnsBehind.test(behind);
