import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

type Asked = PromiseWithResolvers<string>;

/** A word as tmux and shells alike take it for one. */
export const quote = (word: string): string =>
	`'${word.replaceAll("'", "'\\''")}'`;

/** A session of its own that does nothing, since a client must have one. */
const idle = ["new-session", "-s", "control", "cat"];

/**
 * A client that stays and takes commands on its input (tmux's control mode). A process for each look at a screen would be a
 * fork of all that the test runner holds in memory, many times a second.
 */
export class TmuxClient {
	readonly #process: ChildProcessByStdio<Writable, Readable, null>;
	/** Answers come in the order of the commands. */
	readonly #asked: Asked[] = [];
	#block: { readonly end: string; readonly lines: string[] } | null = null;

	constructor(socket: string) {
		this.#process = spawn(
			"tmux",
			["-L", socket, "-f", "/dev/null", "-C", ...idle],
			{ stdio: ["pipe", "pipe", "ignore"] },
		);
		createInterface(this.#process.stdout)
			.on("line", (line) => this.#take(line))
			.on("close", () => {
				for (const { reject } of this.#asked.splice(0))
					reject(new Error("tmux has ended"));
			});
		// What is written to a server that has ended is answered by the end of its output.
		this.#process.stdin.on("error", () => {});
	}

	/** Gives what the command prints; throws what tmux says against it. */
	ask(...words: readonly string[]): Promise<string> {
		const asked = Promise.withResolvers<string>();
		this.#asked.push(asked);
		this.#process.stdin.write(`${words.map(quote).join(" ")}\n`);
		return asked.promise;
	}

	/** Answers stand between `%begin` and `%end` or `%error` with the same numbers, the last of them 1 for a command of ours. */
	#take(line: string): void {
		const [mark = "", ...numbers] = line.split(" ");
		const of = numbers.join(" ");
		if (this.#block === null) {
			if (mark === "%begin" && of.endsWith(" 1"))
				this.#block = { end: of, lines: [] };
		} else if (of === this.#block.end && /^%(?:end|error)$/.test(mark)) {
			const text = this.#block.lines.join("\n");
			this.#block = null;
			const asked = this.#asked.shift();
			if (mark === "%end") asked?.resolve(text);
			else asked?.reject(new Error(`tmux: ${text}`));
		} else this.#block.lines.push(line);
	}

	/** Takes no more commands, and leaves the server be. */
	close(): void {
		this.#process.stdin.end();
	}
}
