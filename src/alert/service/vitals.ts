import type { Backlog } from "../outbox.ts";

/** How a long run is doing: what probes and Prometheus are told. */
export type Vitals = Readonly<{
	version: string;
	/** The monitor's loop still turns; `false` asks for a restart. */
	alive: boolean;
	/** Stored coverage is read and feeds are being polled. */
	ready: boolean;
	/** What is amiss, in words; `null` if nothing. */
	why: string | null;
	articles: number;
	stories: number;
	claims: number;
	deals: number;
	openDisputes: number;
	/** Feeds by their state. */
	feeds: Readonly<Record<string, number>>;
	/** ISO instant; `null` before the first. */
	lastPoll: string | null;
	outbox: readonly Backlog[];
	deliveries: readonly DeliveryCount[];
}>;

/** Attempts of one sink since the start, by how they ended. */
export type DeliveryCount = Readonly<{
	sink: string;
	outcome: "done" | "again" | "dead";
	count: number;
}>;
