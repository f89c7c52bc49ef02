import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { begin } from "./migration/0001-begin.ts";
import { noteRevisions } from "./migration/0002-revision.ts";
import { findToldNothing } from "./migration/0003-told-nothing.ts";
import { noteUntold } from "./migration/0004-untold.ts";
import { noteLate } from "./migration/0005-late.ts";
import { noteStage } from "./migration/0006-stage.ts";
import { letOpen } from "./migration/0007-opening.ts";
import { noteShown } from "./migration/0008-shown.ts";
import type { Tables } from "./tables.ts";

/** All migrations, oldest first; a number once released never changes. */
const migrations = {
	"0001-begin": begin,
	"0002-revision": noteRevisions,
	"0003-told-nothing": findToldNothing,
	"0004-untold": noteUntold,
	"0005-late": noteLate,
	"0006-stage": noteStage,
	"0007-opening": letOpen,
	"0008-shown": noteShown,
};

/** The file has been given a shape that only a newer program knows. */
export class NewerStore extends Error {
	constructor(shape: string) {
		super(`it was written by a newer dealwatch (${shape})`);
	}
}

/** The first shape in the file that this program does not know; none where the file has not been given any. */
const unknownShape = async (
	db: Kysely<Tables>,
): Promise<string | undefined> => {
	const known = new Set(Object.keys(migrations));
	const { rows } = await sql<{ name: string }>`
		select name from kysely_migration order by name
	`.execute(db);
	return rows.map(({ name }) => name).find((name) => !known.has(name));
};

/**
 * Brings the database to the newest shape.
 * Throws where a migration fails or, a {@link NewerStore}, where the file is of a newer program; nothing is changed then.
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
	const migrator = new Migrator({
		db,
		provider: { getMigrations: async () => migrations },
	});
	const { error } = await migrator.migrateToLatest();
	if (!error) return;
	const shape = await unknownShape(db).catch(() => undefined);
	throw shape === undefined ? error : new NewerStore(shape);
};
