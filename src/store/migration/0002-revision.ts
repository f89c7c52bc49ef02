import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Each article knows by what it was read; those that do not know it yet are read again. */
export const noteRevisions: Migration = {
	up: async (db: Kysely<unknown>) => {
		await db.schema
			.alterTable("article")
			.addColumn("revision", "text", (column) => column.notNull().defaultTo(""))
			.execute();
		await sql`delete from setting where name = 'extractor'`.execute(db);
	},
};
