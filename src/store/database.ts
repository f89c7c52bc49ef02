import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { Kysely, type SqliteDatabase, SqliteDialect } from "kysely";
import { z } from "zod";
import type { Tables } from "./tables.ts";

/** What SQLite can bind; anything else in a query is a mistake of ours and throws. */
const Bindable = z.array(
	z.union([
		z.null(),
		z.number(),
		z.bigint(),
		z.string(),
		z.instanceof(Uint8Array),
	]),
);

/** Kysely's SQLite dialect expects better-sqlite3's shape; this gives Node's own module that shape. */
const adapt = (database: DatabaseSync): SqliteDatabase => ({
	close: () => database.close(),
	prepare: (sql) => {
		const statement = database.prepare(sql);
		const bind = (parameters: readonly unknown[]): SQLInputValue[] =>
			Bindable.parse(parameters);
		return {
			reader: statement.columns().length > 0,
			all: (parameters) => statement.all(...bind(parameters)),
			run: (parameters) => statement.run(...bind(parameters)),
			iterate: (parameters) => statement.iterate(...bind(parameters)),
		};
	},
});

/**
 * Opens the database file, made with its folder where there is none, or `:memory:`.
 * WAL with `synchronous = NORMAL`: a committed transaction survives `kill -9`. A power cut may undo the last ones, each whole:
 * those articles are then fetched again, and their alerts sent again under the same ids.
 */
export const openDatabase = (path: string): Kysely<Tables> => {
	if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
	const database = new DatabaseSync(path, { timeout: 10_000 });
	database.exec(
		"pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on;",
	);
	return new Kysely<Tables>({
		dialect: new SqliteDialect({ database: adapt(database) }),
	});
};
