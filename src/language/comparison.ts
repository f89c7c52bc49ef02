import * as en from "./en/comparison.ts";
import * as zh from "./zh/comparison.ts";

/** Words that hold a figure against another company's: "behind", "versus", 低于. */
export const isComparison = (text: string): boolean =>
	en.compared.test(text) || zh.compared.test(text.trim());

/** Whether the words around a sum make it the distance between two others. */
export const tellsDifference = (before: string, behind: string): boolean =>
	en.differsBehind.test(behind) ||
	en.differsBefore.test(before) ||
	zh.differsBefore.test(before);
