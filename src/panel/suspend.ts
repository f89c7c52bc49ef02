import process from "node:process";

/** Milliseconds after which a stop that did not happen is given up: where no shell waits, the signal is ignored. */
const patience = 300;

/**
 * Stops the program as Ctrl-Z does elsewhere, and goes on when the shell says `fg`. The whole process group is stopped, for
 * started by npm the program is not alone in it, and the others would keep the terminal.
 */
export const stopUntilContinued = (): Promise<void> =>
	new Promise((resolve) => {
		const goOn = () => {
			process.off("SIGCONT", goOn);
			resolve();
		};
		process.once("SIGCONT", goOn);
		process.kill(0, "SIGTSTP");
		setTimeout(goOn, patience);
	});
