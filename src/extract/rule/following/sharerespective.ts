import { matchesOf } from "../../../text/matches.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { placesIn } from "../line/matchplaces.ts";
import { pairInOrder } from "./inorder.ts";
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
		const between = match[2] ?? "";
		const after = line.symbols.slice(match.index + match[0].length);
		const isApart = [...(between + after.slice(0, apartReach))].some((symbol) =>
			apart.includes(symbol),
		);
		const gives = [...between].some((symbol) => give.includes(symbol));
		const isTold = gives || (isApart && isFunding);
		if (!isTold) return [];
		const shares = pairInOrder(
			placesIn(match, 1, "N"),
			placesIn(match, 3, "M"),
		).flatMap((pair) => shareAt(line, pair, lang));
		return shares.map((share) => boundLike(share, shares[0]));
	});
