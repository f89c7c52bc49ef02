import * as en from "./en/changed.ts";
import * as zh from "./zh/changed.ts";

const languages = [en, zh] as const;

/** Around a figure: something is changed from that, "raising it from $100 billion to", 由1000亿美元增至. */
export const isChangedFrom = (before: string, behind: string): boolean =>
	languages.some(
		({ from, changing }) =>
			from.test(before) && changing.test(`${before} ${behind}`),
	);

/** Before a figure: something is changed to that. */
export const isChangedTo = (before: string): boolean =>
	languages.some(({ to }) => to.test(before));
