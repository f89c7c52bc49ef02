import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * Sightings know which version each feed showed last, and articles without their text how long that was. How long those were
 * that are without it already nobody knows: longer than all that a feed may still show of them.
 */
export const noteShown: Migration = {
	up: async (db: Kysely<unknown>) => {
		await db.schema
			.alterTable("sighting")
			.addColumn("version", "integer")
			.execute();
		await db.schema
			.alterTable("article")
			.addColumn("buried", "integer")
			.execute();
		await sql`
			update article set buried = 1000000
			where claims = '[]' and text = '' and seen < strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-90 days')
		`.execute(db);
	},
};
