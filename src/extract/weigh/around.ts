import type { Line } from "../rule/line.ts";
import { clauseAround } from "../rule/pick.ts";
import { symbolCount } from "../rule/symbol.ts";
import { join } from "./join.ts";
import type { See, SeeCode } from "./see.ts";
import { codeAt, isPlain, symbolWord } from "./symbolword.ts";

/** How many symbols away a word may stand. */
const reach = 14;

type Way = 1 | -1;

const aspectsOf = (side: string) => ({
	clause: `${side} in clause`,
	sentence: `${side} in sentence`,
	/** By {@link distanceOf}. */
	near: ["beside", "one off", "near", "some way off", "far off"].map(
		(far) => `${side} ${far}`,
	),
});
const sides = { 1: aspectsOf("right"), [-1]: aspectsOf("left") } as const;

/** Steps are counted roughly: how far apart is not to be learnt by heart. */
const distanceOf = (steps: number): number => {
	if (steps <= 1) return steps;
	if (steps <= 3) return 2;
	return steps <= 7 ? 3 : 4;
};

/** Which classes of words stand on one side, each where it is nearest. */
const seeSide = (
	line: Line,
	at: number,
	way: Way,
	known: Uint8Array,
	seeCode: SeeCode,
): void => {
	const { from, to } = clauseAround(line, at);
	const { clause, sentence, near } = sides[way];
	const [inClause, inSentence, anywhere] = way === 1 ? [1, 2, 16] : [4, 8, 16];
	for (let steps = 1; steps <= reach; steps += 1) {
		const place = at + way * steps;
		if (place < 0 || place >= line.symbols.length) return;
		const code = codeAt(line, place);
		if (isPlain(code)) continue;
		const marks = known[code] ?? 0;
		const isInClause = place >= from && place < to;
		const mark = isInClause ? inClause : inSentence;
		known[code] = marks | mark | anywhere;
		if ((marks & mark) === 0) seeCode(isInClause ? clause : sentence, code);
		if ((marks & mark) === 0 && isInClause)
			seeCode(near[distanceOf(steps)] ?? "", code);
		if ((marks & anywhere) === 0) seeCode("anywhere", code);
	}
};

const besideOf = (side: string) => ({
	one: side,
	both: `${side} two`,
	three: `${side} three`,
});
const beside = { 1: besideOf("next"), [-1]: besideOf("previous") } as const;

/** The symbols right beside a place, alone and as they follow each other. */
const seeBeside = (line: Line, at: number, way: Way, see: See): void => {
	const first = symbolWord(line, at + way);
	const two = join(first, symbolWord(line, at + 2 * way));
	const { one, both, three } = beside[way];
	see(one, first);
	see(both, two);
	// Of three there are too many to keep.
	see(three, `${two}+${symbolWord(line, at + 3 * way)}`);
};

/** Which classes of words stand around a place of a line, and how near. */
export const seeAround = (
	line: Line,
	at: number,
	see: See,
	seeCode: SeeCode,
): void => {
	seeBeside(line, at, 1, see);
	seeBeside(line, at, -1, see);
	see("between", join(symbolWord(line, at - 1), symbolWord(line, at + 1)));
	const known = new Uint8Array(symbolCount);
	for (let way: Way = -1; ; way = 1) {
		seeSide(line, at, way, known, seeCode);
		if (way === 1) return;
	}
};
