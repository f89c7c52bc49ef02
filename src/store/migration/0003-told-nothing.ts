import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Finds the articles that told nothing without going through all the others. */
export const findToldNothing: Migration = {
	up: async (db: Kysely<unknown>) => {
		await sql`create index article_told_nothing on article (seen) where claims = '[]' and text != ''`.execute(
			db,
		);
	},
};
