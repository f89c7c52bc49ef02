import * as en from "./en/outcome.ts";
import * as zh from "./zh/outcome.ts";

/** Before a figure: it is what came of an expectation told just before. */
export const tellsOutcome = (before: string): boolean =>
	en.outcome.test(before) || zh.outcome.test(before);
