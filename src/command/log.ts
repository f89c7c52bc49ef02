import { join } from "node:path";
import { destination, type Logger, pino } from "pino";
import { z } from "zod";
import { makeFolder } from "../store/folder.ts";
import { stateDirectory } from "./directory.ts";

export type { Logger };

const level = process.env.DEALWATCH_LOG ?? "info";

/** What people need of a log line. */
const Line = z.looseObject({
	level: z.number(),
	time: z.number(),
	msg: z.string().default(""),
	err: z.object({ message: z.string() }).optional(),
});

const nameOf = (level: number): string => pino.levels.labels[level] ?? "";

const wordDetail = ([name, value]: readonly [string, unknown]): string =>
	`${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`;

/** A log line in words: when, how grave, what, and the details after it. */
export const inWords = (line: string): string => {
	const { level, time, msg, err, ...details } = Line.parse(JSON.parse(line));
	const what = [msg, err?.message].filter(Boolean).join(": ");
	const told = [what, ...Object.entries(details).map(wordDetail)].join("; ");
	return `${new Date(time).toISOString()} ${nameOf(level)}: ${told}\n`;
};

/** On stderr, for runs without a dashboard: JSON lines for programs, or words for people. */
export const logToStderr = (isForPeople = false): Logger => {
	const stream = destination({ dest: 2, sync: true });
	return isForPeople
		? pino(
				{ level, base: null },
				{ write: (line) => stream.write(inWords(line)) },
			)
		: pino({ level, base: null }, stream);
};

/** Where the dashboard's log is, since its own screen must hold nothing else. */
export const logPath = (): string =>
	join(stateDirectory(process.env), "dealwatch.log");

/** JSON lines in the state folder. */
export const logToFile = (): Logger => {
	const path = logPath();
	makeFolder(stateDirectory(process.env));
	return pino({ level, base: null }, destination({ dest: path, sync: true }));
};
