import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import { Alert } from "../alert/alert.ts";
import {
	type Backlog,
	type Outbox,
	type OutboxEntry,
	type Outgoing,
	outboxStates,
} from "../alert/outbox.ts";
import type { Tables } from "./tables.ts";

const State = z.enum(outboxStates);

/** What stands in the place of an alert that was pruned. */
const pruned = "";

const ofRow = (row: Selectable<Tables["outbox"]>): OutboxEntry => ({
	key: row.key,
	sink: row.sink,
	alert: Alert.parse(JSON.parse(row.alert)),
	queued: row.queued,
	due: row.due,
	state: State.parse(row.state),
	attempts: row.attempts,
	...(row.digest !== null && { digest: row.digest }),
	...(row.why !== null && { why: row.why }),
});

/** Writes alerts, each sink's and id's once; part of the transaction that stores what caused them. */
export const writeOutgoing = async (
	db: Kysely<Tables>,
	entries: readonly Outgoing[],
): Promise<void> => {
	for (const { sink, alert, queued, due, digest, told, opens } of entries)
		await db
			.insertInto("outbox")
			.values({
				sink,
				id: alert.id,
				alert: JSON.stringify(alert),
				queued,
				due,
				digest: digest ?? null,
				state: told ? "delivered" : "waiting",
				attempts: 0,
				why: null,
				opens: opens ? 1 : 0,
			})
			.onConflict((conflict) => conflict.columns(["sink", "id"]).doNothing())
			.execute();
};

/** Milliseconds: more than a day's pause and a digest's day after it. */
const longestWait = 3 * 86_400_000;

/** Up to when anything waits that was put off by now: what waits for longer was put off by a clock that was ahead, and all behind it would wait too. */
const endOfWaits = (now: string): string =>
	new Date(Date.parse(now) + longestWait).toISOString();

const waiting = (db: Kysely<Tables>, sink: string) =>
	db
		.selectFrom("outbox")
		.where("sink", "=", sink)
		.where("state", "=", "waiting")
		.orderBy("opens", "desc")
		.orderBy("key");

const backlogsOf = async (
	db: Kysely<Tables>,
	sinks: readonly string[],
): Promise<Backlog[]> => {
	const counts = await db
		.selectFrom("outbox")
		.select(({ fn }) => [
			"sink",
			"state",
			fn.countAll<number>().as("count"),
			fn.min("queued").as("oldest"),
		])
		.where("sink", "in", sinks)
		.where("state", "in", ["waiting", "dead"])
		.groupBy(["sink", "state"])
		.execute();
	return sinks.map((sink) => {
		const of = (state: string) =>
			counts.find((each) => each.sink === sink && each.state === state);
		return {
			sink,
			waiting: of("waiting")?.count ?? 0,
			dead: of("dead")?.count ?? 0,
			oldest: of("waiting")?.oldest ?? null,
		};
	});
};

/** The outbox that survives a crash. */
export const sqliteOutbox = (db: Kysely<Tables>): Outbox => ({
	enqueue: (entries) => writeOutgoing(db, entries),
	due: async (sink, now, limit) => {
		const rows = await waiting(db, sink).selectAll().limit(limit).execute();
		const end = endOfWaits(now);
		const late = rows.findIndex(({ due }) => due > now && due <= end);
		return rows.slice(0, late < 0 ? rows.length : late).map(ofRow);
	},
	nextDue: async (sink) => {
		const row = await waiting(db, sink)
			.select("due")
			.limit(1)
			.executeTakeFirst();
		return row?.due ?? null;
	},
	delivered: async (keys) => {
		await db
			.updateTable("outbox")
			.set({ state: "delivered", why: null })
			.where("key", "in", keys)
			.execute();
	},
	retryAt: async (keys, when, why) => {
		await db
			.updateTable("outbox")
			.set(({ eb }) => ({ due: when, why, attempts: eb("attempts", "+", 1) }))
			.where("key", "in", keys)
			.execute();
	},
	dead: async (keys, _at, why) => {
		await db
			.updateTable("outbox")
			.set({ state: "dead", why })
			.where("key", "in", keys)
			.execute();
	},
	list: async ({ state, sink, limit }) => {
		const rows = await db
			.selectFrom("outbox")
			.selectAll()
			.$if(state !== undefined, (query) =>
				query.where("state", "=", state ?? "waiting"),
			)
			.$if(sink !== undefined, (query) => query.where("sink", "=", sink ?? ""))
			.where("alert", "!=", pruned)
			.orderBy("key", "desc")
			.limit(limit ?? -1)
			.execute();
		return rows.map(ofRow);
	},
	backlogs: (sinks) => backlogsOf(db, sinks),
	requeue: async (keys, now) => {
		const { numUpdatedRows } = await db
			.updateTable("outbox")
			.set({ state: "waiting", due: now, attempts: 0 })
			.where("key", "in", keys)
			.where("state", "in", ["waiting", "dead"])
			.executeTakeFirst();
		return Number(numUpdatedRows);
	},
	drop: async (keys) => {
		const { numUpdatedRows } = await db
			.updateTable("outbox")
			.set({ state: "dropped" })
			.where("key", "in", keys)
			.where("state", "in", ["waiting", "dead"])
			.executeTakeFirst();
		return Number(numUpdatedRows);
	},
	prune: async (before) => {
		const { numUpdatedRows } = await db
			.updateTable("outbox")
			.set({ alert: pruned, why: null })
			.where("state", "in", ["delivered", "dropped"])
			.where("queued", "<", before)
			.where("alert", "!=", pruned)
			.executeTakeFirst();
		return Number(numUpdatedRows);
	},
});
