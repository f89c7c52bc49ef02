import { matchesOf } from "../../text/matches.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { shareAt } from "./sharepair.ts";
import { apart, give, respective } from "./sharepattern.ts";

/** How far behind the sums "respectively" may stand: "in OpenAI, respectively". */
const apartReach = 5;

/** "up to $10 billion and $5 billion": the bound of the first sum holds for those after it. */
const boundLike = (share: Draft, first: Draft | undefined): Draft => {
	const { value } = share;
	const isPlain =
		value !== undefined && value.low === value.high && !value.approx;
	return isPlain && first?.value?.low === null
		? { ...share, value: { ...value, low: null } }
		: share;
};

/** Names and as many sums in the same order: 软银与亚马逊各投300亿与500亿美元. */
export const readRespective = (
	line: Line,
	lang: string,
	isFunding: boolean,
): readonly Draft[] =>
	matchesOf(respective, line.symbols).flatMap((match) => {
		const names = match[1] ?? "";
		const sums = match[3] ?? "";
		const between = match[2] ?? "";
		const nameStart = match.indices?.[1]?.[0] ?? 0;
		const sumStart = match.indices?.[3]?.[0] ?? 0;
		const after = line.symbols.slice(sumStart + sums.length);
		const isApart = [...(between + after.slice(0, apartReach))].some((symbol) =>
			apart.includes(symbol),
		);
		const gives = [...between].some((symbol) => give.includes(symbol));
		const isTold = gives || (isApart && isFunding);
		if (!isTold || names.length !== sums.length) return [];
		const shares = [...names].flatMap((symbol, place) =>
			symbol === "N"
				? shareAt(line, nameStart + place, sumStart + place, lang)
				: [],
		);
		return shares.map((share) => boundLike(share, shares[0]));
	});
