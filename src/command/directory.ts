import { homedir } from "node:os";
import { join, resolve } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

const base = (
	environment: Environment,
	variable: string,
	fallback: readonly string[],
): string => {
	const told = environment[variable];
	// The XDG specification asks that relative paths be ignored.
	const root = told?.startsWith("/") ? told : join(homedir(), ...fallback);
	return join(root, "dealwatch");
};

/**
 * Where the store lives: `--data`, else `DEALWATCH_DATA`, else the XDG data folder.
 * `:memory:` keeps nothing.
 */
export const dataDirectory = (
	told: string | undefined,
	environment: Environment,
): string => {
	const chosen = told ?? environment.DEALWATCH_DATA;
	if (chosen === ":memory:") return chosen;
	if (chosen) return resolve(chosen);
	return base(environment, "XDG_DATA_HOME", [".local", "share"]);
};

/** Where the log is written: the XDG state folder. */
export const stateDirectory = (environment: Environment): string =>
	base(environment, "XDG_STATE_HOME", [".local", "state"]);

/** Where the user's own configuration is read from: the XDG configuration folder. */
export const configDirectory = (environment: Environment): string =>
	base(environment, "XDG_CONFIG_HOME", [".config"]);
