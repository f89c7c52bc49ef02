import { isComparison } from "../../../language/comparison.ts";
import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";

const holder = /[NGF]/;

/** "…, against Anthropic's 1.4", "versus 1.4 gigawatts for Anthropic": the power at `at` is only what another is held against. */
export const isHeldAgainst = (line: Line, at: number): boolean => {
	const { from } = clauseAround(line, at);
	const first = line.symbols.slice(from, at + 1).search(holder);
	if (first === -1 || from === 0) return false;
	const start = line.tokens[from - 1]?.start ?? 0;
	const end = line.tokens[from + first]?.start ?? start;
	const offset = line.sentence.start;
	return isComparison(line.text.slice(start - offset, end - offset));
};
