import { endsInDivision } from "../../../language/division.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";
import type { Language } from "../read.ts";
import { furtherSum, sizeOf } from "./furthersum.ts";
import { readUntaken } from "./untaken.ts";

/** How many blocks further down a report still lists its divisions. */
const reach = 3;

/** The company's sales, of which the figures may be parts. */
const wholeOf = (
	line: Line,
	drafts: readonly Draft[],
	told: readonly Draft[],
): Draft | null => {
	const of = (all: readonly Draft[]) =>
		all.findLast(({ kind, rule }) => kind === "revenue" && !isPart(rule));
	const whole = of(drafts) ?? of(told);
	if (whole === undefined || whole.denied || whole.qualifier !== undefined)
		return null;
	return line.block - whole.line.block > reach ? null : whole;
};

const ending = "/revenue/division";
const isPart = (rule: string): boolean => rule.endsWith(ending);

/** The words from the figure before, or from where the clause begins, to the figure at `at`. */
const wordsAhead = (line: Line, at: number): string => {
	const { from } = clauseAround(line, at);
	let first = at;
	while (first > from && line.symbols[first - 1] !== "M") first -= 1;
	const start =
		(line.tokens[first - 1]?.end ?? line.sentence.start) - line.sentence.start;
	return line.text.slice(
		start,
		(line.tokens[at]?.start ?? 0) - line.sentence.start,
	);
};

const divisionAt = (
	line: Line,
	at: number,
	whole: Draft,
	lang: Language,
): Draft | null => {
	const sum = furtherSum(line, at, whole, `${lang}${ending}`);
	const most = whole.value?.low ?? whole.value?.high ?? 0;
	if (sum === null || sizeOf(sum) >= most) return null;
	const isOfOther = line.names.some((name) => name !== whole.subject);
	if (isOfOther || !endsInDivision(wordsAhead(line, at), lang)) return null;
	const { part: _part, source: _source, ...division } = sum;
	return division;
};

/** 营收161亿美元。软件业务59亿美元，硬件8亿美元: what the divisions of a company sold, told in the wake of its own sales. */
export const readDivisions = (
	line: Line,
	drafts: readonly Draft[],
	told: readonly Draft[],
	taken: Set<number>,
	lang: Language,
): readonly Draft[] =>
	readUntaken(line, taken, (at) => {
		const ahead = drafts.filter((draft) => (draft.at ?? 0) < at);
		const whole = wholeOf(line, ahead, told);
		return whole === null ? null : divisionAt(line, at, whole, lang);
	});
