import { isHead } from "../line/headnoun.ts";
import type { Line } from "../line/line.ts";
import { clauseAround, findRight } from "../line/pick.ts";
import { canAct } from "./subject.ts";

/** The place of the company of which the clause around `at` tells ahead of its name: 市值缩水3500亿美元的英伟达; -1 for none. */
export const headBehind = (line: Line, at: number): number => {
	const head = findRight(line, at, "N", ",;MGCW");
	if (head === -1 || !isHead(line, head)) return -1;
	const { from } = clauseAround(line, at);
	for (let place = from; place < at; place += 1)
		if (line.symbols[place] === "N" && canAct(line, place)) return -1;
	return head;
};
