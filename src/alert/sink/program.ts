import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { cleanLine } from "../../text/clean.ts";
import type { Alert } from "../alert.ts";
import { type Delivery, delivered, type Sink } from "../sink.ts";

/** From sysexits.h: the input is at fault, so that trying again is in vain. */
const badData = 65;

/** What a program needs to find its own things; our secrets are not among it. */
const passedOn = ["PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR"];

type Environment = Readonly<Record<string, string | undefined>>;

const environmentOf = (own: Environment): Record<string, string> =>
	Object.fromEntries(
		passedOn.flatMap((name) => {
			const value = own[name];
			return value === undefined ? [] : [[name, value]];
		}),
	);

/** Keeps the last of what a program says on stderr. */
const lastWords = (stream: Readable): (() => string) => {
	let words = "";
	stream.setEncoding("utf8").on("data", (part: string) => {
		words = `${words}${part}`.slice(-500);
	});
	return () => cleanLine(words).slice(-200);
};

/** What it left running may hold the pipe open for ever, so only a moment is waited. */
const drained = async (stream: Readable): Promise<void> => {
	if (!stream.closed) await Promise.race([once(stream, "close"), sleep(200)]);
	stream.destroy();
};

const deliveryOf = (
	code: number | null,
	killed: string | null,
	said: string,
): Delivery => {
	if (code === 0) return delivered;
	const end = code === null ? `was ended by ${killed}` : `exited with ${code}`;
	const why = said ? `${end}: ${said}` : end;
	return { outcome: code === badData ? "dead" : "retry", why };
};

const run = (
	[file = "", ...args]: readonly string[],
	input: string,
	environment: Environment,
	signal: AbortSignal,
): Promise<Delivery> =>
	new Promise((resolve) => {
		const child = spawn(file, args, {
			shell: false,
			stdio: ["pipe", "ignore", "pipe"],
			env: environmentOf(environment),
			signal,
			killSignal: "SIGKILL",
		});
		const said = lastWords(child.stderr);
		child.on("error", ({ message }) =>
			resolve({
				outcome: "retry",
				why: signal.aborted ? "did not end in time" : cleanLine(message),
			}),
		);
		child.on("exit", async (code, killed) => {
			await drained(child.stderr);
			resolve(deliveryOf(code, killed, said()));
		});
		// A program that does not read its input is judged by its exit code alone.
		child.stdin.on("error", () => {});
		child.stdin.end(input);
	});

/**
 * A program that gets the alerts on stdin, one CloudEvent a line. It is started as the words of `command` say, without
 * a shell, so that nothing in a feed can become a command. Exit code 0: delivered; 65: never again; else: later.
 */
export const programSink = (
	name: string,
	command: readonly string[],
	environment: Environment,
): Sink => ({
	name,
	batch: 1,
	deliver: (alerts, signal) => {
		const input = alerts.map((alert: Alert) => `${JSON.stringify(alert)}\n`);
		return run(command, input.join(""), environment, signal);
	},
});
