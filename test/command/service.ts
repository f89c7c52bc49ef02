import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

const cli = resolve(import.meta.dirname, "../../dist/cli.js");

export type Service = Readonly<{
	/** All that it has said so far. */
	said: () => string;
	/** The same, a log line an entry. */
	logs: () => readonly Readonly<Record<string, unknown>>[];
	alerts: () => readonly Readonly<Record<string, unknown>>[];
	signal: (signal: NodeJS.Signals) => void;
	/** Resolves with the log line that says so. */
	logged: (message: string) => Promise<Readonly<Record<string, unknown>>>;
	ended: Promise<number | null>;
}>;

const linesOf = (text: string): Readonly<Record<string, unknown>>[] =>
	text
		.split("\n")
		.slice(0, -1)
		.map((line) => JSON.parse(line));

/** Starts `dealwatch headless` and leaves it running. */
export const startService = (
	args: readonly string[],
	environment: Readonly<Record<string, string>>,
): Service => {
	const child = spawn(process.execPath, [cli, "headless", ...args], {
		// Node's own warnings would stand among the log lines.
		env: { ...process.env, NODE_NO_WARNINGS: "1", ...environment },
		stdio: ["ignore", "pipe", "pipe"],
	});
	let said = "";
	let told = "";
	child.stdout.setEncoding("utf8").on("data", (chunk) => {
		told += chunk;
	});
	child.stderr.setEncoding("utf8").on("data", (chunk) => {
		said += chunk;
	});
	const ended = once(child, "close").then(([code]) => Number(code));
	const logs = () => linesOf(said);
	return {
		said: () => said,
		logs,
		alerts: () => linesOf(told),
		signal: (signal) => child.kill(signal),
		logged: async (message) => {
			for (;;) {
				const line = logs().find(({ msg }) => msg === message);
				if (line) return line;
				const end = await Promise.race([once(child.stderr, "data"), ended]);
				if (!Array.isArray(end))
					throw new Error(`it ended without saying ${message}: ${said}`);
			}
		},
		ended,
	};
};
