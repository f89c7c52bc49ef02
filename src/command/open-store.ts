import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { openCopy } from "../store/copy.ts";
import { NewerStore } from "../store/migrate.ts";
import { openStore, type Store } from "../store/store.ts";
import { Failure } from "./failure.ts";
import { quoteForShell } from "./shell.ts";

const elsewhere = "name another folder with --data";

const may = (path: string, right: number): boolean => {
	try {
		accessSync(path, right);
		return true;
	} catch {
		return false;
	}
};

const isWritable = (path: string): boolean =>
	may(path, constants.R_OK | constants.W_OK);

/** The file or the folder that keeps the store from being written: SQLite writes files of its own beside it. */
const lockedPlace = (path: string): string | undefined =>
	[path, dirname(path)].find(
		(place) => existsSync(place) && !isWritable(place),
	);

const ownRight = (path: string, place: string): Failure =>
	new Failure(
		`The store ${path} can't be written: you have no right to write ${place}. \`ls -ld ${quoteForShell(place)}\` tells whose it is: get that right, or ${elsewhere}. What is stored is whole.`,
	);

const mendOf = (cause: unknown, path: string): string => {
	if (cause instanceof NewerStore)
		return `Upgrade dealwatch, or ${elsewhere}. What is stored is whole.`;
	return existsSync(path)
		? `Move it away to begin a new one, or ${elsewhere}.`
		: "Name another folder with --data.";
};

const notAFolder = (path: string): string | undefined => {
	const folder = dirname(path);
	return existsSync(folder) && !statSync(folder).isDirectory()
		? `${folder} is no folder`
		: undefined;
};

/**
 * Opens the store at `path`, or one that keeps nothing at `:memory:`. Throws a {@link Failure} that says how to mend it: rights
 * are asked after first, as without them it could be opened and would fail in the middle of the work. Who only reads
 * (`readsOnly`) is given a copy of what can't be written.
 */
export const openStoreAt = async (
	path: string,
	readsOnly = false,
): Promise<Store> => {
	const place = path === ":memory:" ? undefined : lockedPlace(path);
	const copies = place !== undefined && readsOnly && may(path, constants.R_OK);
	const noFolder = path === ":memory:" ? undefined : notAFolder(path);
	if (place && !copies && !noFolder) throw ownRight(path, place);
	try {
		return await (copies ? openCopy(path) : openStore(path));
	} catch (cause) {
		const told = cause instanceof Error ? cause.message : String(cause);
		const why = noFolder ?? told;
		throw new Failure(
			`The store ${path} can't be opened: ${why}. ${mendOf(cause, path)}`,
		);
	}
};
