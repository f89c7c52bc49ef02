import { isOfRival } from "../../../language/rival.ts";
import type { Line } from "../line/line.ts";
import { textBetween } from "../line/linetext.ts";
import { clauseAround } from "../line/pick.ts";
import { fall, rise } from "./movement.ts";

const unknownFirst = new RegExp(`^_[${rise}${fall}]`);
const opensHan = /^[\u4e00-\u9fff]{2}/;

/**
 * 禾曜跌4%，力积电涨3%: the clause at `at` opens with words that tell no time or thing, as a name that nobody knows, and then a move;
 * companies are named only behind it.
 */
export const isMoveOfUnknown = (line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	return (
		line.symbols.indexOf("N") >= to &&
		unknownFirst.test(line.symbols.slice(from, to)) &&
		opensHan.test(textBetween(line, from, to))
	);
};

/** 英伟达涨7.4%，竞争对手德尔塔福吉跌3.6%: the move at `at` is that of a rival whom nobody knows, not of whom the text is about. */
export const isMoveOfRival = (line: Line, at: number): boolean => {
	const { from } = clauseAround(line, at);
	return (
		!line.symbols.slice(from, at).includes("N") &&
		isOfRival(textBetween(line, from, at))
	);
};
