import * as en from "./en/renewal.ts";
import * as zh from "./zh/renewal.ts";

/** "If both five-year options are exercised", 若全部续约: what a contract comes to when it is prolonged. */
export const tellsRenewal = (text: string): boolean =>
	en.renewals.test(text) || zh.renewals.test(text);
