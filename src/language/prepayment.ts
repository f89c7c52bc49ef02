import * as en from "./en/prepayment.ts";
import * as zh from "./zh/prepayment.ts";

/** Whether the words around a percentage tell what part of a price is paid in advance, of which no claim tells. */
export const isOfPrepayment = (before: string, behind: string): boolean =>
	[en, zh].some(
		(language) => language.ahead.test(before) || language.behind.test(behind),
	);
