import { alertOf } from "../alert/alert-of.ts";
import { isBaseline } from "../alert/baseline.ts";
import type { Outgoing } from "../alert/outbox.ts";
import { route, type SinkPlan } from "../alert/route.ts";
import type { DealEvent } from "../ledger/event.ts";
import type { Topic } from "../topic/topic.ts";

/** Whom to tell of what. */
export type Desk = Readonly<{
	topic: Topic;
	plans: readonly SinkPlan[];
	/** ISO instant: what became known earlier is no news. */
	since: string;
}>;

/** What is to be written to the outbox for these events. */
export const outgoingOf = (
	{ topic, plans, since }: Desk,
	events: readonly DealEvent[],
	now: Date,
): readonly Outgoing[] => {
	if (plans.length === 0) return [];
	const news = events.filter((event) => !isBaseline(event, since));
	return route(
		news.map((event) => alertOf(event, topic)),
		topic.alerts,
		plans,
		now,
	);
};
