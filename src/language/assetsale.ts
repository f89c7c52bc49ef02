import * as en from "./en/assetsale.ts";
import * as zh from "./zh/assetsale.ts";

/**
 * Whether one sells the shares that it holds in another: "sold its stake in", 出售所持…股份.
 * @param between the words between the two names
 * @param behind the words behind the other
 */
export const sellsHolding = (between: string, behind: string): boolean =>
	en.sellsHolding(between, behind) || zh.sellsHolding(between, behind);
