import process from "node:process";

/** Stops the process as Ctrl-Z does elsewhere, and goes on when the shell says `fg`. */
export const stopUntilContinued = (): Promise<void> =>
	new Promise((resolve) => {
		process.once("SIGCONT", () => resolve());
		process.kill(process.pid, "SIGSTOP");
	});
