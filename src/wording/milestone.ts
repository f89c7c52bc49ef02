import type { Milestone, Statement, Tranche } from "../ledger/statement.ts";
import { type Locale, wordsOf } from "./locale.ts";
import { fill } from "./template.ts";
import { wordDay } from "./window.ts";

/** That nothing came is no news to one who has read nothing: a window gone by is then not a missed one. */
export const isUnread = (
	{ state }: Pick<Milestone, "state">,
	{ articles }: Pick<Statement, "articles">,
): boolean => state === "missed" && articles === 0;

/**
 * "in doubt"; "on track as of 14 Oct 2025", the instant when anything was told of the plan last. "not told" where nothing was read that could
 * tell.
 */
export const wordOutlook = (
	{ outlook }: Pick<Tranche, "outlook">,
	last: string | null,
	{ articles }: Pick<Statement, "articles">,
	locale: Locale,
): string => {
	const { board, outlooks, asOf } = wordsOf(locale);
	if (articles === 0) return board.untold;
	if (outlook !== "on-track") return outlooks[outlook];
	return last === null
		? board.untold
		: fill(asOf, { outlook: outlooks[outlook], day: wordDay(last, locale) });
};

/** "open", "missed"; "not told" where nothing was read that could tell. */
export const wordMilestoneState = (
	milestone: Pick<Milestone, "state">,
	statement: Pick<Statement, "articles">,
	locale: Locale,
): string => {
	const { board, milestoneStates } = wordsOf(locale);
	return isUnread(milestone, statement)
		? board.untold
		: milestoneStates[milestone.state];
};
