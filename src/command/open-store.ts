import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { NewerStore } from "../store/migrate.ts";
import { openStore, type Store } from "../store/store.ts";
import { Failure } from "./failure.ts";
import { quoteForShell } from "./shell.ts";

const elsewhere = "name another folder with --data";

const isWritable = (path: string): boolean => {
	try {
		accessSync(path, constants.R_OK | constants.W_OK);
		return true;
	} catch {
		return false;
	}
};

/** The file or the folder that keeps the store from being written: SQLite writes files of its own beside it. */
const lockedPlace = (path: string): string | undefined =>
	[path, dirname(path)].find(
		(place) => existsSync(place) && !isWritable(place),
	);

const ownRight = (path: string, place: string): Failure =>
	new Failure(
		`The store ${path} can't be written: you have no right to write ${place}. \`ls -ld ${quoteForShell(place)}\` tells whose it is: get that right, or ${elsewhere}. What is stored is whole.`,
	);

const mendOf = (cause: unknown): string =>
	cause instanceof NewerStore
		? `Upgrade dealwatch, or ${elsewhere}. What is stored is whole.`
		: `Move it away to begin a new one, or ${elsewhere}.`;

/**
 * Opens the store at `path`, or one that keeps nothing at `:memory:`. Throws a {@link Failure} that says how to mend it: rights
 * are asked after first, as without them it could be opened and would fail in the middle of the work.
 */
export const openStoreAt = async (path: string): Promise<Store> => {
	const place = path === ":memory:" ? undefined : lockedPlace(path);
	if (place) throw ownRight(path, place);
	try {
		return await openStore(path);
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new Failure(
			`The store ${path} can't be opened: ${why}. ${mendOf(cause)}`,
		);
	}
};
