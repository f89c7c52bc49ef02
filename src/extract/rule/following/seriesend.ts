import { tellsDifference } from "../../../language/comparison.ts";
import { isOutlook } from "../../../language/outlook.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";
import { from, into, ofWhich } from "./seriespattern.ts";

/** Longer words between a comma and the sum tell what else it is. */
const longestLink = 3;

/** 估值5000亿美元，员工售股66亿美元: no worth, but what was sold. */
export const tellsOther = (line: Line, at: number): boolean => {
	const before = line.tokens[at - 1];
	return (
		before !== undefined &&
		/,_$/.test(line.symbols.slice(0, at)) &&
		before.end - before.start > longestLink
	);
};

/** "$15 billion more than planned", 上下浮动3亿美元: how far apart, no figure of its own. */
export const isDifference = (line: Line, at: number): boolean => {
	const token = line.tokens[at];
	const { start } = line.sentence;
	return (
		token !== undefined &&
		tellsDifference(
			line.text.slice(0, token.start - start),
			line.text.slice(token.end - start),
		)
	);
};

const owned = new RegExp(`^_?[${ofWhich}${from}${into}](?=N)`);

/** "Against $30 billion at Anthropic". */
export const isOfOther = (
	line: Line,
	at: number,
	subject: string | null,
): boolean => {
	const found = owned.exec(line.symbols.slice(at + 1));
	const name = line.tokens[at + 1 + (found?.[0].length ?? 0)]?.name;
	return found !== null && name !== subject;
};

/** 净利润319亿美元，下季指引650亿美元: outlooks are of sales, not of the profit before them. */
export const isOutlookBehind = (
	line: Line,
	draft: Draft,
	at: number,
): boolean => {
	if (draft.kind !== "profit") return false;
	const { from } = clauseAround(line, at);
	const { start } = line.sentence;
	return isOutlook(
		line.text.slice(
			(line.tokens[Math.max(from, (draft.at ?? 0) + 1)]?.start ?? start) -
				start,
			(line.tokens[at]?.start ?? start) - start,
		),
	);
};
