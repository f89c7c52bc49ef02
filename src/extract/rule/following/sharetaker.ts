import { saysBacks } from "../../../language/holding.ts";
import { matchesOf } from "../../../text/matches.ts";
import type { Line } from "../line/line.ts";
import { textBetween } from "../line/linetext.ts";
import { nameAt } from "../line/match.ts";
import { symbolsOf } from "../line/symbol.ts";
import { canAct } from "../party/subject.ts";
import { besides, taken } from "./sharepattern.ts";

/** 英特尔：英伟达出50亿美元，软银出20亿美元: whom a list names ahead of its items, not the first of "Sequoia, Dragoneer and Altimeter". */
const receiverOf = (line: Line): string | null =>
	/^_?N,(?!_?M|_?N[,&])/.test(line.symbols)
		? nameAt(line, line.symbols.indexOf("N"))
		: null;

const rounds = symbolsOf("round", "raise");
const brought = symbolsOf("join", "put", "invest", "stakebuy");
const raising = new RegExp(`^[^N;]*N[^N;${brought}]{0,12}[${rounds}]`);

/** "OpenAI closed a $122 billion round; Amazon brought $50 billion": who raises what the backers bring. */
const raiserOf = (line: Line): string | null => {
	if (!raising.test(line.symbols)) return null;
	const place = line.symbols.indexOf("N");
	return canAct(line, place) ? nameAt(line, place) : null;
};

/** "Each put $500 million into SB Energy", 各投资5亿美元支持SB Energy: who gets the sum, or the one before it that is told of all. */
const takerBehind = (line: Line, sum: number): string | null => {
	const backed = matchesOf(besides, line.symbols).filter(({ index }) =>
		saysBacks(textBetween(line, index + 1, index + 2)),
	);
	const found = [...matchesOf(taken, line.symbols), ...backed].findLast(
		({ index }) => index <= sum,
	);
	return found === undefined
		? null
		: nameAt(line, found.index + found[0].length - 1);
};

/** Who gets the sum at `sum`: whom the list names ahead, whom the sum is put into, or who raises it; `null` where none is told. */
export const takerOf = (line: Line, sum: number): string | null =>
	receiverOf(line) ?? takerBehind(line, sum) ?? raiserOf(line);
