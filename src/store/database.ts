import { dirname } from "node:path";
import {
	DatabaseSync,
	type SQLInputValue,
	type StatementSync,
} from "node:sqlite";
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from "kysely";
import { makeFolder } from "./folder.ts";
import type { Tables } from "./tables.ts";

/** What SQLite can bind; anything else in a query is a mistake of ours and throws. */
const isBindable = (value: unknown): value is SQLInputValue =>
	value === null ||
	typeof value === "string" ||
	typeof value === "number" ||
	typeof value === "bigint" ||
	value instanceof Uint8Array;

const bind = (parameters: readonly unknown[]): SQLInputValue[] => {
	if (!parameters.every(isBindable))
		throw new TypeError(`SQLite can't hold one of ${parameters.map(String)}`);
	return [...parameters];
};

type Prepared = Readonly<{ statement: StatementSync; reader: boolean }>;

/** Statements that are kept; a list of ids of another length makes another one. */
const mostPrepared = 200;

/** Prepares each statement once, and lets go of all when they are many. */
const preparer = (database: DatabaseSync) => {
	const kept = new Map<string, Prepared>();
	return (sql: string): Prepared => {
		const before = kept.get(sql);
		if (before !== undefined) return before;
		if (kept.size >= mostPrepared) kept.clear();
		const statement = database.prepare(sql);
		const prepared = { statement, reader: statement.columns().length > 0 };
		kept.set(sql, prepared);
		return prepared;
	};
};

const nothing = { changes: 0, lastInsertRowid: 0 };

/** Kysely's SQLite dialect expects better-sqlite3's shape; this gives Node's own module that shape. */
const adapt = (database: DatabaseSync): SqliteDatabase => {
	const prepare = preparer(database);
	// A full disk makes SQLite roll back by itself; that it can't be done again must not hide why.
	const isUndone = (sql: string): boolean =>
		sql === "rollback" && !database.isTransaction;
	return {
		close: () => database.close(),
		prepare: (sql) => {
			const { statement, reader } = prepare(sql);
			return {
				reader,
				all: (parameters) => statement.all(...bind(parameters)),
				run: (parameters) =>
					isUndone(sql) ? nothing : statement.run(...bind(parameters)),
				iterate: (parameters) => statement.iterate(...bind(parameters)),
			};
		},
	};
};

/** Bytes of a page of a new database. Most articles take 1 to 3 kB: a page of 4 kB would hold one of them, and stay half empty. */
const pageSize = 8192;

/**
 * Opens the database file, made with its folder where there is none, or `:memory:`.
 * WAL with `synchronous = NORMAL`: a committed transaction survives `kill -9`. A power cut may undo the last ones, each whole:
 * those articles are then fetched again, and their alerts sent again under the same ids.
 */
export const openDatabase = (path: string): Kysely<Tables> => {
	if (path !== ":memory:") makeFolder(dirname(path));
	const database = new DatabaseSync(path, { timeout: 10_000 });
	database.exec(
		`pragma page_size = ${pageSize}; pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on;`,
	);
	return new Kysely<Tables>({
		dialect: new SqliteDialect({ database: adapt(database) }),
	});
};

/**
 * Brings what was committed from the log into the main file, as far as no reader is in the way. SQLite does so by itself once a
 * thousand pages are in the log, which keeps who commits then waiting for all of them.
 */
export const checkpoint = async (db: Kysely<Tables>): Promise<void> => {
	await sql`pragma wal_checkpoint(passive)`.execute(db);
};
