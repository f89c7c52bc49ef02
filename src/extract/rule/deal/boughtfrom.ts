import type { Draft } from "../draft.ts";
import { symbolOf } from "../line/symbol.ts";
import { anything, standsSo, type Way } from "../party/companyplace.ts";

const [buy, sell] = [symbolOf("buy"), symbolOf("sell")];
const [from, to] = [symbolOf("from"), symbolOf("to")];
const contract = symbolOf("contract");

/** Where the first buys from the second. */
const buying = {
	// "Has agreed to buy $60 billion of computing power from".
	en: {
		between: new RegExp(`^[^N;]*${buy}[^N;]*${from}[^N,;]{0,2}$`),
		behind: anything,
	},
	// 将向甲骨文采购.
	zh: {
		between: new RegExp(`^[^N;]*[${to}${from}][^N,;]?$`),
		behind: new RegExp(`^[^N,;]*${buy}`),
	},
} as const;

/** Where the first sells to the second. */
const selling: readonly Way[] = [
	// "Will sell $60 billion of computing power to".
	{
		between: new RegExp(`^[^N;]*${sell}[^N;]*M[^N;]*${to}[^N,;]{0,2}$`),
		behind: anything,
	},
	// "Said its contract to supply", "has a contract to provide computing power to".
	{
		between: new RegExp(
			`^[^N;]*${contract}[^N;]{0,4}${sell}(?:[^N;]*${to})?[^N,;]{0,1}$`,
		),
		behind: anything,
	},
];

/** Whether the words around a claim tell plainly that one buys from the other. */
export const isBoughtFrom = (
	{ line, rule }: Pick<Draft, "line" | "rule">,
	buyer: string,
	seller: string,
): boolean => {
	const way = rule.startsWith("zh/") ? buying.zh : buying.en;
	return (
		standsSo(line, buyer, seller, way) ||
		selling.some((way) => standsSo(line, seller, buyer, way))
	);
};
