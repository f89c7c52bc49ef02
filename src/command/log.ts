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

/** A log, and where it is kept; `path` is `null` where none can be, for `why`. */
export type FileLog = Readonly<
	{ log: Logger } & (
		| { path: string; why?: undefined }
		| { path: null; why: string }
	)
>;

/** JSON lines in the state folder. Without a log the dashboard serves as well, so that is no reason not to start. */
export const logToFile = (): FileLog => {
	const path = logPath();
	try {
		makeFolder(stateDirectory(process.env));
		const file = destination({ dest: path, sync: true });
		// A disk that has become full must not end it either.
		file.on("error", () => {});
		return { log: pino({ level, base: null }, file), path };
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		return { log: pino({ level: "silent" }), path: null, why };
	}
};
