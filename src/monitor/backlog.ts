import type { Desk } from "../alert/desk.ts";
import { momentUntil } from "../alert/until.ts";
import type { FeedEvent } from "../ledger/event.ts";
import { type Ledger, statementOf } from "../ledger/ledger.ts";
import type { ReadArticle } from "../store/article.ts";
import type { Store } from "../store/store.ts";
import { byKnown, knownAt } from "./known.ts";
import { recordAll } from "./record-all.ts";

export type BacklogParts = Readonly<{
	store: Store;
	ledger: Ledger;
	desk: Desk;
	now: () => Date;
	/** See `MonitorParts`. */
	until?: string | undefined;
}>;

/**
 * Takes in articles that another run has stored, as if they were met now, in the order in which they became known, and what it has
 * learnt of feeds: what a dashboard or a report has read is told by the run that tells anybody.
 */
export const tellBacklog = async (
	{ store, ledger, desk, now, until }: BacklogParts,
	articles: readonly ReadArticle[],
	feedEvents: readonly FeedEvent[] = [],
): Promise<void> => {
	const recorded = await recordAll(ledger, articles.toSorted(byKnown));
	const told = articles.filter((one) => desk.tellsOf(knownAt(one)));
	if (!desk.tells || told.length + feedEvents.length === 0) return;
	const statement = () => statementOf(ledger, momentUntil(now(), until));
	const events = [...recorded, ...feedEvents];
	await store.commit({
		...{ feeds: [], articles: [], sightings: [] },
		alerts: desk.outgoing(events, statement, now()),
		told: told.map(({ article: { id } }) => id),
	});
};
