import { isJoined } from "../../../language/zh/description.ts";
import { startOfDescription } from "./description.ts";
import type { Line } from "./line.ts";
import { setOf, standsAt } from "./symbolclass.ts";

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
	return isJoined(line.text, end);
};
