import type { Line } from "../line/line.ts";
import { clauseAround, holdsAny } from "../line/pick.ts";
import { setOf } from "../line/symbolclass.ts";

const unreal = setOf("unreal");
const comma = ",";

/** Where a clause ends, its comma and the word behind that included: ", but decided against it". */
const endBehind = (line: Line, at: number): number => {
	const { to } = clauseAround(line, at);
	return line.symbols[to] === comma ? to + 2 : to;
};

/** Whether it is said from `from` on, and of what stands at `at`, that it will not come about: "is unlikely to happen". */
export const isUnreal = (line: Line, from: number, at: number): boolean =>
	holdsAny(line, unreal, from, endBehind(line, at));
