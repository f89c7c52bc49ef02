import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { listOf } from "../line/listpattern.ts";
import { nameAt } from "../line/match.ts";
import { joiner, symbolOf } from "../line/symbol.ts";
import { canAct } from "../party/subject.ts";
import { isSector } from "../party/trade.ts";
import { type NamedSum, namedSumsIn, sharedSumsIn } from "./namedsum.ts";
import { shareAt } from "./sharepair.ts";

/** "$5 billion into Intel, $1 billion into Nokia"; 投资英特尔50亿美元、诺基亚10亿美元: sums and whom they go to. */
const intoEach = new RegExp(
	`M_?[${symbolOf("into")}${symbolOf("to")}]_?N`,
	"dg",
);
const investedInEach = new RegExp(
	`[${symbolOf("invest")}${symbolOf("stakebuy")}][_${symbolOf("into")}]{0,2}(?=N[_(]?M[)&,]{1,3}_?N[_(]?M)`,
);
/** "$2 billion each in the laser makers Lumentum and Coherent": a sum, and the list of those of whom each gets it. */
const eachOfList = new RegExp(
	`M_?${symbolOf("each")}_?[${symbolOf("into")}${symbolOf("to")}]_?(${listOf("N")})`,
	"dg",
);
const nameAndSum = /N[_(]?M/dg;

/** 投资Anthropic最多100亿美元，微软最多50亿美元: behind the lab's sum stands another who gives. */
const isOfBackers = (line: Line, at: number): boolean => {
	const first = line.symbols.indexOf("N", at);
	const second = line.symbols.indexOf("N", first + 1);
	const isListed = line.symbols.slice(first, second).includes(joiner);
	const [one, other] = [nameAt(line, first), nameAt(line, second)];
	if (isListed || one === null || other === null) return false;
	return isSector(one, "lab") && !isSector(other, "lab");
};

/** "… $30 billion to Azure; in return Microsoft will invest $5 billion in the lab": another acts between the two sums. */
const actAnew = (line: Line, pairs: readonly NamedSum[]): boolean => {
	const [[first] = [0], [, second] = [0, 0]] = pairs;
	for (let place = first + 1; place < second; place += 1)
		if (nameAt(line, place) !== null && canAct(line, place)) return true;
	return false;
};

/** What one investor puts into each of several. */
export const readTargets = (line: Line, lang: string): readonly Draft[] => {
	const listed = sharedSumsIn(line, eachOfList);
	if (listed.length > 0) return draftsInto(line, listed, lang);
	const found = investedInEach.exec(line.symbols);
	const list = found !== null && isOfBackers(line, found.index) ? null : found;
	const pairs =
		list === null
			? namedSumsIn(line, intoEach)
			: namedSumsIn(line, nameAndSum).filter(([name]) => name > list.index);
	if (pairs.length < 2 || (list === null && actAnew(line, pairs))) return [];
	return draftsInto(line, pairs, lang);
};

/** Sums whose takers are named beside them; who gives is told elsewhere. */
const draftsInto = (
	line: Line,
	pairs: readonly NamedSum[],
	lang: string,
): readonly Draft[] =>
	pairs.flatMap((pair) =>
		shareAt(line, pair, lang).map((draft) => ({
			...draft,
			subject: null,
			object: draft.subject,
		})),
	);
