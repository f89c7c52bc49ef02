import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	darwin: ["open"],
	win32: ["explorer.exe"],
};

/** Detached, so that a slow browser holds up nothing; no shell ever reads the address. */
export const openInBrowser = (
	url: string,
	onTrouble: (error: unknown) => void,
) => {
	const [program = "xdg-open"] = openers[process.platform] ?? [];
	const child = spawn(program, [url], { detached: true, stdio: "ignore" });
	child.on("error", onTrouble);
	child.unref();
};
