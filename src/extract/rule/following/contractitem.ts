import { matchesOf } from "../../../text/matches.ts";
import type { Line } from "../line/line.ts";
import { listOf } from "../line/listpattern.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { type NamedSum, sumsInOrder } from "./namedsum.ts";

const service = symbolOf("cloud");
const beside = symbolsOf("with", "to", "from");
const plain = symbolsOf(
	"with",
	"into",
	"of",
	"for",
	"worth",
	"contract",
	"contractsum",
	"order",
	"reach",
	"more",
	"all",
	"earn",
	"spend",
);

/** "Meta ($3 billion)", "Oracle for $300 billion", 微軟（合約174億美元）: who, and what the contract comes to. */
const named = `N${service}?[(,_W${plain}]{0,5}M`;
const nextNamed = `[),&_${plain}${beside}]{1,6}`;
/** "$22.4 billion with OpenAI": the sum first. */
const summed = `M_?[${beside}]_?N${service}?`;
const namedList = new RegExp(`${named}(?:${nextNamed}${named})+`, "dg");
const summedList = new RegExp(`${summed}(?:[,&_;]{1,3}${summed})+`, "dg");
/** 客户有微软（合约174亿美元）: alone, but in brackets with a word for a contract. */
const bracketed = new RegExp(
	`N${service}?[(][_${plain}]{0,3}[${symbolOf("contract")}${symbolOf("contractsum")}${symbolOf("order")}][_${plain}]{0,3}M`,
	"dg",
);
/** 与甲骨文、微软分别签下3000亿、2500亿美元的合同: names and sums apart, in the same order. */
const respective = new RegExp(
	`${listOf("N")}_?${symbolOf("respectively")}[^NM,;]{0,4}${listOf("M")}`,
	"dg",
);

/** A list of parties and sums, and where it stands. */
export type List = Readonly<{
	items: readonly NamedSum[];
	start: number;
	end: number;
}>;

/** The lists of parties and sums in a line, of the first form of which there are any. */
export const listsIn = ({ symbols }: Line): readonly List[] => {
	for (const pattern of [summedList, namedList, respective, bracketed]) {
		const lists = matchesOf(pattern, symbols).map((match) => ({
			items: sumsInOrder(match),
			start: match.index,
			end: match.index + match[0].length,
		}));
		if (lists.length > 0) return lists;
	}
	return [];
};
