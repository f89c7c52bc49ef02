import { setTimeout as sleep } from "node:timers/promises";
import { openCourier } from "../../alert/courier.ts";
import { serveHealth } from "../../alert/service/health.ts";
import { readListenAddress } from "../../alert/service/listen-address.ts";
import { notifySystemd, startWatchdog } from "../../alert/service/notify.ts";
import type { Vitals } from "../../alert/service/vitals.ts";
import { version } from "../../package.ts";
import { misuse } from "../failure.ts";
import type { Logger } from "../log.ts";
import type { Setup } from "../setup.ts";
import { begin, openRun, type Run } from "./open.ts";
import { isAlive, type Pulse, readVitals } from "./vitals.ts";

/** Milliseconds in which what is due may still go out when the run is told to stop. */
const flushing = 5_000;
/** Milliseconds between two looks at the clock. */
const beat = 1_000;

/** Ends with the signal, so that a service manager's stop loses nothing. */
const stopSignal = (): AbortSignal => {
	const stop = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"] as const)
		process.once(signal, () => stop.abort());
	return stop.signal;
};

/** Aborted by SIGHUP: the configuration is to be read again. */
const reloadSignal = (): AbortSignal => {
	const reload = new AbortController();
	process.once("SIGHUP", () => reload.abort());
	return reload.signal;
};

/** Polls what is due, once a second, until told to stop. */
const beatUntil = async (
	{ monitor }: Setup,
	pulse: Pulse,
	end: AbortSignal,
	log: Logger,
): Promise<void> => {
	while (!end.aborted) {
		pulse.beat = Date.now();
		await monitor.tick();
		// A slow feed must not hold up the others, so the round is not waited for; what fails here is our own store.
		monitor.poll(monitor.due()).catch((error: unknown) => {
			log.fatal({ err: error }, "the store can't be written");
			process.exit(1);
		});
		await sleep(beat, undefined, { signal: end }).catch(() => undefined);
	}
};

const serve = async (
	address: string | undefined,
	vitals: () => Promise<Vitals>,
	log: Logger,
): Promise<() => Promise<void>> => {
	if (address === undefined) return async () => {};
	const listen = readListenAddress(address);
	if (!listen)
		throw misuse(
			`--health ${address} is no address: write a port such as 9464, or 127.0.0.1:9464.`,
		);
	const server = await serveHealth(vitals, {
		...listen,
		version: version(),
		onTrouble: (error) => log.error({ err: error }, "health"),
	});
	log.info({ port: server.port }, "health");
	return server.close;
};

/** One life between two readings of the configuration; returns whether it is to be read again. */
const live = async (run: Run, stop: AbortSignal): Promise<boolean> => {
	const { log, pulse } = run;
	const reload = reloadSignal();
	const opened = await openRun(run);
	const { setup, sinks, post } = opened;
	const courier = openCourier(
		post,
		sinks.map(({ sink }) => sink),
		(error) => log.error({ err: error }, "outbox"),
	);
	const unsubscribe = setup.monitor.subscribe(courier.wake);
	const closeHealth = await serve(
		run.flags.health,
		() => readVitals(setup, sinks, run.tally.read(), pulse),
		log,
	);
	try {
		await setup.monitor.load();
		pulse.isReady = true;
		await notifySystemd(["READY=1"], process.env);
		log.info({ feeds: setup.monitor.feeds().length }, "watching");
		await begin(opened, setup.monitor.due(), log);
		courier.wake();
		await beatUntil(setup, pulse, AbortSignal.any([stop, reload]), log);
		return !stop.aborted;
	} finally {
		unsubscribe();
		await closeHealth();
		await courier.close(flushing);
		await setup.close();
	}
};

/** Runs until it is told to stop; SIGHUP has the configuration read again. */
export const runForEver = async (run: Run): Promise<void> => {
	const stop = stopSignal();
	const endWatchdog = startWatchdog(process.env, process.pid, () =>
		isAlive(run.pulse),
	);
	while (await live(run, stop)) run.log.info("configuration read again");
	endWatchdog();
	await notifySystemd(["STOPPING=1"], process.env);
	run.log.info("stopped");
};
