import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Articles know whether their feed has shown them late; of those that were read before none did. */
export const noteLate: Migration = {
	up: async (db: Kysely<unknown>) => {
		await db.schema
			.alterTable("article")
			.addColumn("late", "integer", (column) => column.notNull().defaultTo(0))
			.execute();
	},
};
