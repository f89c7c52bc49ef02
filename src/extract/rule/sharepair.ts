import { matchesOf } from "../../text/matches.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { nameAt } from "./match.ts";
import { quantityOf } from "./pick.ts";
import { symbolOf } from "./symbol.ts";
import { isSector } from "./trade.ts";

/** Behind a sum these say what it is: OpenAI 1100亿美元融资. */
const ofOther = new RegExp(
	`[${symbolOf("round")}${symbolOf("raise")}${symbolOf("contract")}]`,
);

/** What the party named at `name` brings, by the sum at `sum`. */
export const shareAt = (
	line: Line,
	name: number,
	sum: number,
	lang: string,
): readonly Draft[] => {
	const subject = nameAt(line, name);
	const quantity = quantityOf(line.tokens[sum]);
	const first = line.tokens[Math.min(name, sum)];
	const last = line.tokens[Math.max(name, sum)];
	if (subject === null || quantity === null || quantity.noun !== undefined)
		return [];
	if (isSector(subject, "project") || ofOther.test(line.symbols[sum + 1] ?? ""))
		return [];
	if (first === undefined || last === undefined) return [];
	return [
		{
			kind: "investment",
			subject,
			object: null,
			value: quantity.value,
			start: first.start,
			end: last.end,
			rule: `${lang}/investment/share`,
			line,
			at: sum,
		},
	];
};

/** Where a name and its sum stand. */
export type Places = readonly [name: number, sum: number];

/** Places of names and sums that a pattern pairs. */
export const placesOf = (
	line: Line,
	pattern: RegExp,
	order: "name-first" | "sum-first",
): readonly Places[] =>
	matchesOf(pattern, line.symbols).flatMap((match) => {
		const one = match.indices?.[1]?.[0];
		const two = match.indices?.[2]?.[0];
		if (one === undefined || two === undefined) return [];
		return [order === "name-first" ? [one, two] : [two, one]];
	});
