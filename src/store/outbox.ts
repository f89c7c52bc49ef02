import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import { Alert } from "../alert/alert.ts";
import type { Outbox, OutboxEntry, Outgoing } from "../alert/outbox.ts";
import type { Tables } from "./tables.ts";

const State = z.enum(["waiting", "delivered", "dead"]);

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
	for (const { sink, alert, queued, due, digest, told } of entries)
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
			})
			.onConflict((conflict) => conflict.columns(["sink", "id"]).doNothing())
			.execute();
};

const waiting = (db: Kysely<Tables>, sink: string) =>
	db
		.selectFrom("outbox")
		.where("sink", "=", sink)
		.where("state", "=", "waiting")
		.orderBy("key");

/** The outbox that survives a crash. */
export const sqliteOutbox = (db: Kysely<Tables>): Outbox => ({
	enqueue: (entries) => writeOutgoing(db, entries),
	due: async (sink, now, limit) => {
		const rows = await waiting(db, sink).selectAll().limit(limit).execute();
		const late = rows.findIndex(({ due }) => due > now);
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
			.orderBy("key", "desc")
			.limit(limit ?? -1)
			.execute();
		return rows.map(ofRow);
	},
	requeue: async (keys, now) => {
		const { numUpdatedRows } = await db
			.updateTable("outbox")
			.set({ state: "waiting", due: now, attempts: 0 })
			.where("key", "in", keys)
			.where("state", "!=", "delivered")
			.executeTakeFirst();
		return Number(numUpdatedRows);
	},
});
