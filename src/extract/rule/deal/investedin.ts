import type { Draft } from "../draft.ts";
import { symbolOf } from "../line/symbol.ts";
import { anything, standsSo } from "../party/companyplace.ts";

const invest = symbolOf("invest");
const [into, to] = [symbolOf("into"), symbolOf("to")];

/** Where the first invests in the second. */
const ways = {
	// "Has cut its planned investment in".
	en: {
		between: new RegExp(`^[^N;]*${invest}[^N,;]{0,3}${into}[^N,;]?$`),
		behind: anything,
	},
	// 将对科万智能的投资.
	zh: {
		between: new RegExp(`^[^N;]*${to}[^N,;]?$`),
		behind: new RegExp(`^[^N,;]{0,2}${invest}`),
	},
} as const;

/** Whether the words around a claim tell plainly that one invests in the other. */
export const isInvestedIn = (
	{ line, rule }: Pick<Draft, "line" | "rule">,
	investor: string,
	investee: string,
): boolean =>
	standsSo(
		line,
		investor,
		investee,
		rule.startsWith("zh/") ? ways.zh : ways.en,
	);
