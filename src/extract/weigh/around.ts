import type { Line } from "../rule/line/line.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { symbolCount } from "../rule/line/symbol.ts";
import { aspect, joint, type Signs } from "./sign.ts";
import { codeAt, isPlain } from "./symbolword.ts";

/** How many symbols away a word may stand. */
const reach = 14;

type Way = 1 | -1;

const aspectsOf = (side: string) => ({
	clause: aspect(`${side} in clause`),
	sentence: aspect(`${side} in sentence`),
	/** By {@link distanceOf}. */
	near: [
		aspect(`${side} beside`),
		aspect(`${side} one off`),
		aspect(`${side} near`),
		aspect(`${side} some way off`),
		aspect(`${side} far off`),
	] as const,
});
const sides = { 1: aspectsOf("right"), [-1]: aspectsOf("left") } as const;
const anywhere = aspect("anywhere");

/** Steps are counted roughly: how far apart is not to be learnt by heart. */
const distanceOf = (steps: number): 0 | 1 | 2 | 3 | 4 => {
	if (steps <= 0) return 0;
	if (steps <= 1) return 1;
	if (steps <= 3) return 2;
	return steps <= 7 ? 3 : 4;
};

/** Where a class of words was seen: on either side in the clause and beyond it. */
const marks = { 1: [1, 2], [-1]: [4, 8] } as const;
const seenAnywhere = 16;
/** By the code of the class. */
const seen = new Uint8Array(symbolCount);

/** Which classes of words stand on one side of a place in the clause [from, to), each where it is nearest. */
const seeSide = (
	line: Line,
	at: number,
	way: Way,
	from: number,
	to: number,
	signs: Signs,
): void => {
	const { clause, sentence, near } = sides[way];
	const [inClause, inSentence] = marks[way];
	for (let steps = 1; steps <= reach; steps += 1) {
		const place = at + way * steps;
		if (place < 0 || place >= line.symbols.length) return;
		const code = line.symbols.charCodeAt(place);
		if (isPlain(code)) continue;
		const known = seen[code] ?? 0;
		const isInClause = place >= from && place < to;
		const mark = isInClause ? inClause : inSentence;
		seen[code] = known | mark | seenAnywhere;
		if ((known & mark) === 0) {
			signs.seeSymbol(isInClause ? clause : sentence, code);
			if (isInClause) signs.seeSymbol(near[distanceOf(steps)], code);
		}
		if ((known & seenAnywhere) === 0) signs.seeSymbol(anywhere, code);
	}
};

const besideOf = (side: string) => ({
	one: aspect(side),
	both: aspect(`${side} two`),
	three: aspect(`${side} three`),
});
const beside = { 1: besideOf("next"), [-1]: besideOf("previous") } as const;

/** The symbols right beside a place, alone and as they follow each other. */
const seeBeside = (line: Line, at: number, way: Way, signs: Signs): void => {
	const first = codeAt(line, at + way);
	const second = codeAt(line, at + 2 * way);
	const { one, both, three } = beside[way];
	signs.seeSymbol(one, first);
	signs.seeSymbols(both, first, second);
	signs.begin(three);
	signs.symbol(first);
	signs.word(joint);
	signs.symbol(second);
	signs.word(joint);
	signs.symbol(codeAt(line, at + 3 * way));
	signs.end();
};

const between = aspect("between");

/** Which classes of words stand around a place of a line, and how near. */
export const seeAround = (line: Line, at: number, signs: Signs): void => {
	seeBeside(line, at, 1, signs);
	seeBeside(line, at, -1, signs);
	signs.seeSymbols(between, codeAt(line, at - 1), codeAt(line, at + 1));
	const { from, to } = clauseAround(line, at);
	seen.fill(0);
	seeSide(line, at, -1, from, to, signs);
	seeSide(line, at, 1, from, to, signs);
};
