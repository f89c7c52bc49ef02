import * as en from "./en/fortune.ts";
import * as zh from "./zh/fortune.ts";

/** Whether words around a sum make it a person's wealth and no company's worth. */
export const isFortune = (clause: string): boolean =>
	[en, zh].some(
		({ fortune, ofCompany }) => fortune.test(clause) && !ofCompany.test(clause),
	);
