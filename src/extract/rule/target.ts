import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { nameAt } from "./match.ts";
import { isSector } from "./scene.ts";
import { placesOf, shareAt } from "./sharepair.ts";
import { canAct } from "./subject.ts";
import { joiner, symbolOf } from "./symbol.ts";

/** "$5 billion into Intel, $1 billion into Nokia"; 投资英特尔50亿美元、诺基亚10亿美元: sums and whom they go to. */
const intoEach = new RegExp(
	`(M)_?[${symbolOf("into")}${symbolOf("to")}]_?(N)`,
	"dg",
);
const investedInEach = new RegExp(
	`[${symbolOf("invest")}${symbolOf("stakebuy")}][_${symbolOf("into")}]{0,2}(?=N[_(]?M[)&,]{1,3}_?N[_(]?M)`,
);
const nameAndSum = /(N)[_(]?(M)/dg;

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
const actAnew = (
	line: Line,
	pairs: readonly (readonly [number, number])[],
): boolean => {
	const [[first] = [0], [, second] = [0, 0]] = pairs;
	for (let place = first + 1; place < second; place += 1)
		if (nameAt(line, place) !== null && canAct(line, place)) return true;
	return false;
};

/** What one investor puts into each of several. */
export const readTargets = (line: Line, lang: string): readonly Draft[] => {
	const found = investedInEach.exec(line.symbols);
	const list = found !== null && isOfBackers(line, found.index) ? null : found;
	const pairs =
		list === null
			? placesOf(line, intoEach, "sum-first")
			: placesOf(line, nameAndSum, "name-first").filter(
					([name]) => name > list.index,
				);
	if (pairs.length < 2 || (list === null && actAnew(line, pairs))) return [];
	return pairs.flatMap(([name, sum]) =>
		shareAt(line, name, sum, lang).map((draft) => ({
			...draft,
			subject: null,
			object: draft.subject,
		})),
	);
};
