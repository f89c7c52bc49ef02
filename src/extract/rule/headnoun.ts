import type { Line } from "./line.ts";
import { clauseAround, findRight } from "./pick.ts";
import { canAct } from "./subject.ts";
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
	const end = token.start - line.sentence.start;
	return joined.test(line.text.slice(Math.max(0, end - longestJoin), end));
};

/** The place of the company of which the clause around `at` tells ahead of its name: 市值缩水3500亿美元的英伟达; -1 for none. */
export const headBehind = (line: Line, at: number): number => {
	const head = findRight(line, at, "N", ",;MGCW");
	if (head === -1 || !isHead(line, head)) return -1;
	const { from } = clauseAround(line, at);
	for (let place = from; place < at; place += 1)
		if (line.symbols[place] === "N" && canAct(line, place)) return -1;
	return head;
};
