import * as en from "./en/increment.ts";
import * as zh from "./zh/increment.ts";

/** Whether the amount between two stretches of text is only by how much another has changed, or differs from what was before. */
export const isIncrement = (before: string, behind: string): boolean =>
	en.differsBehind.test(behind) ||
	zh.differsBefore.test(before) ||
	[en, zh].some(
		({ changedBy, cameTo }) => cameTo.test(behind) && changedBy.test(before),
	);
