import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";

/** Whether `line` goes on, behind a semicolon, with the sentence that `before` begins. */
const continues = (line: Line, before: Line): boolean =>
	before.block === line.block &&
	before.symbols.endsWith(";") &&
	before.sentence.end <= line.sentence.start &&
	line.sentence.start - before.sentence.end <= 1;

/**
 * 上季营收777亿美元；净利277亿美元: behind a semicolon a figure of the same company, with neither name nor time before it, is
 * of the time of the figure ahead.
 */
export const asOfAhead = (draft: Draft, told: readonly Draft[]): Draft => {
	const { line, at = 0, subject } = draft;
	const ahead = told.findLast(
		(one) => one.kind === "revenue" || one.kind === "profit",
	);
	if (ahead === undefined || !continues(line, ahead.line)) return draft;
	if (/[NWMP]/.test(line.symbols.slice(0, at))) return draft;
	return ahead.subject === subject && ahead.when !== undefined
		? { ...draft, when: ahead.when }
		: draft;
};
