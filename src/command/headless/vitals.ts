import type { OpenSink } from "../../alert/open-sinks.ts";
import type { DeliveryCount, Vitals } from "../../alert/service/vitals.ts";
import { version } from "../../package.ts";
import type { Setup } from "../setup.ts";

/** Milliseconds after which a loop that beats every second must have stopped. */
const stillness = 60_000;

/** The signs of life that the loop leaves. */
export type Pulse = { beat: number; isReady: boolean };

export const isAlive = ({ beat }: Pulse): boolean =>
	Date.now() - beat < stillness;

const countStates = ({ monitor }: Setup): Record<string, number> => {
	const counts: Record<string, number> = { ok: 0, failing: 0, waiting: 0 };
	for (const { error, lastSuccess } of monitor.feeds()) {
		const state = error ? "failing" : lastSuccess ? "ok" : "waiting";
		counts[state] = (counts[state] ?? 0) + 1;
	}
	return counts;
};

const lastPoll = ({ monitor }: Setup): string | null =>
	monitor
		.feeds()
		.flatMap(({ lastChecked }) => lastChecked ?? [])
		.toSorted()
		.at(-1) ?? null;

/** How this run is doing, read from the ledger and the outbox at the moment of asking. */
export const readVitals = async (
	setup: Setup,
	sinks: readonly OpenSink[],
	deliveries: readonly DeliveryCount[],
	pulse: Pulse,
): Promise<Vitals> => {
	const { articles, stories, claims, deals, disputes } =
		setup.monitor.statement(setup.now());
	const alive = isAlive(pulse);
	return {
		version: version(),
		alive,
		ready: pulse.isReady,
		why: alive
			? pulse.isReady
				? null
				: "the stored coverage is being read"
			: "the loop has stopped",
		articles,
		stories,
		claims,
		deals: deals.length,
		openDisputes: disputes.filter(({ state }) => state === "open").length,
		feeds: countStates(setup),
		lastPoll: lastPoll(setup),
		outbox: await setup.store.outbox.backlogs(
			sinks.map(({ sink }) => sink.name),
		),
		deliveries,
	};
};
