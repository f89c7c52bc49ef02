import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Articles know whether a run that tells nobody has read them; all that were read before count as told. */
export const noteUntold: Migration = {
	up: async (db: Kysely<unknown>) => {
		await db.schema
			.alterTable("article")
			.addColumn("untold", "integer", (column) => column.notNull().defaultTo(0))
			.execute();
	},
};
