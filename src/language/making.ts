import * as en from "./en/making.ts";
import * as zh from "./zh/making.ts";

/** Tells that a chip is to be made: "mass production now pushed to 2026", "tape-out", 量产. */
export const tellsMaking = (text: string): boolean =>
	en.making.test(text) || zh.making.test(text);

/** Tells that a chip named beside it is to come: "expected to ship in 2027", 预计2027年初出货. */
export const tellsArrival = (text: string): boolean =>
	tellsMaking(text) || en.arriving.test(text) || zh.arriving.test(text);
