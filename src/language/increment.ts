import * as en from "./en/increment.ts";
import * as zh from "./zh/increment.ts";

/** Whether the amount between two stretches of text is only by how much another, told right behind it, has changed. */
export const isIncrement = (before: string, behind: string): boolean =>
	[en, zh].some(
		({ changedBy, cameTo }) => cameTo.test(behind) && changedBy.test(before),
	);
