import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Alerts know whether they go before all others that wait: what tells of the past opens what a sink is told. */
export const letOpen: Migration = {
	up: async (db: Kysely<unknown>) => {
		await db.schema
			.alterTable("outbox")
			.addColumn("opens", "integer", (column) => column.notNull().defaultTo(0))
			.execute();
		await db.schema.dropIndex("outbox_due").execute();
		await db.schema
			.createIndex("outbox_due")
			.on("outbox")
			.columns(["sink", "state", "opens desc", "key"])
			.execute();
	},
};
