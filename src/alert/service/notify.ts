import { execFile } from "node:child_process";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Tells systemd something (`READY=1`, `STOPPING=1`, `STATUS=…`); nothing where it does not listen. Node has no unix
 * datagrams, so systemd's own program sends it; the unit needs `NotifyAccess=all` for that. A failure is no reason to
 * stop: systemd itself notices what it was not told.
 */
export const notifySystemd = (
	states: readonly string[],
	environment: Environment,
): Promise<void> =>
	new Promise((resolve) => {
		if (!environment.NOTIFY_SOCKET) return resolve();
		execFile(
			"systemd-notify",
			[...states],
			{ env: { ...environment }, timeout: 5_000 },
			() => resolve(),
		);
	});

/** How often systemd wants a sign of life, in milliseconds; `null` if it wants none from this process. */
export const watchdogPeriod = (
	{ WATCHDOG_USEC, WATCHDOG_PID }: Environment,
	pid: number,
): number | null => {
	const period = Number(WATCHDOG_USEC) / 1_000;
	const isOurs = WATCHDOG_PID === undefined || Number(WATCHDOG_PID) === pid;
	return isOurs && period > 0 ? period : null;
};

/**
 * Gives the sign of life twice a period, as sd_watchdog_enabled(3) advises, but only while the monitor is alive.
 * Returns how to stop it.
 */
export const startWatchdog = (
	environment: Environment,
	pid: number,
	isAlive: () => boolean,
): (() => void) => {
	const period = watchdogPeriod(environment, pid);
	if (period === null) return () => {};
	const timer = setInterval(() => {
		if (isAlive()) void notifySystemd(["WATCHDOG=1"], environment);
	}, period / 2);
	timer.unref();
	return () => clearInterval(timer);
};
