import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { quote, TmuxClient } from "./tmux.ts";

const cli = resolve(import.meta.dirname, "../../dist/cli.js");

/** Logs go here, not among those of the user who runs the tests. */
const ownState = mkdtempSync(join(tmpdir(), "dealwatch-state-"));

/** A server of our own, so that neither the user's settings nor his sessions play a part. */
const socket = `dealwatch-${randomUUID()}`;

const tmux = (...args: string[]): string =>
	execFileSync("tmux", ["-L", socket, "-f", "/dev/null", ...args], {
		encoding: "utf8",
	});

/** Whether the machine has tmux, the real terminal of these tests. Its server is started, and outlives its sessions. */
export const hasTmux = (() => {
	try {
		tmux("start-server", ";", "set-option", "-g", "exit-empty", "off");
		return true;
	} catch {
		return false;
	}
})();

/** Made when it is first asked something. */
let client: TmuxClient | null = null;

const ask = (...words: string[]): Promise<string> => {
	client ??= new TmuxClient(socket);
	return client.ask(...words);
};

/** Ends the server; call once all tests of a file are done. */
export const endTerminals = (): void => {
	client?.close();
	client = null;
	rmSync(ownState, { recursive: true, force: true });
	try {
		tmux("kill-server");
	} catch {
		// There was none, or it has ended by itself.
	}
};

/** The program in a real terminal of a given size. */
export class Terminal {
	readonly #session = `dealwatch-${randomUUID()}`;

	/** `path` is put before the PATH; in an interactive `shell` the program can be stopped and taken up again. */
	constructor(
		columns: number,
		rows: number,
		args: readonly string[],
		{
			path = "",
			shell = false,
			state = ownState,
		}: Partial<{ path: string; shell: boolean; state: string }> = {},
	) {
		const search = quote(`${path}:${process.env.PATH}`);
		const command = [process.execPath, cli, ...args].map(quote).join(" ");
		const line = `env -u CI -u NO_COLOR LANG=C.UTF-8 XDG_STATE_HOME=${quote(state)} PATH=${search} ${command}; echo "exit code $?"`;
		tmux(
			...["set-option", "-s", "set-clipboard", "on", ";"],
			...["new-session", "-d", "-s", this.#session],
			...["-x", String(columns), "-y", String(rows)],
			shell ? "bash --norc --noprofile -i" : `${line}; sleep 30`,
		);
		if (shell) this.press(line, "Enter");
	}

	/** The screen as text, one line a row. */
	screen(): Promise<string> {
		return ask("capture-pane", "-p", "-t", this.#session);
	}

	/** The same with its colours, as SGR sequences. */
	colouredScreen(): Promise<string> {
		return ask("capture-pane", "-e", "-p", "-t", this.#session);
	}

	/** The device that the program writes to: whoever writes there as well spoils its screen. */
	device(): string {
		return tmux(
			...["display-message", "-p", "-t", this.#session, "#{pane_tty}"],
		).trim();
	}

	/** What the program has put on the terminal's clipboard last. */
	clipboard(): string {
		return tmux("show-buffer");
	}

	/** Types keys by tmux's names (`Enter`, `Escape`, `Tab`, `C-c`); anything else as it stands. */
	async press(...keys: string[]): Promise<void> {
		await ask("send-keys", "-t", this.#session, ...keys);
	}

	resize(columns: number, rows: number): void {
		tmux(
			...["resize-window", "-t", this.#session],
			...["-x", String(columns), "-y", String(rows)],
		);
	}

	/** Waits until the screen is as wanted; throws with the last screen after fifteen seconds. */
	until(isWanted: (screen: string) => boolean): Promise<string> {
		return this.#wait(isWanted, () => this.screen());
	}

	/** The same for the screen with its colours. */
	untilColoured(isWanted: (screen: string) => boolean): Promise<string> {
		return this.#wait(isWanted, () => this.colouredScreen());
	}

	async #wait(
		isWanted: (screen: string) => boolean,
		look: () => Promise<string>,
	): Promise<string> {
		const end = Date.now() + 15_000;
		for (;;) {
			const screen = await look();
			if (isWanted(screen)) return screen;
			if (Date.now() > end)
				throw new Error(
					`The screen never came to it. The last one:\n${screen}`,
				);
			await sleep(50);
		}
	}

	close(): void {
		try {
			tmux("kill-session", "-t", this.#session);
		} catch {
			// It has ended by itself.
		}
	}
}
