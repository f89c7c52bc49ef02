import { join } from "node:path";
import { destination, type Logger, pino } from "pino";
import { makeFolder } from "../store/folder.ts";
import { stateDirectory } from "./directory.ts";

export type { Logger };

const level = process.env.DEALWATCH_LOG ?? "info";

/** JSON lines on stderr, for programs that run without a dashboard. */
export const logToStderr = (): Logger =>
	pino({ level, base: null }, destination({ dest: 2, sync: true }));

/** Where the dashboard's log is, since its own screen must hold nothing else. */
export const logPath = (): string =>
	join(stateDirectory(process.env), "dealwatch.log");

/** JSON lines in the state folder. */
export const logToFile = (): Logger => {
	const path = logPath();
	makeFolder(stateDirectory(process.env));
	return pino({ level, base: null }, destination({ dest: path, sync: true }));
};
