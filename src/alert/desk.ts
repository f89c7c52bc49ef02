import type { DealEvent, LedgerEvent } from "../ledger/event.ts";
import type { Statement } from "../ledger/statement.ts";
import { alertOf } from "./alert-of.ts";
import { isBaseline } from "./baseline.ts";
import type { Rule } from "./filter.ts";
import { byTime, gather } from "./gather.ts";
import { asksForStories, openGrowth } from "./growth.ts";
import type { Outgoing } from "./outbox.ts";
import { route, type SinkPlan } from "./route.ts";
import { momentUntil } from "./until.ts";

/** Whom to tell of what. */
export type DeskOptions = Readonly<{
	topic: Readonly<{ title: string; alerts: readonly Rule[] }>;
	plans: readonly SinkPlan[];
	/** ISO instant: what became known earlier is no news. */
	since: string;
	/** ISO instant at which the clock stands: what became known later is told to nobody. */
	until?: string;
}>;

/** Turns what happened into what is sent to whom. */
export type Desk = Readonly<{
	/** Whether there is anybody to tell. */
	tells: boolean;
	/** Whether what became known at an ISO instant is told at all. */
	tellsOf(instant: string): boolean;
	/** Takes note of what happened in an earlier run, and sends nothing. */
	recall(events: readonly DealEvent[]): void;
	/**
	 * What to write to the outbox, together with the articles that brought these events, or that brought none but new
	 * stories. `statement` is asked for only where a filter waits for those.
	 */
	outgoing(
		events: readonly DealEvent[],
		statement: () => Statement,
		now: Date,
	): readonly Outgoing[];
}>;

const isOfLedger = (event: DealEvent): event is LedgerEvent =>
	!("feed" in event);

export const openDesk = ({ topic, plans, since, until }: DeskOptions): Desk => {
	const isReached = (instant: string): boolean =>
		until === undefined || instant <= until;
	const growth = asksForStories(topic.alerts, plans) ? openGrowth() : null;
	const newsOf = (events: readonly DealEvent[]): DealEvent[] =>
		gather(
			events.filter(
				(event) => !isBaseline(event, since) && isReached(event.at),
			),
		);
	const tells = plans.length > 0;
	return {
		tells,
		tellsOf: (instant) => tells && isReached(instant),
		recall: (events) => growth?.remember(newsOf(events).filter(isOfLedger)),
		outgoing: (events, statement, now) => {
			if (!tells) return [];
			const news = newsOf(events);
			growth?.remember(news.filter(isOfLedger));
			const grown = growth?.grown(statement, momentUntil(now, until)) ?? [];
			const alerts = [...news, ...grown]
				.toSorted(byTime)
				.map((event) => alertOf(event, topic));
			return route(alerts, topic.alerts, plans, now);
		},
	};
};
