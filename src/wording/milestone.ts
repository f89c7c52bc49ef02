import type { Milestone, Statement, Tranche } from "../ledger/statement.ts";
import { type Locale, wordsOf } from "./locale.ts";

/** That nothing came is no news to one who has read nothing: a window gone by is then not a missed one. */
export const isUnread = (
	{ state }: Pick<Milestone, "state">,
	{ articles }: Pick<Statement, "articles">,
): boolean => state === "missed" && articles === 0;

/** "in doubt"; "not told" where nothing was read that could tell. */
export const wordOutlook = (
	{ outlook }: Pick<Tranche, "outlook">,
	{ articles }: Pick<Statement, "articles">,
	locale: Locale,
): string => {
	const { board, outlooks } = wordsOf(locale);
	return articles === 0 ? board.untold : outlooks[outlook];
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
