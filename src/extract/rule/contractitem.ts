import { matchesOf } from "../../text/matches.ts";
import type { Line } from "./line.ts";
import { joiner, symbolOf, symbolsOf } from "./symbol.ts";

/** A party of a contract and its sum, by their places. */
export type Item = Readonly<{ name: number; sum: number }>;

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
const namedList = new RegExp(`${named}(?:${nextNamed}${named})+`, "g");
const summedList = new RegExp(`${summed}(?:[,&_;]{1,3}${summed})+`, "g");
/** 客户有微软（合约174亿美元）: alone, but in brackets with a word for a contract. */
const bracketed = new RegExp(
	`N${service}?[(][_${plain}]{0,3}[${symbolOf("contract")}${symbolOf("contractsum")}${symbolOf("order")}][_${plain}]{0,3}M`,
	"g",
);
/** 与甲骨文、微软分别签下3000亿、2500亿美元的合同: names and sums apart, in the same order. */
const respective = new RegExp(
	`(N(?:[${joiner},]N)+)_?${symbolOf("respectively")}[^NM,;]{0,4}(M(?:[${joiner},]M)+)`,
	"g",
);

const itemsOf = (start: number, symbols: string): readonly Item[] => {
	const names: number[] = [];
	const sums: number[] = [];
	for (let at = 0; at < symbols.length; at += 1) {
		if (symbols[at] === "N") names.push(start + at);
		if (symbols[at] === "M") sums.push(start + at);
	}
	return names.flatMap((name, index) => {
		const sum = sums[index];
		return sum === undefined ? [] : [{ name, sum }];
	});
};

/** A list of parties and sums, and where it stands. */
export type List = Readonly<{
	items: readonly Item[];
	start: number;
	end: number;
}>;

/** The lists of parties and sums in a line, of the first form of which there are any. */
export const listsIn = ({ symbols }: Line): readonly List[] => {
	for (const pattern of [summedList, namedList, respective, bracketed]) {
		const lists = matchesOf(pattern, symbols).map(({ index, 0: text }) => ({
			items: itemsOf(index, text),
			start: index,
			end: index + text.length,
		}));
		if (lists.length > 0) return lists;
	}
	return [];
};
