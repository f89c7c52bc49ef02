import { setTimeout as sleep } from "node:timers/promises";
import { type Courier, openCourier } from "../../alert/courier.ts";
import { notifySystemd, startWatchdog } from "../../alert/service/notify.ts";
import type { Logger } from "../log.ts";
import type { Setup } from "../setup.ts";
import { openTopic } from "../topic.ts";
import { openHealth } from "./health.ts";
import { begin, type OpenRun, openRun, type Run } from "./open.ts";
import { listenForReload, stopSignal } from "./signals.ts";
import { sinksOf } from "./sinks.ts";
import { openTidy } from "./tidy.ts";
import { isAlive, type Pulse, readVitals } from "./vitals.ts";

/** Milliseconds in which what is due may still go out when the run is told to stop. */
const flushing = 5_000;
/** Milliseconds for which the very first news wait for the summary. */
const longestHold = 3_000;
/** Milliseconds between two looks at the clock. */
const beat = 1_000;

/**
 * Polls what is due and takes in what others have stored, once a second, until told to stop; `polled` is called after each round.
 * What time has brought is told only once the first polls are in: nobody misses a date before the news of it are read.
 */
const beatUntil = async (
	{ monitor, store }: Setup,
	pulse: Pulse,
	hasBegun: () => boolean,
	polled: () => Promise<void>,
	end: AbortSignal,
	inBackground: (work: Promise<unknown>) => void,
): Promise<void> => {
	const tidy = openTidy(store.outbox);
	while (!end.aborted) {
		pulse.beat = Date.now();
		await tidy(pulse.beat);
		if (hasBegun()) {
			await monitor.catchUp();
			await monitor.tick();
		}
		// A slow feed must not hold up the others, so the round is not waited for.
		inBackground(monitor.poll(monitor.due()).then(polled));
		await sleep(beat, undefined, { signal: end }).catch(() => undefined);
	}
};

/** Takes care of work that nobody waits for. What fails in it is our own store, unless we have closed that ourselves. */
const carer =
	(end: AbortSignal, log: Logger) =>
	(work: Promise<unknown>): void => {
		work.catch((error: unknown) => {
			if (end.aborted) return;
			log.fatal({ err: error }, "the store can't be written");
			process.exit(1);
		});
	};

/** Reads the stored coverage. That takes its time with much of it, and is a sign of life. */
const load = async ({ monitor }: Setup, pulse: Pulse): Promise<void> => {
	pulse.isReady = false;
	const beating = setInterval(() => {
		pulse.beat = Date.now();
	}, beat);
	try {
		await monitor.load();
	} finally {
		clearInterval(beating);
	}
	pulse.isReady = true;
};

/** Watches with all that is open until `end` aborts. */
const watch = async (
	{ log, pulse }: Run,
	opened: OpenRun,
	wake: Courier["wake"],
	end: AbortSignal,
): Promise<void> => {
	const { setup } = opened;
	await load(setup, pulse);
	await notifySystemd(["READY=1"], process.env);
	log.info({ feeds: setup.monitor.feeds().length }, "watching");
	if (end.aborted) return;
	const inBackground = carer(end, log);
	let hasBegun = false;
	const begun = begin(opened, setup.monitor.due(), log).then(() => {
		hasBegun = true;
		wake();
	});
	inBackground(begun);
	const polled = async (): Promise<void> => {
		await begun;
		if (await opened.tellSummary()) wake();
	};
	await beatUntil(setup, pulse, () => hasBegun, polled, end, inBackground);
};

const watchAndSend = async (
	run: Run,
	opened: OpenRun,
	end: AbortSignal,
): Promise<void> => {
	const { setup, sinks, post } = opened;
	const courier = openCourier(
		post,
		sinks.map(({ sink }) => sink),
		(error) => run.log.error({ err: error }, "outbox"),
	);
	// The very first news wait for the summary of what was known before, which goes in front of them; a feed that hangs holds up neither for long.
	let isHeld = (await setup.store.setting("summary")) === null;
	const unsubscribe = setup.monitor.subscribe(() => {
		if (!isHeld) courier.wake();
	});
	const release = (): void => {
		isHeld = false;
		courier.wake();
	};
	const patience = setTimeout(release, longestHold);
	try {
		await watch(run, opened, release, end);
	} finally {
		clearTimeout(patience);
		unsubscribe();
		await courier.close(flushing);
	}
};

/** One life between two readings of the configuration; ends when `end` aborts. Whatever fails, nothing stays open. */
const live = async (run: Run, end: AbortSignal): Promise<void> => {
	const { flags, log, pulse, tally } = run;
	const opened = await openRun(run);
	const { setup, sinks } = opened;
	try {
		const closeHealth = await openHealth(
			flags.health,
			() => readVitals(setup, sinks, tally.read(), pulse),
			log,
		);
		try {
			await watchAndSend(run, opened, end);
		} finally {
			await closeHealth();
		}
	} finally {
		await setup.close();
	}
};

/** Whether the configuration as it is now could be run; what is wrong with it goes to the log. */
const isRunnable = async ({ flags, log }: Run): Promise<boolean> => {
	try {
		openTopic(flags.topic);
		await sinksOf(flags);
		return true;
	} catch (error) {
		log.error({ err: error }, "configuration not read again");
		return false;
	}
};

/** Runs until it is told to stop; SIGHUP has the configuration read again. */
export const runForEver = async (run: Run): Promise<void> => {
	const stop = stopSignal();
	const reload = listenForReload(() => isRunnable(run));
	const endWatchdog = startWatchdog(process.env, process.pid, () =>
		isAlive(run.pulse),
	);
	while (!stop.aborted) {
		await live(run, AbortSignal.any([stop, reload.signal()]));
		if (!stop.aborted) run.log.info("configuration read again");
	}
	endWatchdog();
	await notifySystemd(["STOPPING=1"], process.env);
	run.log.info("stopped");
};
