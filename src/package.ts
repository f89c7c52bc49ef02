import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

/** The package's own folder, whether the program runs from its source or from the bundle. */
const findRoot = (folder: string): string => {
	if (existsSync(join(folder, "feeds", "nvidia-openai.yaml"))) return folder;
	const parent = dirname(folder);
	if (parent === folder)
		throw new Error("The package's feeds/ folder is missing: reinstall it.");
	return findRoot(parent);
};

export const packageRoot = findRoot(import.meta.dirname);

/** Path of a file that ships in `feeds/`. */
export const shippedFeed = (name: string): string =>
	join(packageRoot, "feeds", name);

/** The version in package.json. */
export const version = (): string =>
	z
		.object({ version: z.string() })
		.parse(JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")))
		.version;
