import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { symbolOf } from "./symbol.ts";

const [buy, sell] = [symbolOf("buy"), symbolOf("sell")];
const [from, to] = [symbolOf("from"), symbolOf("to")];
const contract = symbolOf("contract");

/** What stands between two companies, and behind the second. */
type Way = Readonly<{ between: RegExp; behind: RegExp }>;

const anything = /^/;

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

/** Where a company stands by its own name, not by a pronoun or a role that may be somebody else's. */
const placesOf = ({ tokens }: Line, name: string): readonly number[] =>
	tokens.flatMap((token, place) =>
		token.name === name &&
		token.mention?.type === "name" &&
		token.mention.sort !== "role"
			? [place]
			: [],
	);

const stands = (
	{ symbols }: Line,
	firsts: readonly number[],
	seconds: readonly number[],
	{ between, behind }: Way,
): boolean =>
	firsts.some((first) =>
		seconds.some(
			(second) =>
				first < second &&
				between.test(symbols.slice(first + 1, second)) &&
				behind.test(symbols.slice(second + 1)),
		),
	);

/** Whether the words around a claim tell plainly that one buys from the other. */
export const isBoughtFrom = (
	{ line, rule }: Pick<Draft, "line" | "rule">,
	buyer: string,
	seller: string,
): boolean => {
	const [buyers, sellers] = [placesOf(line, buyer), placesOf(line, seller)];
	const way = rule.startsWith("zh/") ? buying.zh : buying.en;
	return (
		stands(line, buyers, sellers, way) ||
		selling.some((way) => stands(line, sellers, buyers, way))
	);
};
