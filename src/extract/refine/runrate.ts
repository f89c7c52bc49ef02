import { tellsRunRate } from "../../language/runrate.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore, textBehind } from "../rule/line/linetext.ts";
import { clauseAround } from "../rule/line/pick.ts";

const isRunRate = ({ kind, qualifier, line, at }: Draft): boolean =>
	kind === "revenue" &&
	qualifier === undefined &&
	at !== undefined &&
	tellsRunRate(textBefore(line, at), textBehind(line, at));

/** The time is told with the figure, not taken from the quarter under report. */
const hasOwnTime = ({ line, at = 0 }: Draft): boolean => {
	const { from, to } = clauseAround(line, at);
	return line.symbols.slice(from, to).includes("W");
};

/** "Cloud ARR went up to $1.9 billion": by the year, whatever quarter the report is on. */
export const asRunRates = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft) => {
		if (!isRunRate(draft)) return draft;
		const { when, ...rest } = draft;
		const isOwn = when !== undefined && hasOwnTime(draft);
		return { ...rest, ...(isOwn ? { when } : {}), qualifier: "annual" };
	});
