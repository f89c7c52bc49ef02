import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import manifest from "../package.json" with { type: "json" };

/** The package's own folder, whether the program runs from its source or from the bundle. */
const findRoot = (folder: string): string => {
	if (existsSync(join(folder, "feeds", "nvidia-openai.yaml"))) return folder;
	const parent = dirname(folder);
	if (parent === folder)
		throw new Error("The package's feeds/ folder is missing: reinstall it.");
	return findRoot(parent);
};

/** Path of a file that ships in `feeds/`. */
export const shippedFeed = (name: string): string =>
	join(findRoot(import.meta.dirname), "feeds", name);

/** Names of the topics that ship in `feeds/`. */
export const shippedTopics = (): readonly string[] =>
	readdirSync(join(findRoot(import.meta.dirname), "feeds"))
		.filter((file) => file.endsWith(".yaml"))
		.map((file) => basename(file, ".yaml"))
		.sort();

/** As in package.json. */
export const version = (): string => manifest.version;
