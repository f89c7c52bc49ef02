import * as en from "./en/level.ts";
import * as zh from "./zh/level.ts";

/** A figure's own words make it a level: "below $4 trillion", 4兆美元上方. */
export const isBelowOrAbove = (figure: string): boolean =>
	en.level.test(figure) || zh.level.test(figure);
