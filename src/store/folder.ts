import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those that it lies in, where they are missing. One after the other, since Node's own recursion never
 * ends where the system lets no folder be made and says that there is none (`/proc`). Throws with the folder's name.
 */
export const makeFolder = (folder: string): void => {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	try {
		mkdirSync(folder);
	} catch (cause) {
		// Another run may have been quicker.
		if (existsSync(folder)) return;
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`the folder ${folder} can't be made (${why})`, { cause });
	}
};
