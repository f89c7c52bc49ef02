import type { Statement } from "../../ledger/statement.ts";
import { type Locale, wordsOf } from "../../wording/locale.ts";
import { count, fill } from "../../wording/template.ts";
import { wordDay } from "../../wording/window.ts";

/** What stands above the report's parts: whose deal, of which day, and from how much it is told. */
export type Head = Readonly<{ title: string; told: string }>;

/** "NVIDIA–OpenAI", "as of 21 Nov 2026: 46 articles, 40 stories, 38 outlets, 300 claims". */
export const headOf = (
	title: string,
	statement: Pick<
		Statement,
		"asOf" | "articles" | "stories" | "outlets" | "claims"
	>,
	locale: Locale,
): Head => {
	const { report, board, stories, outlets } = wordsOf(locale);
	return {
		title,
		told: fill(report.head, {
			day: wordDay(statement.asOf, locale),
			articles: count(report.articles, statement.articles),
			stories: count(stories, statement.stories),
			outlets: count(outlets, statement.outlets),
			claims: count(board.header.claims, statement.claims),
		}),
	};
};
