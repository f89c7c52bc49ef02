import * as en from "./en/putat.ts";
import * as zh from "./zh/putat.ts";

/** Before a figure: somebody measures what was measured before, "a report that put it at", 报道称其达. */
export const isPutAt = (before: string): boolean =>
	[en, zh].some((language) => language.putAt.test(before));

/** Between two figures: the second is told to be wrong, and not the first. */
export const startsDenial = (between: string): boolean =>
	[en, zh].some((language) => language.denial.test(between));
