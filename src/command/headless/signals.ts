/** Ends with the signal, so that a service manager's stop loses nothing; a second one ends the process at once. */
export const stopSignal = (): AbortSignal => {
	const stop = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"] as const)
		process.once(signal, () => stop.abort());
	return stop.signal;
};

/** The wish to have the configuration read again, which may come at any time, also while that is being done. */
export type Reload = Readonly<{
	/** Aborted by the next SIGHUP after which `isFine` finds nothing wrong. */
	signal(): AbortSignal;
}>;

/** Listens for SIGHUP. A configuration that can't be read must not end a run that works: `isFine` is asked first. */
export const listenForReload = (isFine: () => Promise<boolean>): Reload => {
	let next = new AbortController();
	process.on("SIGHUP", async () => {
		if (await isFine()) next.abort();
	});
	return {
		signal: () => {
			next = new AbortController();
			return next.signal;
		},
	};
};
