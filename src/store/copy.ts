import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdtempSync,
	rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { openStore, type Store } from "./store.ts";

/** By SQLite's own means, which know what a run that writes meanwhile has not yet brought into the main file. */
const backUp = async (path: string, copy: string): Promise<void> => {
	const original = new DatabaseSync(path, { readOnly: true });
	try {
		await backup(original, copy);
	} finally {
		original.close();
	}
};

const withLog = (path: string): string => `${path}-wal`;

/** As they lie: SQLite reads no log beside which it may not write, unless a run has it open, and then {@link backUp} serves. */
const copyFiles = (path: string, copy: string): void => {
	for (const [from, to] of [
		[path, copy],
		[withLog(path), withLog(copy)],
	] as const)
		if (existsSync(from)) {
			copyFileSync(from, to);
			// A copy has the rights of what it is made from.
			chmodSync(to, 0o600);
		}
};

/**
 * Opens a copy, for who may read the store at `path` but not write it. The copy lies in the system's folder for temporary files and is
 * gone with `close`: whatever is written to it is forgotten.
 */
export const openCopy = async (path: string): Promise<Store> => {
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-"));
	const forget = () => rmSync(folder, { recursive: true, force: true });
	try {
		const copy = join(folder, "store.sqlite");
		await backUp(path, copy).catch(() => copyFiles(path, copy));
		const store = await openStore(copy);
		return { ...store, close: () => store.close().finally(forget) };
	} catch (error) {
		forget();
		throw error;
	}
};
