import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { begin } from "./migration/0001-begin.ts";
import { noteRevisions } from "./migration/0002-revision.ts";
import { findToldNothing } from "./migration/0003-told-nothing.ts";
import { noteUntold } from "./migration/0004-untold.ts";
import type { Tables } from "./tables.ts";

/** All migrations, oldest first; a number once released never changes. */
const migrations = {
	"0001-begin": begin,
	"0002-revision": noteRevisions,
	"0003-told-nothing": findToldNothing,
	"0004-untold": noteUntold,
};

/**
 * Brings the database to the newest shape.
 * Throws where a migration fails or the file is of a newer program; nothing is changed then.
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
	const migrator = new Migrator({
		db,
		provider: { getMigrations: async () => migrations },
	});
	const { error } = await migrator.migrateToLatest();
	if (error) throw error;
};
