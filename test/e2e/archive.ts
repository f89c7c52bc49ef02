import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { locks } from "node:worker_threads";
import { inject } from "vitest";
import { type Ended, runProgram } from "./program.ts";

/** The archive that the package ships. */
export const archive = resolve(import.meta.dirname, "../../feeds/archive.xml");

const inStock = (name: string): string =>
	join(inject("runFolder"), `archive-${name}`);

/**
 * How the first poll of the archive into a new store ended. Reading it takes seconds of work, so it is polled once in a run of
 * the tests, by whichever worker needs it first.
 */
export const pollArchive = (): Promise<Ended> =>
	locks.request("archive", async () => {
		const [store, told] = [inStock("store"), inStock("told.json")];
		if (existsSync(told)) return JSON.parse(readFileSync(told, "utf8"));
		const once = ["headless", "--once", "--feed", archive];
		const ended = await runProgram([...once, "--data", store]);
		writeFileSync(told, JSON.stringify(ended));
		return ended;
	});

/** Makes a data folder in which the archive has been read, for tests of what comes after. */
export const takeStore = async (folder: string): Promise<string> => {
	await pollArchive();
	cpSync(inStock("store"), folder, { recursive: true });
	return folder;
};
