import type { Desk } from "../alert/desk.ts";
import { momentUntil } from "../alert/until.ts";
import { type Ledger, statementOf } from "../ledger/ledger.ts";
import type { ReadArticle } from "../store/article.ts";
import type { Store } from "../store/store.ts";
import { byKnown } from "./known.ts";
import { recordAll } from "./record-all.ts";

type Parts = Readonly<{
	store: Store;
	ledger: Ledger;
	desk: Desk;
	now: () => Date;
	/** See `MonitorParts`. */
	until?: string | undefined;
}>;

/**
 * Takes in stored articles whose news nobody has been told, as if they were met now, in the order in which they became known: what a
 * dashboard or a report has read is told by the next run that tells anybody.
 */
export const tellBacklog = async (
	{ store, ledger, desk, now, until }: Parts,
	articles: readonly ReadArticle[],
): Promise<void> => {
	if (articles.length === 0) return;
	const events = await recordAll(ledger, articles.toSorted(byKnown));
	const statement = () => statementOf(ledger, momentUntil(now(), until));
	await store.commit({
		...{ feeds: [], articles: [], sightings: [] },
		alerts: desk.outgoing(events, statement, now()),
		told: articles.map(({ article: { id } }) => id),
	});
};
