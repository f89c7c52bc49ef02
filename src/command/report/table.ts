import type { Statement } from "../../ledger/statement.ts";
import { type Locale, wordsOf } from "../../wording/locale.ts";
import {
	dealColumns,
	dealRows,
	tallyColumns,
	tallyRows,
} from "./part/deals.ts";
import {
	disputeColumns,
	disputeRows,
	revisionColumns,
	revisionRows,
} from "./part/disputes.ts";
import { reactionHeads, reactionRows } from "./part/reactions.ts";
import { trancheColumns, trancheRows } from "./part/tranches.ts";

/** One part of the printed report: a row has as many cells as there are columns. */
export type Table = Readonly<{
	title: string;
	columns: readonly string[];
	rows: readonly (readonly string[])[];
}>;

/** The whole statement as tables for people, in the report's order. */
export const tablesOf = (
	statement: Statement,
	locale: Locale,
): readonly Table[] => {
	const { board, report } = wordsOf(locale);
	const { panels } = board;
	const headed = (names: readonly (keyof typeof report.columns)[]): string[] =>
		names.map((name) => report.columns[name]);
	return [
		{
			title: panels.deals,
			columns: headed(dealColumns),
			rows: dealRows(statement, locale),
		},
		{
			title: report.tally,
			columns: headed(tallyColumns),
			rows: tallyRows(statement, locale),
		},
		{
			title: panels.tranches,
			columns: headed(trancheColumns),
			rows: trancheRows(statement, locale),
		},
		{
			title: panels.reactions,
			columns: reactionHeads(locale),
			rows: reactionRows(statement, locale),
		},
		{
			title: panels.disputes,
			columns: headed(disputeColumns),
			rows: disputeRows(statement, locale),
		},
		{
			title: report.revisions,
			columns: headed(revisionColumns),
			rows: revisionRows(statement, locale),
		},
	];
};
