import { spawn } from "node:child_process";
import type { Unopened } from "../panel/source.ts";

const openers: Partial<Record<NodeJS.Platform, string>> = {
	darwin: "open",
	win32: "explorer.exe",
};

/** An opener that has not failed by then is the browser itself, or has one at work. Milliseconds. */
const patience = 3_000;

/** What some openers say though all is well: Explorer ends with 1. */
const isFine = (code: number | null): boolean =>
	code === 0 || code === null || process.platform === "win32";

/**
 * Opens an address in the desktop's browser: detached, so that a slow one holds up nothing; no shell ever reads the address.
 * Tells what was missing or failed, `null` where nothing did.
 */
export const openInBrowser = (
	url: string,
	opener = openers[process.platform] ?? "xdg-open",
): Promise<Unopened | null> =>
	new Promise((resolve) => {
		const child = spawn(opener, [url], { detached: true, stdio: "ignore" });
		const done = (trouble: Unopened | null): void => {
			clearTimeout(timer);
			resolve(trouble);
		};
		const timer = setTimeout(done, patience, null);
		timer.unref();
		child.on("error", () => done({ opener, isMissing: true }));
		child.on("exit", (code) =>
			done(isFine(code) ? null : { opener, isMissing: false }),
		);
		child.unref();
	});
