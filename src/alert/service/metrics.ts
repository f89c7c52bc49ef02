import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Vitals } from "./vitals.ts";

const seconds = (instant: string): number => Date.parse(instant) / 1_000;

type Numbers = Pick<
	Vitals,
	"articles" | "stories" | "claims" | "deals" | "openDisputes"
>;

/** Name and help of what the ledger counts. */
const ledgerGauges = [
	["articles", "articles", "Articles read"],
	["stories", "stories", "Stories, near-copies counted once"],
	["claims", "claims", "Claims in the ledger"],
	["deals", "deals", "Deals known"],
	["disputes_open", "openDisputes", "Disputes that are open"],
] as const satisfies readonly (readonly [string, keyof Numbers, string])[];

const openLedger = (registers: Registry[]) => {
	const gauges = ledgerGauges.map(
		([name, key, help]) =>
			[key, new Gauge({ name: `dealwatch_${name}`, help, registers })] as const,
	);
	return (vitals: Vitals): void => {
		for (const [key, gauge] of gauges) gauge.set(vitals[key]);
	};
};

const openFeeds = (registers: Registry[]) => {
	const feeds = new Gauge({
		name: "dealwatch_feeds",
		help: "Feeds by state",
		labelNames: ["state"],
		registers,
	});
	const lastPoll = new Gauge({
		name: "dealwatch_last_poll_timestamp_seconds",
		help: "When a feed was last polled",
		registers,
	});
	return (vitals: Vitals): void => {
		feeds.reset();
		for (const [state, count] of Object.entries(vitals.feeds))
			feeds.set({ state }, count);
		if (vitals.lastPoll !== null) lastPoll.set(seconds(vitals.lastPoll));
	};
};

const openOutbox = (registers: Registry[]) => {
	const entries = new Gauge({
		name: "dealwatch_outbox_entries",
		help: "Alerts that wait for a sink or were given up",
		labelNames: ["sink", "state"],
		registers,
	});
	const oldest = new Gauge({
		name: "dealwatch_outbox_oldest_timestamp_seconds",
		help: "When the oldest waiting alert of a sink was written",
		labelNames: ["sink"],
		registers,
	});
	return (vitals: Vitals): void => {
		entries.reset();
		oldest.reset();
		for (const queue of vitals.outbox) {
			const { sink } = queue;
			entries.set({ sink, state: "waiting" }, queue.waiting);
			entries.set({ sink, state: "dead" }, queue.dead);
			if (queue.oldest !== null) oldest.set({ sink }, seconds(queue.oldest));
		}
	};
};

const openDeliveries = (registers: Registry[]) => {
	const deliveries = new Counter({
		name: "dealwatch_deliveries_total",
		help: "Alerts handed to a sink, by how it ended; again means to be repeated",
		labelNames: ["sink", "outcome"],
		registers,
	});
	return (vitals: Vitals): void => {
		deliveries.reset();
		for (const { sink, outcome, count } of vitals.deliveries)
			deliveries.inc({ sink, outcome }, count);
	};
};

export type Metrics = Readonly<{
	contentType: string;
	/** The figures, with those of the process itself, as Prometheus reads them. */
	textOf(vitals: Vitals): Promise<string>;
}>;

export const openMetrics = (version: string): Metrics => {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	new Gauge({
		name: "dealwatch_info",
		help: "Always 1; the label tells the version",
		labelNames: ["version"],
		registers,
	}).set({ version }, 1);
	const parts = [openLedger, openFeeds, openOutbox, openDeliveries].map(
		(open) => open(registers),
	);
	return {
		contentType: registry.contentType,
		textOf: (vitals) => {
			for (const set of parts) set(vitals);
			return registry.metrics();
		},
	};
};
