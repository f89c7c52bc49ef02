import type { DealEvent, LedgerEvent } from "../ledger/event.ts";
import type { Statement } from "../ledger/statement.ts";
import { alertOf } from "./alert-of.ts";
import { isBaseline } from "./baseline.ts";
import type { Rule } from "./filter.ts";
import { byTime, gather } from "./gather.ts";
import { asksForStories, openGrowth } from "./growth.ts";
import type { Outgoing } from "./outbox.ts";
import { route, type SinkPlan } from "./route.ts";

/** Whom to tell of what. */
export type DeskOptions = Readonly<{
	topic: Readonly<{ title: string; alerts: readonly Rule[] }>;
	plans: readonly SinkPlan[];
	/** ISO instant: what became known earlier is no news. */
	since: string;
}>;

/** Turns what happened into what is sent to whom. */
export type Desk = Readonly<{
	/** Whether there is anybody to tell. */
	tells: boolean;
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

export const openDesk = ({ topic, plans, since }: DeskOptions): Desk => {
	const growth = asksForStories(topic.alerts, plans) ? openGrowth() : null;
	const newsOf = (events: readonly DealEvent[]): DealEvent[] =>
		gather(events.filter((event) => !isBaseline(event, since)));
	return {
		tells: plans.length > 0,
		recall: (events) => growth?.remember(newsOf(events).filter(isOfLedger)),
		outgoing: (events, statement, now) => {
			if (plans.length === 0) return [];
			const news = newsOf(events);
			growth?.remember(news.filter(isOfLedger));
			const grown = growth?.grown(statement, now) ?? [];
			const alerts = [...news, ...grown]
				.toSorted(byTime)
				.map((event) => alertOf(event, topic));
			return route(alerts, topic.alerts, plans, now);
		},
	};
};
