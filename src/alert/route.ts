import type { Alert } from "./alert.ts";
import { isEcho } from "./echo.ts";
import { passes, passesAny, type Rule } from "./filter.ts";
import type { Outgoing } from "./outbox.ts";
import { type Schedule, slotOf } from "./schedule.ts";

/** What a sink wants, and when. */
export type SinkPlan = Readonly<{
	name: string;
	filter: Rule;
	schedule: Schedule;
}>;

const outgoingTo = (
	{ name, filter, schedule }: SinkPlan,
	alerts: readonly Alert[],
	now: Date,
): Outgoing[] => {
	const wanted = alerts.filter((alert) => passes(alert, filter));
	return wanted.map((alert) => ({
		sink: name,
		alert,
		queued: now.toISOString(),
		...slotOf(schedule, now),
		...(isEcho(alert, wanted) && { told: true as const }),
	}));
};

/**
 * What to write to the outbox: each alert for each sink that wants it, if the topic's rules want it at all.
 * Belongs into the transaction that stores the claims behind the alerts.
 */
export const route = (
	alerts: readonly Alert[],
	rules: readonly Rule[],
	plans: readonly SinkPlan[],
	now: Date,
): Outgoing[] => {
	const worthy = alerts.filter((alert) => passesAny(alert, rules));
	return plans.flatMap((plan) => outgoingTo(plan, worthy, now));
};

/** A plan without hours or digests, as for the sinks that a command line names. */
export const plainPlan = (name: string, filter: Rule = {}): SinkPlan => ({
	name,
	filter,
	schedule: { digestAt: "08:00", zone: "UTC" },
});
