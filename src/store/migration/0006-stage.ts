import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Articles know whether their page is still to be read, or was read later; of those that were read before nobody knows. */
export const noteStage: Migration = {
	up: async (db: Kysely<unknown>) => {
		await db.schema.alterTable("article").addColumn("stage", "text").execute();
	},
};
