import { startOfDescription } from "./description.ts";
import type { Line } from "./line.ts";
import { setOf, standsAt } from "./symbolclass.ts";

/** 的 right before a name, or before what its owner is: 的微软, 的"星际之门", 的芯片商AMD. */
const joined = /的[\s“”"「『《]*(?:[\u4e00-\u9fff]{0,6}[商厂家头东户手])?$/;
/** Longer than any such join. */
const longestJoin = 12;
/** Behind a name these make it say whose goods or papers are meant: 价值50亿美元的英伟达芯片. */
const owned = setOf(
	"chip",
	"system",
	"cloud",
	"stake",
	"equity",
	"contract",
	"order",
	"round",
	"site",
);

/** Whether 的 joins the words before the name at `at` to it, as in 持股27%的微软: they tell of that company. */
export const isHead = (line: Line, at: number): boolean => {
	const token = line.tokens[at];
	if (token?.name === undefined) return false;
	const { mention } = token;
	if (mention?.type === "name" && mention.sort === "product") return false;
	if (standsAt(owned, line.symbols, at + 1) || line.symbols[at + 1] === "N")
		return false;
	const end = startOfDescription(
		line.text,
		0,
		token.start - line.sentence.start,
	);
	return joined.test(line.text.slice(Math.max(0, end - longestJoin), end));
};
